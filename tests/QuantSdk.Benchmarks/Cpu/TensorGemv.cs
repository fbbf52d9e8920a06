using System.Numerics.Tensors;
using QuantSdk.Cpu.Threading;
using QuantSdk.Reference;

namespace QuantSdk.Benchmarks.Cpu;

/// <summary>The yardstick: fp32 rows times the token with TensorPrimitives.Dot, on the same threads as the kernels.</summary>
internal static class TensorGemv
{
    private const int RowsPerPart = 64;

    /// <summary>Measures it.</summary>
    public static CpuMeasurement Measure(int rows, int columns)
    {
        long bytes = 4L * rows * columns;
        float[] weights = RotatedKernels.Activations(rows * columns, 1);
        float[] x = RotatedKernels.Activations(columns, 2);
        float[] y = new float[rows];
        float[][] copies = new float[Math.Max(2, RotatedKernels.MemoryBytes / bytes)][];
        for (int i = 0; i < copies.Length; i++)
        {
            copies[i] = (float[])weights.Clone();
        }

        int parts = (rows + RowsPerPart - 1) / RowsPerPart;
        (double seconds, double best) = RotatedKernels.Time(copies.Length, index => WorkerPool.Run(new Job(copies[index], x, y), parts));
        double[] expected = LinearOracle.Multiply(Array.ConvertAll(weights, w => (double)w), Array.ConvertAll(x, v => (double)v), 1, columns);
        return new CpuMeasurement("fp32 tensors", rows, columns, bytes, seconds, best, RotatedKernels.RelativeError(y, expected));
    }

    private readonly struct Job(float[] weights, float[] x, float[] y) : IJob
    {
        public void Execute(int part)
        {
            int last = Math.Min(y.Length, (part + 1) * RowsPerPart);
            for (int row = part * RowsPerPart; row < last; row++)
            {
                y[row] = TensorPrimitives.Dot(weights.AsSpan(row * x.Length, x.Length), x);
            }
        }
    }
}
