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

    // A worker that is still in a call of few parts must not take a part of the next, larger call before that one has begun.
    [Fact]
    public async Task Run_CallsOfFewAndManyPartsInTurns_DoesEveryPartOnce()
    {
        Task calls = Task.Run(static () =>
        {
            int[] done = new int[64];
            for (int call = 1; call <= 200_000; call++)
            {
                WorkerPool.Run(new CountingJob(done), 2);
                WorkerPool.Run(new CountingJob(done), done.Length);
            }

            Assert.All(done, (count, part) => Assert.Equal(part < 2 ? 400_000 : 200_000, count));
        });

        await calls.WaitAsync(TimeSpan.FromMinutes(2));
    }

    private readonly struct CountingJob(int[] done) : IJob
    {
        public void Execute(int part) => Interlocked.Increment(ref done[part]);
    }
}
