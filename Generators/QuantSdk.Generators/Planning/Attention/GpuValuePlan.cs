using System.Linq;

namespace QuantSdk.Generators.Planning;

/// <summary>How the lanes of a warp share the channels of values.</summary>
/// <param name="Channels">Channels that a lane accumulates in a tile.</param>
/// <param name="TileChannels">Channels of a tile: those that a warp accumulates at once.</param>
/// <param name="Tiles">Tiles of a head.</param>
/// <param name="Slots">Tokens that a warp takes at once.</param>
/// <param name="LoadBytes">Bytes of one load.</param>
internal sealed record GpuValuePlan(int Channels, int TileChannels, int Tiles, int Slots, int LoadBytes)
{
    /// <summary>More accumulators of a lane than this leave too few registers for loads in flight.</summary>
    public const int MaximumAccumulators = 64;

    /// <summary>The plan of a format.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="heads">Query heads that a pass serves.</param>
    public static GpuValuePlan Of(AttentionModel layer, int heads) => layer.Cache switch
    {
        HalfCacheModel => Rows(GpuAttentionMemory.PaddedDimension(layer), 16, heads),
        IntegerCacheModel integer => Rows(layer.HeadDimension, integer.Bits, heads),
        MantCacheModel => Columns(layer.HeadDimension, heads),
        CoupledCacheModel coupled => Groups(layer.HeadDimension, coupled.VectorSize),
        _ => throw new System.ArgumentException("Unknown format.", nameof(layer)),
    };

    /// <summary>Values that lie along the head: the widest load whose accumulators fit.</summary>
    private static GpuValuePlan Rows(int dimension, int bits, int heads)
    {
        int loadBytes = 16;
        while (loadBytes > 4 && heads * loadBytes * 8 / bits > MaximumAccumulators)
        {
            loadBytes /= 2;
        }

        int channels = loadBytes * 8 / bits;
        int lanes = dimension / channels;
        int inTile = Enumerable.Range(1, GpuDevice.WarpSize).Last(count => lanes % count == 0);
        return new GpuValuePlan(channels, inTile * channels, lanes / inTile, GpuDevice.WarpSize / inTile, loadBytes);
    }

    /// <summary>Values that lie along the tokens: a lane owns whole channels.</summary>
    private static GpuValuePlan Columns(int dimension, int heads)
    {
        int channels = Enumerable.Range(1, 4).Last(count => dimension / GpuDevice.WarpSize % count == 0 && (count == 1 || heads * count <= MaximumAccumulators));
        int tile = channels * GpuDevice.WarpSize;
        return new GpuValuePlan(channels, tile, dimension / tile, 1, 16);
    }

    /// <summary>Entries: a lane owns a channel group, or two of two channels, which make a fragment for tensor cores.</summary>
    private static GpuValuePlan Groups(int dimension, int vectorSize)
    {
        int groups = dimension / vectorSize;
        int inLane = vectorSize == 2 && groups % 2 == 0 ? 2 : 1;
        int inTile = Enumerable.Range(1, GpuDevice.WarpSize).Last(count => groups / inLane % count == 0);
        return new GpuValuePlan(inLane * vectorSize, inTile * inLane * vectorSize, groups / inLane / inTile, 1, 16);
    }
}
