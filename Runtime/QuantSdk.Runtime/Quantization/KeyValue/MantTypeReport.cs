using QuantSdk.Attention;

namespace QuantSdk.Quantization;

/// <summary>What a calibration of type thresholds found. Errors are sums of squares over all groups, relative to the sum of squares of the groups themselves.</summary>
/// <param name="Table">The calibrated table, named <c>calibrated</c>: <see cref="KeyValueFormats.Mant"/> makes a format of it.</param>
/// <param name="Groups">Groups of keys and of values that it was fitted to.</param>
/// <param name="Shares">The share of groups that each of the table's types serves, in its order.</param>
/// <param name="Error">The relative error with the calibrated table.</param>
/// <param name="ErrorOfThree">The relative error with the published three types.</param>
/// <param name="ErrorOfEight">The relative error with the published eight types.</param>
/// <param name="LeastError">The relative error where every group has its best candidate, which takes a search.</param>
public sealed record MantTypeReport(
    MantTypeTable Table, long Groups, IReadOnlyList<double> Shares, double Error, double ErrorOfThree, double ErrorOfEight, double LeastError)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        IEnumerable<string> types = Table.Types.Select((type, i) =>
            FormattableString.Invariant($"{NameOf(type)} {Shares[i]:P1}{(i < Table.Thresholds.Length ? $" | {Table.Thresholds[i]:0.####} | " : "")}"));
        return FormattableString.Invariant(
            $"{Groups} groups; {string.Concat(types)}; relative error {Error:0.00000}, three types {ErrorOfThree:0.00000}, eight types {ErrorOfEight:0.00000}, best of every group {LeastError:0.00000}");
    }

    private static string NameOf(byte type) => type == MantType.Integer ? "INT" : $"a={MantType.MultiplierOf(type)}";
}
