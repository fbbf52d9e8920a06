using System.Numerics.Tensors;
using QuantSdk.Cpu.Threading;
using QuantSdk.Reference;

namespace QuantSdk.Benchmarks.Cpu;

/// <summary>The yardstick: fp32 rows times the token with TensorPrimitives.Dot, on the same threads as the kernels.</summary>
internal sealed class TensorGemv
{
    private const int RowsPerPart = 64;

    private readonly float[] x;
    private readonly float[] y;
    private readonly float[][] copies;

    /// <summary>Makes copies of random weights.</summary>
    public TensorGemv(int rows, int columns)
    {
        x = RotatedKernels.Activations(columns, 2);
        y = new float[rows];
        copies = new float[Math.Max(2, RotatedKernels.MemoryBytes / (4L * rows * columns))][];
        copies[0] = RotatedKernels.Activations(rows * columns, 1);
        for (int i = 1; i < copies.Length; i++)
        {
            copies[i] = (float[])copies[0].Clone();
        }
    }

    /// <summary>Multiplies by one of the copies.</summary>
    public void Call(int call) =>
        WorkerPool.Run(new Job(copies[call % copies.Length], x, y), (y.Length + RowsPerPart - 1) / RowsPerPart);

    /// <summary>Measures it alone.</summary>
    public CpuMeasurement Measure()
    {
        (double seconds, double best) = RotatedKernels.Time(copies.Length, Call);
        double[] expected = LinearOracle.Multiply(Array.ConvertAll(copies[0], w => (double)w), Array.ConvertAll(x, v => (double)v), 1, x.Length);
        return new CpuMeasurement("fp32 tensors", y.Length, x.Length, 4L * y.Length * x.Length, seconds, best, seconds, RotatedKernels.RelativeError(y, expected));
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
