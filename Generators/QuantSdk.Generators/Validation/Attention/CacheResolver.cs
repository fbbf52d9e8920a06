using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Turns what a declaration says about its cache into a format.</summary>
internal static class CacheResolver
{
    private const string Baselines = "FP16, and INT8 and INT4 with groups of 32, 64 or 128 (INT8-g64)";

    /// <summary>The format, or null where there is none; what is wrong is added to the violations.</summary>
    public static CacheModel? Resolve(LayerDeclaration declaration, AttentionArguments attention, ViolationList violations)
    {
        CacheModel? cache = declaration.Vector is VectorArguments vector ? CoupledResolver.Resolve(vector, attention, violations)
            : declaration.Mant is MantArguments mant ? Resolve(mant, violations)
            : Baseline(attention.Cache, violations);
        if (cache is not null)
        {
            CheckOptions(declaration, attention, cache, violations);
        }

        return cache;
    }

    private static MantCacheModel Resolve(MantArguments mant, ViolationList violations)
    {
        MantCacheModel cache = new($"MANT4-g{Ranges.Text(mant.GroupSize)}", mant.GroupSize);
        if (Ranges.GroupSize(mant.GroupSize) is string expected)
        {
            violations.Add(DiagnosticIds.MantParameter, PlaceKind.MAntGroup, "groupSize", "groupSize", Ranges.Text(mant.GroupSize), expected);
        }

        AddOption(mant.WeightBits is not null, PlaceKind.MAntGroup, "WeightBits", cache, violations);
        AddOption(mant.ActivationBits is not null, PlaceKind.MAntGroup, "ActivationBits", cache, violations);
        return cache;
    }

    /// <summary>The format of a name such as INT8-g64.</summary>
    private static CacheModel? Baseline(string? name, ViolationList violations)
    {
        switch (name?.ToUpperInvariant())
        {
            case null or "FP16":
                return new HalfCacheModel();
            case "INT8-G32" or "INT8-G64" or "INT8-G128":
                return Integer(8, name);
            case "INT4-G32" or "INT4-G64" or "INT4-G128":
                return Integer(4, name);
            default:
                violations.Add(DiagnosticIds.CacheFormat, PlaceKind.AttentionLayer, "Cache", name, $"known are {Baselines}; M-ANT and CQ have attributes of their own");
                return null;
        }
    }

    private static IntegerCacheModel Integer(int bits, string name)
    {
        int size = name.EndsWith("32", System.StringComparison.Ordinal) ? 32 : name.EndsWith("64", System.StringComparison.Ordinal) ? 64 : 128;
        return new IntegerCacheModel($"INT{Ranges.Text(bits)}-g{Ranges.Text(size)}", bits, size);
    }

    private static void CheckOptions(LayerDeclaration declaration, AttentionArguments attention, CacheModel cache, ViolationList violations)
    {
        AddOption(attention.Cache is not null && (declaration.Vector is not null || declaration.Mant is not null), PlaceKind.AttentionLayer, "Cache", cache, violations);
        AddOption(attention.RotatesKeysFirst is not null && cache is not CoupledCacheModel, PlaceKind.AttentionLayer, "RotatesKeysFirst", cache, violations);
    }

    private static void AddOption(bool isWrong, PlaceKind place, string member, CacheModel cache, ViolationList violations)
    {
        if (isWrong)
        {
            violations.Add(DiagnosticIds.CacheOption, place, member, member, cache.Name);
        }
    }
}
