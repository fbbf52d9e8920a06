using QuantSdk.Attention;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>
/// Derives the variances between the types of M-ANT's cache from data. Groups are sorted by variance; the table whose types ascend with it and whose summed squared error is
/// the least is found by dynamic programming over steps of the variance.
/// </summary>
public static class MantTypeCalibrator
{
    /// <summary>The candidates: every coefficient of the weights' grids with that of NF4 added, and integers.</summary>
    private static readonly byte[] Candidates = [.. MantGrid.Coefficients.Append(25).Order().Select(static a => (byte)a), MantType.Integer];

    /// <summary>Calibrates one table for some layers.</summary>
    /// <param name="format">The format whose types are wanted: its group size, and whether it transforms keys.</param>
    /// <param name="calibrations">The layers' keys and values.</param>
    /// <param name="rotary">The layers' rotary embedding, after which keys are quantized.</param>
    /// <param name="cancellationToken">Stops the work between two runs of tokens.</param>
    /// <exception cref="ArgumentException">There is not one whole group.</exception>
    public static MantTypeReport Calibrate(
        MantKeyValueFormat format, IReadOnlyList<KeyValueCalibration> calibrations, RotaryEmbedding? rotary = null, CancellationToken cancellationToken = default)
    {
        MantTypeStatistics statistics = new(Candidates);
        List<float[]> groups = [.. calibrations.SelectMany(calibration => GroupsOf(calibration, format, rotary))];
        foreach (float[] group in groups)
        {
            cancellationToken.ThrowIfCancellationRequested();
            statistics.Add(group);
        }

        if (statistics.Energy == 0)
        {
            throw new ArgumentException($"The calibration holds no whole group of {format.GroupSize} values that are not all zero.", nameof(calibrations));
        }

        MantTypeTable table = CreateTable(Solve(statistics), statistics, out double[] shares);
        double ErrorOf(MantTypeTable other) => groups.Sum(group => statistics.ErrorOf(group, other)) / statistics.Energy;
        return new MantTypeReport(
            table, groups.Count, shares, ErrorOf(table), ErrorOf(MantTypeTable.Three), ErrorOf(MantTypeTable.Eight), statistics.LeastError / statistics.Energy);
    }

    /// <summary>Groups of keys along the head, and groups of values along the tokens as the window leaves them.</summary>
    private static IEnumerable<float[]> GroupsOf(KeyValueCalibration calibration, MantKeyValueFormat format, RotaryEmbedding? rotary)
    {
        int size = format.GroupSize;
        int elements = calibration.Heads * calibration.HeadDimension;
        foreach (KeyValueSample sample in calibration.Samples)
        {
            float[] keys = sample.KeysOf(format, rotary, calibration.Heads);
            for (int first = 0; first + size <= keys.Length; first += size)
            {
                yield return keys[first..(first + size)];
            }

            for (int token = 0; token + size <= sample.Tokens; token += size)
            {
                sbyte[] codes = new sbyte[elements * size];
                sbyte[] exponents = new sbyte[elements];
                exponents.AsSpan().Fill(SharedExponent.Smallest);
                for (int offset = 0; offset < size; offset++)
                {
                    MantWindow.Append(codes, exponents, size, offset, sample.Values.AsSpan((token + offset) * elements, elements));
                }

                for (int channel = 0; channel < elements; channel++)
                {
                    float[] group = new float[size];
                    MantWindow.Decode(codes.AsSpan(channel * size, size), exponents[channel], group);
                    yield return group;
                }
            }
        }
    }

    /// <summary>The candidate of every step of the variance; candidates ascend.</summary>
    private static int[] Solve(MantTypeStatistics statistics)
    {
        double[] costs = new double[Candidates.Length];
        int[,] previous = new int[MantTypeStatistics.Bins, Candidates.Length];
        for (int bin = 0; bin < MantTypeStatistics.Bins; bin++)
        {
            int best = 0;
            for (int type = 0; type < Candidates.Length; type++)
            {
                // costs still holds the sums up to the step before; of equally good ones the largest type stays, which keeps empty steps from adding types.
                best = costs[type] <= costs[best] ? type : best;
                previous[bin, type] = best;
            }

            for (int type = Candidates.Length - 1; type >= 0; type--)
            {
                costs[type] = costs[previous[bin, type]] + statistics.Errors[type, bin];
            }
        }

        int[] choice = new int[MantTypeStatistics.Bins];
        int current = Array.IndexOf(costs, costs.Min());
        for (int bin = MantTypeStatistics.Bins - 1; bin >= 0; bin--)
        {
            choice[bin] = current;
            current = previous[bin, current];
        }

        return choice;
    }

    private static MantTypeTable CreateTable(int[] choice, MantTypeStatistics statistics, out double[] shares)
    {
        List<byte> types = [];
        List<double> thresholds = [];
        List<double> counts = [];
        for (int bin = 0; bin < choice.Length; bin++)
        {
            if (bin == 0 || choice[bin] != choice[bin - 1])
            {
                types.Add(Candidates[choice[bin]]);
                counts.Add(0);
                if (bin > 0)
                {
                    thresholds.Add((double)bin / MantTypeStatistics.Bins);
                }
            }

            counts[^1] += statistics.Counts[bin];
        }

        double total = counts.Sum();
        shares = [.. counts.Select(count => count / total)];
        return new MantTypeTable("calibrated", [.. types], [.. thresholds]);
    }
}
