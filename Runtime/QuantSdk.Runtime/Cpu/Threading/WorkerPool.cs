using System.Runtime.CompilerServices;

namespace QuantSdk.Cpu.Threading;

/// <summary>
/// A persistent pool for short parallel loops. Workers spin briefly between calls, because the layers of a model follow each other
/// within microseconds, and then sleep. A call allocates nothing. A call that finds the pool busy runs on its own thread alone.
/// </summary>
internal static unsafe class WorkerPool
{
    // About a tenth of a millisecond: layers of a model follow each other sooner; a worker that spins longer takes its core from whoever works between two calls.
    private const int SpinsBeforeSleep = 300;

    private static readonly Lock Gate = new();
    private static readonly object Sleepers = new();
    private static int threads = Environment.ProcessorCount;
    private static int started;
    private static int busy;
    private static int sleeping;

    // The call in progress. The high half of the ticket counts calls and the low half the parts that nobody has taken yet. Both stand
    // in one word, so that a worker that is late can neither take a part of a call that is over nor of one that has not begun.
    private static ulong ticket;
    private static int activeWorkers;
    private static int partCount;
    private static int finished;
    private static void* job;
    private static delegate*<void*, int, void> entry;

    /// <summary>Threads that share a call, the calling thread included.</summary>
    public static int Threads
    {
        get => threads;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            threads = value;
        }
    }

    /// <summary>Runs every part of a job and returns when all are done.</summary>
    /// <param name="work">The job; it lives on the stack of this method for the whole call.</param>
    /// <param name="parts">The number of parts.</param>
    public static void Run<TJob>(TJob work, int parts)
        where TJob : struct, IJob
    {
        int helpers = Math.Min(threads, parts) - 1;
        if (helpers <= 0 || Interlocked.CompareExchange(ref busy, 1, 0) != 0)
        {
            for (int part = 0; part < parts; part++)
            {
                work.Execute(part);
            }

            return;
        }

        StartWorkers(helpers);
        job = Unsafe.AsPointer(ref work);
        entry = &Invoke<TJob>;
        partCount = parts;
        finished = 0;
        activeWorkers = helpers;
        uint call = CallOf(ticket) + 1;
        Interlocked.Exchange(ref ticket, ((ulong)call << 32) | (uint)parts);
        WakeSleepers();
        TakeParts(call);
        SpinWait wait = default;
        while (Volatile.Read(ref finished) != parts)
        {
            wait.SpinOnce(sleep1Threshold: -1);
        }

        Volatile.Write(ref busy, 0);
    }

    private static void Invoke<TJob>(void* job, int part)
        where TJob : struct, IJob => Unsafe.AsRef<TJob>(job).Execute(part);

    private static void StartWorkers(int wanted)
    {
        if (Volatile.Read(ref started) >= wanted)
        {
            return;
        }

        lock (Gate)
        {
            while (started < wanted)
            {
                int index = started;
                Thread worker = new(() => Work(index)) { IsBackground = true, Name = $"QuantSdk worker {index + 1}" };
                Volatile.Write(ref started, index + 1);
                worker.Start();
            }
        }
    }

    private static void WakeSleepers()
    {
        if (Volatile.Read(ref sleeping) > 0)
        {
            lock (Sleepers)
            {
                Monitor.PulseAll(Sleepers);
            }
        }
    }

    private static void Work(int index)
    {
        uint seen = 0;
        while (true)
        {
            seen = WaitForCall(seen);
            if (index < Volatile.Read(ref activeWorkers))
            {
                TakeParts(seen);
            }
        }
    }

    /// <summary>Waits until the number of the current call differs from the one that was seen last.</summary>
    private static uint WaitForCall(uint seen)
    {
        for (int spins = 0; spins < SpinsBeforeSleep; spins++)
        {
            uint call = CallOf(Volatile.Read(ref ticket));
            if (call != seen)
            {
                return call;
            }

            Thread.SpinWait(8);
        }

        lock (Sleepers)
        {
            // A caller writes the ticket and then reads the count of sleepers; here it is the other way round, so that one of the two sees the other.
            Interlocked.Increment(ref sleeping);
            while (CallOf(Volatile.Read(ref ticket)) == seen)
            {
                Monitor.Wait(Sleepers);
            }

            Interlocked.Decrement(ref sleeping);
        }

        return CallOf(Volatile.Read(ref ticket));
    }

    /// <summary>Takes parts of a call until none is left.</summary>
    private static void TakeParts(uint call)
    {
        while (true)
        {
            // The job is read before the part is claimed: a claim that succeeds proves that the call was still running meanwhile.
            ulong current = Volatile.Read(ref ticket);
            void* work = job;
            delegate*<void*, int, void> run = entry;
            int parts = partCount;
            int left = (int)current;
            if (CallOf(current) != call || left == 0)
            {
                return;
            }

            if (Interlocked.CompareExchange(ref ticket, current - 1, current) == current)
            {
                run(work, parts - left);
                Interlocked.Increment(ref finished);
            }
        }
    }

    private static uint CallOf(ulong value) => (uint)(value >> 32);
}
