using System.Numerics.Tensors;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>Quantizes weights in a <see cref="GroupFormat"/>.</summary>
internal static class GroupQuantizer
{
    // Shares of the nominal scale.
    private static readonly float[] SearchedClips =
        [1f, 0.95f, 0.9f, 0.85f, 0.8f, 0.75f, 0.7f, 0.65f, 0.6f, 0.55f, 0.5f, 0.45f, 0.4f, 0.35f];

    /// <summary>Quantizes checked weights; see <see cref="Quantizer.Quantize"/>.</summary>
    public static GroupWeights Quantize(
        GroupFormat format,
        ReadOnlyMemory<float> weights,
        int outFeatures,
        int inFeatures,
        QuantizationOptions options,
        IProgress<double>? progress,
        CancellationToken cancellationToken)
    {
        WeightCheck.Divides(format, inFeatures, format.GroupSize);
        CheckRange(format, weights.Span);
        GroupObjective objective = GroupObjective.Create(format, inFeatures, options, cancellationToken);
        LaneGrid[] grids = [.. format.Family.Grids.Select(static grid => new LaneGrid(grid))];
        float[] clips = [.. SearchedClips.Where(clip => clip >= (options.SearchScales ? LowestClip(format.Bits) : 1f))];
        int groupsPerRow = inFeatures / format.GroupSize;
        byte[] codes = new byte[weights.Length];
        Half[] scales = new Half[outFeatures * groupsPerRow];
        byte[] types = new byte[scales.Length];
        ParallelWork.For(
            (outFeatures + RowBlock.Rows - 1) / RowBlock.Rows,
            options.MaxDegreeOfParallelism,
            progress,
            block =>
            {
                int row = block * RowBlock.Rows;
                int rows = Math.Min(RowBlock.Rows, outFeatures - row);
                new RowBlock(format, grids, clips, objective).Quantize(
                    weights.Span.Slice(row * inFeatures, rows * inFeatures),
                    codes.AsSpan(row * inFeatures, rows * inFeatures),
                    scales.AsSpan(row * groupsPerRow, rows * groupsPerRow),
                    types.AsSpan(row * groupsPerRow, rows * groupsPerRow));
            },
            cancellationToken);
        return new GroupWeights(format, outFeatures, inFeatures, Pack(codes, format.Bits), scales, Pack(types, format.Family.TypeBits));
    }

    /// <summary>How far clipping can pay: the coarser the grid, the more it gains by giving up its largest weights.</summary>
    private static float LowestClip(int bits) => bits switch
    {
        2 => 0.35f,
        3 => 0.5f,
        _ => 0.6f,
    };

    /// <summary>Throws where not even the grid with the largest values has a scale in half precision for a weight.</summary>
    private static void CheckRange(GroupFormat format, ReadOnlySpan<float> weights)
    {
        float largest = MathF.Abs(TensorPrimitives.MaxMagnitude(weights));
        float reach = format.Family.Grids.Min(static grid => grid.AbsoluteMaximum) * (float)Half.MaxValue;
        if (largest > reach)
        {
            throw new ArgumentException($"A weight of magnitude {largest} is beyond {reach}, the most that '{format.Name}' can hold with scales in half precision.", nameof(weights));
        }
    }

    private static byte[] Pack(byte[] codes, int width) => BitPacking.Pack(Array.ConvertAll(codes, static code => (ushort)code), width);
}
