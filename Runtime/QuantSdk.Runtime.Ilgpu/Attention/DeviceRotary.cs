using ILGPU;
using QuantSdk.Attention;

namespace QuantSdk.Gpu;

/// <summary>The tables of a rotary embedding on a device, [pair, position]: lanes that hold neighbouring tokens read neighbouring numbers.</summary>
internal sealed class DeviceRotary : IDisposable
{
    private readonly DeviceBuffer<float> cosines;
    private readonly DeviceBuffer<float> sines;

    /// <summary>Copies the tables.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="rotary">The embedding; null for models without one, which have no positions.</param>
    public DeviceRotary(QuantAccelerator accelerator, RotaryEmbedding? rotary)
    {
        cosines = new DeviceBuffer<float>(accelerator);
        sines = new DeviceBuffer<float>(accelerator);
        Positions = rotary?.Positions ?? 0;
        Cosines = cosines.Upload(accelerator.Stream, Transposed(rotary, rotary is null ? [] : rotary.Cosines));
        Sines = sines.Upload(accelerator.Stream, Transposed(rotary, rotary is null ? [] : rotary.Sines));
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

    private static float[] Transposed(RotaryEmbedding? rotary, ReadOnlySpan<float> table)
    {
        float[] transposed = new float[table.Length];
        for (int i = 0; i < table.Length; i++)
        {
            (int position, int pair) = Math.DivRem(i, rotary!.Pairs);
            transposed[(long)pair * rotary.Positions + position] = table[i];
        }

        return transposed;
    }
}
