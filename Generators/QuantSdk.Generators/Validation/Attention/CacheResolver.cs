using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Turns what a declaration says about its cache into a format.</summary>
internal static class CacheResolver
{
    private const string Known = "known are FP16, INT8-g64, INT4-g64, MANT4-g64, CQ-4, CQ-2, VQ<v,b,1> and their variants";

    /// <summary>The format, or null where there is none; what is wrong is added to the violations.</summary>
    public static CacheModel? Resolve(LayerDeclaration declaration, AttentionArguments attention, ViolationList violations)
    {
        CacheModel? cache = declaration.Vector is VectorArguments vector ? CoupledResolver.Resolve(vector, attention, violations)
            : declaration.Mant is MantArguments mant ? Resolve(mant, violations)
            : Named(attention, violations);
        if (cache is not null)
        {
            bool isTwice = attention.CacheFormat is not null && (declaration.Vector is not null || declaration.Mant is not null);
            AddOption(isTwice, PlaceKind.AttentionLayer, "CacheFormat", cache, violations);
            AddOption(attention.RotatesKeysFirst is not null && cache is not CoupledCacheModel, PlaceKind.AttentionLayer, "RotatesKeysFirst", cache, violations);
        }

        return cache;
    }

    private static MantCacheModel Resolve(MantArguments mant, ViolationList violations)
    {
        MantCacheModel cache = new(mant.GroupSize, "Three", TransformsKeys: true);
        if (Ranges.GroupSize(mant.GroupSize) is string expected)
        {
            violations.Add(DiagnosticIds.MantParameter, PlaceKind.MAntGroup, "groupSize", "groupSize", Ranges.Text(mant.GroupSize), expected);
        }

        AddOption(mant.WeightBits is not null, PlaceKind.MAntGroup, "WeightBits", cache, violations);
        AddOption(mant.ActivationBits is not null, PlaceKind.MAntGroup, "ActivationBits", cache, violations);
        return cache;
    }

    private static CacheModel? Named(AttentionArguments attention, ViolationList violations)
    {
        if (attention.CacheFormat is not string name)
        {
            return new HalfCacheModel();
        }

        CacheModel? cache = CacheNames.Find(name);
        string? problem = cache switch
        {
            null => Known,
            CoupledCacheModel coupled when Ranges.VectorSize(coupled.VectorSize) is string sizes => $"v must be {sizes}",
            CoupledCacheModel coupled when Ranges.IndexBits(coupled.IndexBits) is string bits => $"b must be {bits}",
            _ => null,
        };
        if (problem is not null)
        {
            violations.Add(DiagnosticIds.CacheFormat, PlaceKind.AttentionLayer, "CacheFormat", name, problem);
            return null;
        }

        return cache is CoupledCacheModel vectors ? vectors with { RotatesKeysFirst = vectors.RotatesKeysFirst || attention.RotatesKeysFirst == true } : cache;
    }

    private static void AddOption(bool isWrong, PlaceKind place, string member, CacheModel cache, ViolationList violations)
    {
        if (isWrong)
        {
            violations.Add(DiagnosticIds.CacheOption, place, member, member, cache.Name);
        }
    }
}
