using System.Diagnostics;
using QuantSdk.Layers;

namespace QuantSdk.Benchmarks.Cpu;

/// <summary>Measures a kernel on copies of its weights that together do not fit the last-level cache, as the layers of a model do not.</summary>
internal static class RotatedKernels
{
    private const int LeastCalls = 40;

    // Work of others comes and goes in bursts of seconds, which a kernel and its yardstick are to share.
    private const int Turns = 10;
    private const int YardstickCalls = 4;

    /// <summary>Bytes that the copies take together: four times the last-level cache, within 256 MiB and 2 GiB.</summary>
    public static long MemoryBytes { get; } = Math.Clamp(4 * LastLevelCache(), 256L << 20, 2048L << 20);

    /// <summary>Random activations in [-1, 1].</summary>
    public static float[] Activations(int count, int seed)
    {
        Random random = new(seed);
        float[] x = new float[count];
        foreach (ref float value in x.AsSpan())
        {
            value = random.NextSingle() * 2 - 1;
        }

        return x;
    }

    /// <summary>Checks a kernel and takes the median of its times, and of the yardstick's in turns with it.</summary>
    public static CpuMeasurement Measure(string name, ILinear kernel, float[] x, long bytes, double[] expected, TensorGemv yardstick)
    {
        float[] y = new float[kernel.OutFeatures];
        kernel.Forward(x, y);
        double error = RelativeError(y, expected);
        int copies = (int)Math.Max(2, MemoryBytes / bytes);
        ILinear[] kernels = new ILinear[copies];
        for (int i = 0; i < copies; i++)
        {
            kernels[i] = KernelCopy.Create(kernel);
            kernels[i].Forward(x, y);
        }

        List<double> times = [], yardstickTimes = [];
        int calls = Math.Max(LeastCalls, 2 * copies) / Turns;
        for (int turn = 0; turn < Turns; turn++)
        {
            Time(turn * calls, calls, index => kernels[index % copies].Forward(x, y), times);
            Time(turn * YardstickCalls, YardstickCalls, yardstick.Call, yardstickTimes);
        }

        return new CpuMeasurement(name, kernel.OutFeatures, kernel.InFeatures, bytes, Median(times), times.Min(), Median(yardstickTimes), error);
    }

    /// <summary>The median and the least time of a call, after every copy has been through once.</summary>
    public static (double Median, double Best) Time(int copies, Action<int> call)
    {
        Time(0, copies, call, []);
        List<double> times = [];
        Time(copies, Math.Max(LeastCalls, 2 * copies), call, times);
        return (Median(times), times.Min());
    }

    private static void Time(int first, int calls, Action<int> call, List<double> times)
    {
        for (int i = first; i < first + calls; i++)
        {
            long start = Stopwatch.GetTimestamp();
            call(i);
            times.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    /// <summary>||actual - expected|| / ||expected||.</summary>
    public static double RelativeError(ReadOnlySpan<float> actual, ReadOnlySpan<double> expected)
    {
        double difference = 0, norm = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            difference += (actual[i] - expected[i]) * (actual[i] - expected[i]);
            norm += expected[i] * expected[i];
        }

        return Math.Sqrt(difference / norm);
    }

    private static long LastLevelCache()
    {
        const string Path = "/sys/devices/system/cpu/cpu0/cache/index3/size";
        return File.Exists(Path) && long.TryParse(File.ReadAllText(Path).Trim().TrimEnd('K'), out long kibibytes) ? kibibytes << 10 : 64L << 20;
    }
}
