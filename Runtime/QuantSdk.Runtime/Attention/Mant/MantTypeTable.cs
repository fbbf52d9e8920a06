using System.Collections.Immutable;

namespace QuantSdk.Attention;

/// <summary>
/// Chooses the type of a group from its variance, without a search (M-ANT, real-time quantization): the unbiased variance of x / max|x| is compared with ascending
/// thresholds. All of it is exact in integers, so that every device chooses the same type. Tables of one name that choose alike are equal.
/// </summary>
public sealed class MantTypeTable : IEquatable<MantTypeTable>
{
    /// <summary>Fractional bits of a threshold.</summary>
    public const int FractionBits = 16;

    /// <summary>Creates a table.</summary>
    /// <param name="name">The table's name, which ends the names of formats that use it, unless the table is <see cref="Three"/>.</param>
    /// <param name="types">The types from the smallest variance to the largest: <see cref="MantType"/>.</param>
    /// <param name="thresholds">Ascending variances in (0, 1], one fewer than types: a group below threshold k, and below no earlier one, has type k.</param>
    public MantTypeTable(string name, ReadOnlySpan<byte> types, ReadOnlySpan<double> thresholds)
    {
        if (types.Length == 0 || thresholds.Length != types.Length - 1)
        {
            throw new ArgumentException($"{types.Length} types need {Math.Max(types.Length - 1, 0)} thresholds; there are {thresholds.Length}.", nameof(thresholds));
        }

        for (int i = 0; i < thresholds.Length; i++)
        {
            if (!(thresholds[i] > (i == 0 ? 0 : thresholds[i - 1]) && thresholds[i] <= 2))
            {
                throw new ArgumentException($"Threshold {i} is {thresholds[i]}; thresholds are positive, ascending and at most 2.", nameof(thresholds));
            }
        }

        Name = name;
        Types = [.. types];
        Thresholds = [.. thresholds];
        Fractions = [.. Thresholds.Select(static threshold => (int)Math.Round(threshold * (1 << FractionBits)))];
    }

    /// <summary>The published table of three types, the default: a = 0 (powers of two), a = 25 (close to NF4) and integers.</summary>
    public static MantTypeTable Three { get; } = new("3types", [0, 25, MantType.Integer], [0.05, 0.25]);

    /// <summary>The published table of eight types.</summary>
    public static MantTypeTable Eight { get; } = new(
        "8types", [0, 20, 40, 60, 80, 100, 120, MantType.Integer], [0.0417, 0.0797, 0.122, 0.1368, 0.1446, 0.1528, 0.1611]);

    /// <summary>
    /// What the calibration finds for groups of 64, keys Hadamard-transformed, on text that the model tinydocs-6m wrote: a tenth less squared error than the published tables
    /// on the same groups.
    /// </summary>
    public static MantTypeTable Fitted { get; } = new(
        "fitted",
        [17, 20, 25, 30, 40, 50, 60, 70, 80, 100, 110, 120, MantType.Integer],
        [0.0781, 0.0898, 0.1094, 0.1289, 0.1445, 0.1641, 0.1836, 0.1914, 0.2109, 0.2148, 0.2344, 0.2695]);

    /// <summary>The table's name.</summary>
    public string Name { get; }

    /// <summary>The types, from the smallest variance to the largest.</summary>
    public ImmutableArray<byte> Types { get; }

    /// <summary>The variances between them.</summary>
    public ImmutableArray<double> Thresholds { get; }

    /// <summary>The thresholds in units of 2^-16, rounded: what is compared with.</summary>
    public ImmutableArray<int> Fractions { get; }

    /// <summary>
    /// The type of a group: the first whose threshold τ satisfies n·Σq² - (Σq)² &lt; τ·n·(n - 1)·max², which is the unbiased variance of q / max below τ
    /// without a division; the last type where there is none.
    /// </summary>
    /// <param name="count">n: elements, at most 128.</param>
    /// <param name="sum">Σq of 8-bit integers.</param>
    /// <param name="sumOfSquares">Σq².</param>
    /// <param name="maximum">max|q|.</param>
    public byte TypeOf(int count, int sum, int sumOfSquares, int maximum)
    {
        long spread = ((long)count * sumOfSquares - (long)sum * sum) << FractionBits;
        long unit = (long)count * (count - 1) * maximum * maximum;
        int type = 0;
        while (type < Fractions.Length && spread >= Fractions[type] * unit)
        {
            type++;
        }

        return Types[type];
    }

    /// <summary>Whether the other table has the same name and chooses the same type for every group.</summary>
    /// <param name="other">The other table.</param>
    public bool Equals(MantTypeTable? other) =>
        other is not null && Name == other.Name && Types.SequenceEqual(other.Types) && Fractions.SequenceEqual(other.Fractions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MantTypeTable);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Name);
        hash.AddBytes(Types.AsSpan());
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
