using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;
using QuantSdk.Attention;
using QuantSdk.Gpu;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Measures the emitted decode kernel of an annotated layer, and the kernels that append to its cache, each as replays of a graph.</summary>
internal static class EmittedAttention
{
    private const double Tolerance = 1e-4;

    // A weight on the edge between two of M-ANT's 8-bit integers may fall to either side, which moves an output by about 1e-4.
    private const double RoundedTolerance = 1e-3;

    // Room for the tokens that replays of an appending graph add.
    private const int Headroom = 512;

    /// <summary>Measures a layer in one shape: decoding, appending a token to every sequence and, for M-ANT, the re-quantization of full windows alone.</summary>
    public static IReadOnlyList<AttentionMeasurement> Measure<TLayer>(AttentionRow row, AttentionShape shape, QuantAccelerator accelerator, int seed)
        where TLayer : class, IQuantizedAttention<TLayer>, IDeviceAttention
    {
        AttentionData data = AttentionData.Create(TLayer.Format, row.KeyValueHeads, shape.Tokens + Headroom, seed);
        using GpuAttention attention = TLayer.Create(data.Rotary, data.Codebooks).ToDevice(accelerator);
        double error = AttentionCheck.RelativeError(attention, TLayer.Format, data, shape, shape.Tokens + Headroom);
        if (!(error <= (TLayer.Format is MantKeyValueFormat ? RoundedTolerance : Tolerance)))
        {
            throw new InvalidOperationException($"The result is wrong: relative error {error:E1} against the float64 reference.");
        }

        using DeviceLock held = new();
        KeyValueStorage storage = TLayer.Format.StorageOf(row.KeyValueHeads, attention.HeadDimension);
        List<GpuKeyValueCache> copies = [];
        try
        {
            while (copies.Count < GpuOptions.Copies((long)storage.Total(shape.Sequences, shape.Tokens)))
            {
                copies.Add(attention.CreateCache(shape.Sequences, shape.Tokens + Headroom));
                data.Fill(copies[^1], shape.Tokens);
            }

            return [.. Time(row, shape, attention, data, copies).Select(result => result with { RelativeError = error })];
        }
        finally
        {
            copies.ForEach(static copy => copy.Dispose());
        }
    }

    private static List<AttentionMeasurement> Time(AttentionRow row, AttentionShape shape, GpuAttention attention, AttentionData data, List<GpuKeyValueCache> copies)
    {
        QuantAccelerator accelerator = attention.Accelerator;
        CudaStream stream = (CudaStream)accelerator.Stream;
        KeyValueStorage storage = copies[0].Format.StorageOf(row.KeyValueHeads, attention.HeadDimension);
        int dimension = attention.HeadDimension;
        using MemoryBuffer1D<float, Stride1D.Dense> queries = accelerator.Device.Allocate1D(
            RandomActivations.Create(shape.Sequences * attention.QueryHeads * dimension, data.Seed + 5));
        using MemoryBuffer1D<float, Stride1D.Dense> outputs = accelerator.Device.Allocate1D<float>(queries.Length);
        using MemoryBuffer1D<float, Stride1D.Dense> tokens = accelerator.Device.Allocate1D(
            RandomActivations.Create(shape.Sequences * row.KeyValueHeads * dimension, data.Seed + 6));
        ArrayView<float> input = queries.View.BaseView, output = outputs.View.BaseView, token = tokens.View.BaseView;

        List<AttentionMeasurement> results = [];
        void Add(string work, double bytes, Action<int> enqueue)
        {
            (double median, double spread) = GraphTimer.Measure(stream, copies.Count, enqueue);
            results.Add(row.Empty(work, shape) with { Microseconds = median, SpreadMicroseconds = spread, Bytes = (long)bytes });
        }

        Add("decode", storage.Total(shape.Sequences, shape.Tokens), copy => attention.Enqueue(stream, copies[copy], input, output));
        if (copies[0] is MantGpuCache { Format: MantKeyValueFormat mant })
        {
            // The windows are empty: the work is the same, and no token is lost that is still measured.
            double window = (double)shape.Sequences * row.KeyValueHeads * dimension * mant.GroupSize * 1.5;
            Add("requantize", window, copy => ((MantGpuCache)copies[copy]).Requantize(stream));
        }

        Add("step", storage.Total(shape.Sequences, shape.Tokens), copy => attention.Enqueue(stream, copies[copy], input, token, token, output));
        Add("append", shape.Sequences * storage.BytesPerToken, copy => copies[copy].Append(stream, token, token));
        return results;
    }
}
