using System.Numerics.Tensors;
using QuantSdk.Attention;

namespace QuantSdk.Quantization;

/// <summary>Errors of groups by their variance and by the type that they are quantized in.</summary>
internal sealed class MantTypeStatistics
{
    /// <summary>Steps of the variance of x / max|x|, which reaches n / (n - 1) at most.</summary>
    public const int Bins = 256;

    private readonly MantTypeTable[] candidates;
    private readonly byte[] codes = new byte[64];
    private readonly float[] decoded = new float[128];

    /// <summary>Starts without groups.</summary>
    /// <param name="types">The candidate types.</param>
    public MantTypeStatistics(ReadOnlySpan<byte> types)
    {
        candidates = new MantTypeTable[types.Length];
        for (int i = 0; i < types.Length; i++)
        {
            candidates[i] = new MantTypeTable("candidate", [types[i]], []);
        }

        Errors = new double[types.Length, Bins];
    }

    /// <summary>The sum of squared errors of the groups of a variance, by candidate and step of the variance.</summary>
    public double[,] Errors { get; }

    /// <summary>Groups by step of the variance.</summary>
    public long[] Counts { get; } = new long[Bins];

    /// <summary>The sum of the squares of all groups.</summary>
    public double Energy { get; private set; }

    /// <summary>The sum of squared errors where every group has its best candidate.</summary>
    public double LeastError { get; private set; }

    /// <summary>Adds a group.</summary>
    public void Add(ReadOnlySpan<float> group)
    {
        double maximum = Math.Abs(TensorPrimitives.MaxMagnitude(group));
        if (maximum == 0)
        {
            return;
        }

        double sum = 0, squares = 0;
        foreach (float value in group)
        {
            double relative = value / maximum;
            sum += relative;
            squares += relative * relative;
        }

        int n = group.Length;
        double variance = (squares - sum * sum / n) / (n - 1);
        int bin = Math.Clamp((int)(variance * Bins), 0, Bins - 1);
        Counts[bin]++;
        Energy += squares * maximum * maximum;
        double least = double.PositiveInfinity;
        for (int i = 0; i < candidates.Length; i++)
        {
            double error = ErrorOf(group, candidates[i]);
            Errors[i, bin] += error;
            least = Math.Min(least, error);
        }

        LeastError += least;
    }

    /// <summary>The squared error of a group whose type a table chooses.</summary>
    public double ErrorOf(ReadOnlySpan<float> group, MantTypeTable table)
    {
        float scale = (float)MantGroupEncoder.Encode(group, table, codes, out byte type);
        Span<float> values = decoded.AsSpan(0, group.Length);
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = scale * MantType.ValueOf(type, codes[i / 2] >> (4 * (i & 1)) & 15);
        }

        float distance = TensorPrimitives.Distance(group, values);
        return (double)distance * distance;
    }
}
