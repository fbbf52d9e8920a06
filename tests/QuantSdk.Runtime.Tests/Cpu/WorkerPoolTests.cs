using QuantSdk.Cpu.Threading;

namespace QuantSdk.Runtime.Tests.Cpu;

public class WorkerPoolTests
{
    [Fact]
    public void Run_ManyShortCallsFromManyThreads_DoesEveryPartOnce()
    {
        Parallel.For(0, 4, _ =>
        {
            int[] done = new int[37];
            for (int call = 1; call <= 2000; call++)
            {
                WorkerPool.Run(new CountingJob(done), done.Length);
                Assert.All(done, count => Assert.Equal(call, count));
            }
        });
    }

    private readonly struct CountingJob(int[] done) : IJob
    {
        public void Execute(int part) => Interlocked.Increment(ref done[part]);
    }
}
