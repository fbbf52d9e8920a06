using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;
using QuantSdk.Gpu;
using QuantSdk.Reference;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Compares sampled heads of a layer on a device with the float64 reference, on two sequences of which one is a third as long.</summary>
internal static class AttentionCheck
{
    private const int Sequences = 2;

    /// <summary>The relative Frobenius error over the sampled heads.</summary>
    /// <param name="attention">The layer.</param>
    /// <param name="format">The cache's format.</param>
    /// <param name="data">The inputs.</param>
    /// <param name="shape">The shape that will be measured: the check divides tokens as it does.</param>
    /// <param name="maximum">Tokens that a sequence can hold.</param>
    public static double RelativeError(GpuAttention attention, KeyValueFormat format, AttentionData data, AttentionShape shape, int maximum)
    {
        float[] queries = RandomActivations.Create(Sequences * attention.QueryHeads * attention.HeadDimension, data.Seed + 4);
        using GpuKeyValueCache cache = attention.CreateCache(Sequences, maximum);
        float[] outputs;
        using (new DeviceLock())
        {
            data.Fill(cache, shape.Tokens, shape.Tokens / 3);
            outputs = Decode(attention, cache, queries, attention.SplitsOf(cache.Shape with { Sequences = shape.Sequences }));
        }

        KeyValueCache host = KeyValueCache.Create(format, cache.Shape, data.Rotary, data.Codebooks);
        cache.CopyTo(host);
        return RelativeError(attention, host, queries, outputs);
    }

    /// <summary>The error of some heads of every sequence.</summary>
    public static double RelativeError(GpuAttention attention, KeyValueCache host, float[] queries, float[] outputs)
    {
        int dimension = attention.HeadDimension;
        List<double> expected = [];
        List<float> actual = [];
        for (int sequence = 0; sequence < host.Shape.Sequences; sequence++)
        {
            foreach (int head in new[] { 0, attention.QueryHeads / 2, attention.QueryHeads - 1 })
            {
                int first = (sequence * attention.QueryHeads + head) * dimension;
                expected.AddRange(AttentionOracle.Decode(host, sequence, head, attention.QueryHeads, queries.AsSpan(first, dimension)));
                actual.AddRange(outputs.AsSpan(first, dimension));
            }
        }

        return ErrorMeasure.RelativeFrobenius([.. expected], [.. actual]);
    }

    /// <summary>Decodes; what no kernel writes stays NaN and spoils the error.</summary>
    private static float[] Decode(GpuAttention attention, GpuKeyValueCache cache, float[] queries, int splits)
    {
        Accelerator device = attention.Accelerator.Device;
        float[] outputs = new float[queries.Length];
        Array.Fill(outputs, float.NaN);
        using MemoryBuffer1D<float, Stride1D.Dense> input = device.Allocate1D(queries);
        using MemoryBuffer1D<float, Stride1D.Dense> output = device.Allocate1D(outputs);
        attention.Enqueue(attention.Accelerator.Stream, cache, input.View.BaseView, output.View.BaseView, splits);
        attention.Accelerator.Stream.Synchronize();
        return output.GetAsArray1D();
    }
}
