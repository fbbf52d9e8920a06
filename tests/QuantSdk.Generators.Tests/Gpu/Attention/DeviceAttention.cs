using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;
using QuantSdk.Cpu;
using QuantSdk.Gpu;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>A case's layer on a device, with its twin of the CPU's caches.</summary>
internal sealed class DeviceAttention : IDisposable
{
    private readonly AttentionCase item;
    private readonly RotaryEmbedding? rotary;
    private readonly KeyValueCodebooks? codebooks;

    /// <summary>Emits the layer and loads it.</summary>
    public DeviceAttention(AttentionCase item, QuantAccelerator accelerator)
    {
        this.item = item;
        rotary = item.Rotary;
        codebooks = item.Codebooks(seed: 3);
        Layer = item.Emit().ToDevice(accelerator, item.Format, rotary, codebooks);
    }

    /// <summary>The layer.</summary>
    public GpuAttention Layer { get; }

    /// <summary>The layer on the CPU.</summary>
    public CpuAttention CreateHost() => new(item.Format, item.QueryHeads, item.Heads, item.Dimension, rotary, codebooks);

    /// <summary>An empty cache on the CPU.</summary>
    public KeyValueCache CreateHostCache(int sequences) =>
        KeyValueCache.Create(item.Format, new KeyValueShape(sequences, item.Heads, item.Dimension, item.MaximumLength), rotary, codebooks);

    /// <summary>A cache on the CPU with sequences of the given lengths.</summary>
    public KeyValueCache FillHostCache(params int[] lengths)
    {
        KeyValueCache cache = CreateHostCache(lengths.Length);
        for (int sequence = 0; sequence < lengths.Length; sequence++)
        {
            cache.Append(sequence, item.Random(lengths[sequence], item.Heads, 10 + sequence), item.Random(lengths[sequence], item.Heads, 40 + sequence));
        }

        return cache;
    }

    /// <summary>Decodes with a given number of splits; outputs that no kernel writes stay NaN.</summary>
    public float[] Decode(GpuKeyValueCache cache, float[] queries, int splits)
    {
        QuantAccelerator accelerator = Layer.Accelerator;
        float[] outputs = new float[queries.Length];
        Array.Fill(outputs, float.NaN);
        using MemoryBuffer1D<float, Stride1D.Dense> input = accelerator.Device.Allocate1D(queries);
        using MemoryBuffer1D<float, Stride1D.Dense> output = accelerator.Device.Allocate1D(outputs);
        Layer.Enqueue(accelerator.Stream, cache, input.View.BaseView, output.View.BaseView, splits);
        accelerator.Stream.Synchronize();
        return output.GetAsArray1D();
    }

    /// <summary>Appends a token to every sequence and decodes with it, in one call; outputs that no kernel writes stay NaN.</summary>
    public float[] Step(GpuKeyValueCache cache, float[] queries, float[] keys, float[] values, int splits)
    {
        QuantAccelerator accelerator = Layer.Accelerator;
        float[] outputs = new float[queries.Length];
        Array.Fill(outputs, float.NaN);
        using MemoryBuffer1D<float, Stride1D.Dense> input = accelerator.Device.Allocate1D(queries);
        using MemoryBuffer1D<float, Stride1D.Dense> keyInput = accelerator.Device.Allocate1D(keys);
        using MemoryBuffer1D<float, Stride1D.Dense> valueInput = accelerator.Device.Allocate1D(values);
        using MemoryBuffer1D<float, Stride1D.Dense> output = accelerator.Device.Allocate1D(outputs);
        Layer.Enqueue(accelerator.Stream, cache, input.View.BaseView, keyInput.View.BaseView, valueInput.View.BaseView, output.View.BaseView, splits);
        accelerator.Stream.Synchronize();
        return output.GetAsArray1D();
    }

    /// <inheritdoc/>
    public void Dispose() => Layer.Dispose();
}
