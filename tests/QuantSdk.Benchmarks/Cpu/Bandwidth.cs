using System.Runtime.Intrinsics;
using QuantSdk.Cpu;
using QuantSdk.Cpu.Threading;

namespace QuantSdk.Benchmarks.Cpu;

/// <summary>The machine's read bandwidth with as many threads as the kernels use: sums over memory that does not fit the caches.</summary>
internal static unsafe class Bandwidth
{
    private const int Block = 1 << 20;

    /// <summary>Measures it.</summary>
    /// <returns>Bytes per second.</returns>
    public static double Measure()
    {
        long length = Math.Min(RotatedKernels.MemoryBytes, 1L << 30);
        AlignedBuffer<byte> memory = new(length);
        memory.Span.Fill(1);
        int parts = (int)(length / Block);
        long[] sums = new long[parts];
        double seconds = RotatedKernels.Time(1, _ => WorkerPool.Run(new ReadJob(memory, sums), parts)).Median;
        return (double)parts * Block / seconds;
    }

    private readonly struct ReadJob(AlignedBuffer<byte> memory, long[] sums) : IJob
    {
        public void Execute(int part)
        {
            byte* source = memory.Pointer + (long)part * Block;
            Vector256<long> a = Vector256<long>.Zero, b = a, c = a, d = a;
            for (byte* end = source + Block; source < end; source += 128)
            {
                a += Vector256.Load((long*)source);
                b += Vector256.Load((long*)(source + 32));
                c += Vector256.Load((long*)(source + 64));
                d += Vector256.Load((long*)(source + 96));
            }

            sums[part] = Vector256.Sum(a + b + (c + d));
        }
    }
}
