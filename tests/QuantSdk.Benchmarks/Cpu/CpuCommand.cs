using System.CommandLine;
using System.Diagnostics;
using QuantSdk.Cpu;
using QuantSdk.Layers;

namespace QuantSdk.Benchmarks.Cpu;

/// <summary>The subcommand <c>cpu</c>.</summary>
internal static class CpuCommand
{
    /// <summary>Creates the subcommand.</summary>
    public static Command Create()
    {
        Command command = new("cpu", "Measures the CPU kernels.");
        command.SetAction(_ => Gemm());
        return command;
    }

    private static void Gemm()
    {
        const int N = 1024, K = 1024, T = 384;
        float[] w = new float[N * K];
        float[] x = new float[T * K];
        float[] y = new float[T * N];
        Random random = new(1);
        foreach (ref float v in w.AsSpan())
        {
            v = random.NextSingle() - 0.5f;
        }

        foreach (int threads in new[] { 1, 2 })
        {
            CpuKernels.Threads = threads;
            ILinear kernel = CpuKernels.CreateDense(w, N, K);
            double best = double.MaxValue;
            for (int i = 0; i < 30; i++)
            {
                long start = Stopwatch.GetTimestamp();
                kernel.Forward(x, y, T);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            }

            Console.WriteLine($"{threads} threads: {2.0 * N * K * T / best / 1e9:F1} GFLOP/s");
        }
    }
}
