using ILGPU;
using ILGPU.Runtime;
using ILGPU.Runtime.Cuda;
using QuantSdk.Gpu;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Measures the fp16 product of cuBLAS.</summary>
internal static class CublasRow
{
    /// <summary>The library's name in the table.</summary>
    public const string Kind = "cuBLAS fp16";

    private const double Tolerance = 1e-3;
    private const int CheckedRows = 256;

    /// <summary>Measures one shape.</summary>
    public static GpuMeasurement Measure(GpuRow row, QuantAccelerator accelerator, GpuOptions options)
    {
        CudaStream stream = (CudaStream)accelerator.Stream;
        long count = (long)row.OutFeatures * row.InFeatures;
        ushort[] weights = Halves(count, options.Seed);
        ushort[] x = Halves(row.InFeatures, options.Seed + 1);
        using Cublas library = new(options.Cublas, stream.StreamPtr);
        using MemoryBuffer1D<ushort, Stride1D.Dense> input = accelerator.Device.Allocate1D(x);
        using MemoryBuffer1D<ushort, Stride1D.Dense> output = accelerator.Device.Allocate1D<ushort>(row.OutFeatures);
        List<MemoryBuffer1D<ushort, Stride1D.Dense>> copies = [];
        try
        {
            while (copies.Count < GpuOptions.Copies(count * sizeof(ushort)))
            {
                copies.Add(accelerator.Device.Allocate1D(weights));
            }

            void Enqueue(int copy) => library.Multiply(copies[copy].NativePtr, input.NativePtr, output.NativePtr, row.OutFeatures, row.InFeatures);
            Enqueue(0);
            stream.Synchronize();
            double error = Check(row, weights, x, output.GetAsArray1D());
            (double median, double spread) = GraphTimer.Measure(stream, copies.Count, Enqueue);
            long bytes = sizeof(ushort) * (count + row.InFeatures + row.OutFeatures);
            return row.Empty with
            {
                KernelMicroseconds = median, LayerMicroseconds = median, SpreadMicroseconds = spread, Bytes = bytes, RelativeError = error,
            };
        }
        finally
        {
            copies.ForEach(static copy => copy.Dispose());
        }
    }

    private static ushort[] Halves(long count, int seed)
    {
        ushort[] values = new ushort[count];
        float[] period = RandomActivations.Create((int)Math.Min(count, 1 << 20), seed);
        for (long i = 0; i < count; i++)
        {
            values[i] = BitConverter.HalfToUInt16Bits((System.Half)period[(i + i / period.Length * 7919) % period.Length]);
        }

        return values;
    }

    private static double Check(GpuRow row, ushort[] weights, ushort[] x, ushort[] y)
    {
        int stride = row.OutFeatures / CheckedRows;
        double[] expected = new double[CheckedRows];
        float[] actual = new float[CheckedRows];
        for (int i = 0; i < CheckedRows; i++)
        {
            long first = (long)i * stride * row.InFeatures;
            for (int k = 0; k < row.InFeatures; k++)
            {
                expected[i] += (double)BitConverter.UInt16BitsToHalf(weights[first + k]) * (double)BitConverter.UInt16BitsToHalf(x[k]);
            }

            actual[i] = (float)BitConverter.UInt16BitsToHalf(y[i * stride]);
        }

        double error = ErrorMeasure.RelativeFrobenius(expected, actual);
        return error <= Tolerance ? error : throw new InvalidOperationException($"The result is wrong: relative error {error:E1}.");
    }
}
