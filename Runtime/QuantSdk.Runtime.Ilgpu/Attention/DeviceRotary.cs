using ILGPU;
using QuantSdk.Attention;

namespace QuantSdk.Gpu;

/// <summary>
/// The tables of a rotary embedding on a device, twice: [pair, position], whose lanes hold neighbouring tokens, and behind it [position, pair], whose lanes hold neighbouring channels of one token.
/// A model without an embedding has no positions, but a row of the second table that turns nothing.
/// </summary>
internal sealed class DeviceRotary : IDisposable
{
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
        float[] both = new float[2 * table.Length];
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
        float[] row = new float[headDimension / 2];
        Array.Fill(row, value);
        return row;
    }
}
