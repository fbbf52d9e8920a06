using System.Diagnostics.CodeAnalysis;

namespace QuantSdk.Numerics;

/// <summary>The named formats.</summary>
public static class WeightFormats
{
    /// <summary>Every named format, baselines included, in the order of tables.</summary>
    public static IReadOnlyList<WeightFormat> All => [];

    /// <summary>Finds a format by its name, without regard to case.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out WeightFormat? format)
    {
        format = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        return format is not null;
    }
}
