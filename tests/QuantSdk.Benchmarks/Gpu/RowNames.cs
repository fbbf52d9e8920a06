namespace QuantSdk.Benchmarks.Gpu;

/// <summary>Names of rows, as the option <c>--only</c> lists them.</summary>
internal static class RowNames
{
    /// <summary>What the option's help says of names.</summary>
    public const string Help = "with commas between; '*' ends a name's beginning";

    /// <summary>Whether a list has a row, or there is no list.</summary>
    public static bool Have(string? only, string row) => only is null || only.Split(',').Any(name => name.EndsWith('*') ? row.StartsWith(name[..^1], StringComparison.Ordinal) : row == name);
}
