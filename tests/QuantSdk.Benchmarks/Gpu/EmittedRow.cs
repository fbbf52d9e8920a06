using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;
using QuantSdk.Gpu;
using QuantSdk.Layers;
using QuantSdk.Reference;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Measures the emitted kernel of an annotated layer and checks its result.</summary>
internal static class EmittedRow
{
    private const double Tolerance = 1e-5;

    /// <summary>Measures a layer with random codes.</summary>
    public static GpuMeasurement Measure<TLayer>(GpuRow row, QuantAccelerator accelerator, GpuOptions options)
        where TLayer : class, IQuantizedLinear<TLayer>, IDeviceLinear
    {
        QuantizedWeights weights = RandomWeights.Create(TLayer.Format, row.OutFeatures, row.InFeatures, options.Seed);
        float[] x = RandomActivations.Create(row.InFeatures, options.Seed + 1);
        using QuantizedGpuLinear layer = (QuantizedGpuLinear)TLayer.Create(weights).ToDevice(accelerator);
        double error = RelativeError(weights, layer, x);
        if (!(error <= Tolerance))
        {
            throw new InvalidOperationException($"The result is wrong: relative error {error:E1} against the float64 reference.");
        }

        List<QuantizedGpuLinear> copies = [layer];
        try
        {
            while (copies.Count < GpuOptions.Copies(layer.DeviceBytes))
            {
                copies.Add(layer.Duplicate());
            }

            return Time(row, accelerator, copies, x) with { RelativeError = error };
        }
        finally
        {
            foreach (QuantizedGpuLinear copy in copies.Skip(1))
            {
                copy.Dispose();
            }
        }
    }

    private static GpuMeasurement Time(GpuRow row, QuantAccelerator accelerator, List<QuantizedGpuLinear> copies, float[] x)
    {
        CudaStream stream = (CudaStream)accelerator.Stream;
        using MemoryBuffer1D<float, Stride1D.Dense> input = accelerator.Device.Allocate1D(x);
        using MemoryBuffer1D<float, Stride1D.Dense> output = accelerator.Device.Allocate1D<float>(row.OutFeatures);
        ArrayView<float> inputView = input.View.BaseView;
        ArrayView<float> outputView = output.View.BaseView;
        DeviceActivations prepared = copies[0].Prepare(stream, inputView, 1);
        (double kernel, double spread) = GraphTimer.Measure(stream, copies.Count, copy => copies[copy].EnqueueKernel(stream, prepared, outputView, 1));
        (double layer, _) = GraphTimer.Measure(stream, copies.Count, copy => copies[copy].Enqueue(stream, inputView, outputView, 1));
        long bytes = copies[0].DeviceBytes + sizeof(float) * ((long)row.InFeatures + row.OutFeatures);
        return row.Empty with { KernelMicroseconds = kernel, LayerMicroseconds = layer, SpreadMicroseconds = spread, Bytes = bytes };
    }

    private static double RelativeError(QuantizedWeights weights, QuantizedGpuLinear layer, float[] x)
    {
        // What no kernel writes stays NaN and spoils the error.
        float[] y = new float[weights.OutFeatures];
        Array.Fill(y, float.NaN);
        layer.Forward(x, y);
        return ErrorMeasure.RelativeFrobenius(LinearOracle.Forward(weights, x, 1), y);
    }
}
