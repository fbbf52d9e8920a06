namespace QuantSdk.Benchmarks.Cpu;

/// <summary>The median of one kernel at one shape.</summary>
/// <param name="Name">The format.</param>
/// <param name="Rows">Output features.</param>
/// <param name="Columns">Input features.</param>
/// <param name="Bytes">Stored bytes of the weights with all metadata.</param>
/// <param name="Seconds">Median time of one token.</param>
/// <param name="Best">The fastest time, which a busy machine disturbs least.</param>
/// <param name="Yardstick">Median time of the fp32 yardstick, measured in turns with this kernel.</param>
/// <param name="RelativeError">Relative Frobenius error against the float64 reference.</param>
internal sealed record CpuMeasurement(string Name, int Rows, int Columns, long Bytes, double Seconds, double Best, double Yardstick, double RelativeError)
{
    /// <summary>Weights that one token passes.</summary>
    public long Weights => (long)Rows * Columns;

    /// <summary>How many times as long the yardstick takes.</summary>
    public double Ratio => Yardstick / Seconds;
}
