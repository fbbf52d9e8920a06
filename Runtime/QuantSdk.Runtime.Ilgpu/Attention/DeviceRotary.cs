using ILGPU;
using QuantSdk.Attention;

namespace QuantSdk.Gpu;

/// <summary>
/// The tables of a rotary embedding on a device, twice: [pair, position], whose lanes hold neighbouring tokens, and behind it [position, pair], whose lanes hold neighbouring channels of one token.
/// The second table is filled up to whole blocks of positions. A model without an embedding has no positions, but a block of the second table that turns nothing.
/// </summary>
internal sealed class DeviceRotary : IDisposable
{
    // The tokens that a kernel takes at once, in any format.
    private const int Block = 32;

    private readonly DeviceBuffer<float> cosines;
    private readonly DeviceBuffer<float> sines;

    /// <summary>Copies the tables.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="rotary">The embedding; null for models without one, which have no positions.</param>
    /// <param name="headDimension">Elements of a head.</param>
    public DeviceRotary(QuantAccelerator accelerator, RotaryEmbedding? rotary, int headDimension)
    {
        cosines = new DeviceBuffer<float>(accelerator);
        sines = new DeviceBuffer<float>(accelerator);
        Positions = rotary?.Positions ?? 0;
        Cosines = cosines.Upload(accelerator.Stream, rotary is null ? Constant(headDimension, 1f) : Both(rotary, rotary.Cosines));
        Sines = sines.Upload(accelerator.Stream, rotary is null ? Constant(headDimension, 0f) : Both(rotary, rotary.Sines));
        accelerator.Stream.Synchronize();
    }

    /// <summary>Positions; 0 where there is no embedding.</summary>
    public int Positions { get; }

    /// <summary>The cosines.</summary>
    public ArrayView<float> Cosines { get; }

    /// <summary>The sines.</summary>
    public ArrayView<float> Sines { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        cosines.Dispose();
        sines.Dispose();
    }

    private static float[] Both(RotaryEmbedding rotary, ReadOnlySpan<float> table)
    {
        int rows = (rotary.Positions + Block - 1) / Block * Block;
        float[] both = new float[table.Length + rows * rotary.Pairs];
        for (int i = 0; i < table.Length; i++)
        {
            (int position, int pair) = Math.DivRem(i, rotary.Pairs);
            both[(long)pair * rotary.Positions + position] = table[i];
        }

        table.CopyTo(both.AsSpan(table.Length));
        return both;
    }

    private static float[] Constant(int headDimension, float value)
    {
        float[] rows = new float[Block * (headDimension / 2)];
        Array.Fill(rows, value);
        return rows;
    }
}
