using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;
using QuantSdk.Gpu;
using QuantSdk.Tests.Shared;
using Half = System.Half;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Random inputs of the attention benchmark.</summary>
/// <param name="Rotary">The rotary embedding.</param>
/// <param name="Codebooks">Codebooks where the format has them.</param>
/// <param name="Heads">Key-value heads.</param>
/// <param name="Seed">Seed.</param>
internal sealed record AttentionData(RotaryEmbedding Rotary, KeyValueCodebooks? Codebooks, int Heads, int Seed)
{
    /// <summary>Elements of a head.</summary>
    public const int HeadDimension = 128;

    // Tokens that are appended at once; the same ones again and again, which no kernel can tell.
    private const int Chunk = 512;

    /// <summary>Draws data.</summary>
    public static AttentionData Create(KeyValueFormat format, int heads, int positions, int seed)
    {
        float[] frequencies = [.. Enumerable.Range(0, HeadDimension / 2).Select(static i => MathF.Pow(10000, -2f * i / HeadDimension))];
        KeyValueCodebooks? codebooks = format is CoupledKeyValueFormat coupled
            ? new KeyValueCodebooks(coupled, heads, HeadDimension, Halves(coupled, heads, seed), Halves(coupled, heads, seed + 1))
            : null;
        return new AttentionData(new RotaryEmbedding(frequencies, positions), codebooks, heads, seed);
    }

    /// <summary>Fills the sequences of a cache.</summary>
    /// <param name="cache">An empty cache.</param>
    /// <param name="lengths">Tokens of each sequence, or of all where there is one number.</param>
    public void Fill(GpuKeyValueCache cache, params int[] lengths)
    {
        QuantAccelerator accelerator = cache.Owner.Accelerator;
        int elements = Heads * HeadDimension;
        using MemoryBuffer1D<float, Stride1D.Dense> keys = accelerator.Device.Allocate1D(RandomActivations.Create(Chunk * elements, Seed + 2));
        using MemoryBuffer1D<float, Stride1D.Dense> values = accelerator.Device.Allocate1D(RandomActivations.Create(Chunk * elements, Seed + 3));
        for (int sequence = 0; sequence < cache.Shape.Sequences; sequence++)
        {
            int length = lengths[sequence % lengths.Length];
            for (int stored = 0; stored < length; stored += Chunk)
            {
                long count = (long)Math.Min(Chunk, length - stored) * elements;
                cache.Append(accelerator.Stream, sequence, keys.View.BaseView.SubView(0, count), values.View.BaseView.SubView(0, count));
            }
        }

        accelerator.Stream.Synchronize();
    }

    private static Half[] Halves(CoupledKeyValueFormat format, int heads, int seed) =>
        [.. RandomActivations.Create(heads * HeadDimension * format.Entries, seed).Select(static value => (Half)value)];
}
