using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;
using QuantSdk.Gpu;
using QuantSdk.Layers;
using QuantSdk.Reference;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Measures the emitted kernels of an annotated layer and checks their result.</summary>
internal static class EmittedRow
{
    // Up to four tokens activations stay in single precision or integers; beyond they are rounded to half precision.
    private const double Tolerance = 1e-5;
    private const double HalfTolerance = 1e-3;

    /// <summary>Measures a layer with random codes.</summary>
    public static GpuMeasurement Measure<TLayer>(GpuRow row, QuantAccelerator accelerator, GpuOptions options)
        where TLayer : class, IQuantizedLinear<TLayer>, IDeviceLinear
    {
        QuantizedWeights weights = RandomWeights.Create(TLayer.Format, row.OutFeatures, row.InFeatures, options.Seed);
        float[] x = RandomActivations.Create(row.Tokens * row.InFeatures, options.Seed + 1);
        using QuantizedGpuLinear layer = (QuantizedGpuLinear)TLayer.Create(weights).ToDevice(accelerator);
        int[] sampled = [.. new[] { 0, row.Tokens / 2, row.Tokens - 1 }.Distinct()];
        double[] expected = LinearOracle.Forward(weights, Tokens(x, sampled, row.InFeatures), sampled.Length);
        List<LaidOutWeights> copies = [layer.LaidOut(row.Tokens)];
        IKernelPath path = layer.Path(row.Tokens);
        using DeviceLock held = new();
        double error = RelativeError(expected, layer, x, sampled, row.Tokens);
        if (!(error <= (row.Tokens == 1 ? Tolerance : HalfTolerance)))
        {
            throw new InvalidOperationException($"The result is wrong: relative error {error:E1} against the float64 reference.");
        }

        try
        {
            while (copies.Count < GpuOptions.Copies(copies[0].Bytes))
            {
                copies.Add(copies[0].Duplicate());
            }

            return Time(row, accelerator, path, copies, x) with { RelativeError = error };
        }
        finally
        {
            foreach (LaidOutWeights copy in copies.Skip(1))
            {
                copy.Dispose();
            }
        }
    }

    private static GpuMeasurement Time(GpuRow row, QuantAccelerator accelerator, IKernelPath path, List<LaidOutWeights> copies, float[] x)
    {
        CudaStream stream = (CudaStream)accelerator.Stream;
        using MemoryBuffer1D<float, Stride1D.Dense> input = accelerator.Device.Allocate1D(x);
        using MemoryBuffer1D<float, Stride1D.Dense> output = accelerator.Device.Allocate1D<float>((long)row.Tokens * row.OutFeatures);
        ArrayView<float> inputView = input.View.BaseView;
        ArrayView<float> outputView = output.View.BaseView;
        DeviceActivations prepared = path.Prepare(stream, inputView, row.Tokens);
        (double kernel, double spread) = GraphTimer.Measure(stream, copies.Count, copy => path.EnqueueKernel(stream, copies[copy], prepared, outputView, row.Tokens));
        (double layer, _) = GraphTimer.Measure(stream, copies.Count, copy => path.Enqueue(stream, copies[copy], inputView, outputView, row.Tokens));
        long bytes = copies[0].Bytes + sizeof(float) * row.Tokens * ((long)row.InFeatures + row.OutFeatures);
        return row.Empty with { KernelMicroseconds = kernel, LayerMicroseconds = layer, SpreadMicroseconds = spread, Bytes = bytes };
    }

    /// <summary>The error over every row of the first token, the last and one between: a float64 product of all tokens would take minutes.</summary>
    private static double RelativeError(double[] expected, QuantizedGpuLinear layer, float[] x, int[] sampled, int tokens)
    {
        // What no kernel writes stays NaN and spoils the error.
        float[] y = new float[tokens * layer.OutFeatures];
        Array.Fill(y, float.NaN);
        layer.Forward(x, y, tokens);
        return y.Any(float.IsNaN) ? double.NaN : ErrorMeasure.RelativeFrobenius(expected, Tokens(y, sampled, layer.OutFeatures));
    }

    private static float[] Tokens(float[] values, int[] tokens, int features) =>
        [.. tokens.SelectMany(token => new ArraySegment<float>(values, token * features, features))];
}
