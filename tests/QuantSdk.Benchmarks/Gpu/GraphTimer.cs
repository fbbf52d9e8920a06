using ILGPU.Runtime.Cuda;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Times work as replays of a CUDA graph, so that the host's launches cost nothing.</summary>
internal static class GraphTimer
{
    private const int Replays = 20;
    private const int WarmUps = 3;
    private const int MinimumLaunches = 16;
    private const int ThreadLocalCapture = 1;

    // Work of more than a millisecond: as many launches still pass through more memory than the second-level cache holds, and their median settles sooner.
    private const float LongMilliseconds = 1f;
    private const int LongReplays = 6;

    /// <summary>Measures work that rotates through copies of its data.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="copies">Copies of the data.</param>
    /// <param name="enqueue">Queues the work on a copy.</param>
    /// <returns>Median time of one piece of work in microseconds over all replays, and how far the medians of even and odd replays lie apart.</returns>
    public static (double Median, double Spread) Measure(CudaStream stream, int copies, Action<int> enqueue)
    {
        CudaDriver.Check(CudaDriver.CreateEvent(out nint start, 0), "cuEventCreate");
        CudaDriver.Check(CudaDriver.CreateEvent(out nint end, 0), "cuEventCreate");
        enqueue(0);
        stream.Synchronize();
        bool isLong = Milliseconds(stream, start, end, () => enqueue(0)) > LongMilliseconds;
        int launches = isLong ? MinimumLaunches : Math.Max(MinimumLaunches, copies);
        nint executable = Capture(stream, launches, copies, enqueue, out nint graph);
        List<double> times = [];
        for (int replay = -WarmUps; replay < (isLong ? LongReplays : Replays); replay++)
        {
            float milliseconds = Milliseconds(stream, start, end, () => CudaDriver.Check(CudaDriver.Launch(executable, stream.StreamPtr), "cuGraphLaunch"));
            if (replay >= 0)
            {
                times.Add(milliseconds * 1000.0 / launches);
            }
        }

        _ = CudaDriver.DestroyEvent(start);
        _ = CudaDriver.DestroyEvent(end);
        _ = CudaDriver.DestroyExecutable(executable);
        _ = CudaDriver.DestroyGraph(graph);
        double even = Median(times.Where(static (_, i) => i % 2 == 0));
        double odd = Median(times.Where(static (_, i) => i % 2 != 0));
        return (Median(times), Math.Abs(even - odd));
    }

    private static float Milliseconds(CudaStream stream, nint start, nint end, Action queue)
    {
        CudaDriver.Check(CudaDriver.Record(start, stream.StreamPtr), "cuEventRecord");
        queue();
        CudaDriver.Check(CudaDriver.Record(end, stream.StreamPtr), "cuEventRecord");
        CudaDriver.Check(CudaDriver.Synchronize(end), "cuEventSynchronize");
        CudaDriver.Check(CudaDriver.ElapsedTime(out float milliseconds, start, end), "cuEventElapsedTime");
        return milliseconds;
    }

    private static nint Capture(CudaStream stream, int launches, int copies, Action<int> enqueue, out nint graph)
    {
        CudaDriver.Check(CudaDriver.BeginCapture(stream.StreamPtr, ThreadLocalCapture), "cuStreamBeginCapture");
        for (int launch = 0; launch < launches; launch++)
        {
            enqueue(launch % copies);
        }

        CudaDriver.Check(CudaDriver.EndCapture(stream.StreamPtr, out graph), "cuStreamEndCapture");
        CudaDriver.Check(CudaDriver.Instantiate(out nint executable, graph, 0), "cuGraphInstantiate");
        return executable;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
