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
        ushort[] x = Halves((long)row.Tokens * row.InFeatures, options.Seed + 1);
        using DeviceLock held = new();
        using Cublas library = Cublas.TryLoad(options.Cublas ?? CublasSearch.Find())
            ?? throw new DllNotFoundException("cuBLAS was not found; name it with --cublas.");
        using MemoryBuffer1D<ushort, Stride1D.Dense> input = accelerator.Device.Allocate1D(x);
        using MemoryBuffer1D<ushort, Stride1D.Dense> output = accelerator.Device.Allocate1D<ushort>((long)row.Tokens * row.OutFeatures);
        List<MemoryBuffer1D<ushort, Stride1D.Dense>> copies = [];
        DenseShape shape = new(row.OutFeatures, row.InFeatures, row.InFeatures, row.Tokens);
        try
        {
            while (copies.Count < GpuOptions.Copies(count * sizeof(ushort)))
            {
                copies.Add(accelerator.Device.Allocate1D(weights));
            }

            void Enqueue(int copy) => library.Multiply(stream.StreamPtr, copies[copy].NativePtr, input.NativePtr, output.NativePtr, shape, halfOutput: true);
            Enqueue(0);
            stream.Synchronize();
            double error = Check(row, weights, x, output.GetAsArray1D());
            (double median, double spread) = GraphTimer.Measure(stream, copies.Count, Enqueue);
            long bytes = sizeof(ushort) * (count + row.Tokens * ((long)row.InFeatures + row.OutFeatures));
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

    /// <summary>Compares rows of the last token.</summary>
    private static double Check(GpuRow row, ushort[] weights, ushort[] x, ushort[] y)
    {
        int stride = row.OutFeatures / CheckedRows;
        long input = (row.Tokens - 1L) * row.InFeatures;
        long output = (row.Tokens - 1L) * row.OutFeatures;
        double[] expected = new double[CheckedRows];
        float[] actual = new float[CheckedRows];
        for (int i = 0; i < CheckedRows; i++)
        {
            long first = (long)i * stride * row.InFeatures;
            for (int k = 0; k < row.InFeatures; k++)
            {
                expected[i] += (double)BitConverter.UInt16BitsToHalf(weights[first + k]) * (double)BitConverter.UInt16BitsToHalf(x[input + k]);
            }

            actual[i] = (float)BitConverter.UInt16BitsToHalf(y[output + i * stride]);
        }

        double error = ErrorMeasure.RelativeFrobenius(expected, actual);
        return error <= Tolerance ? error : throw new InvalidOperationException($"The result is wrong: relative error {error:E1}.");
    }
}
