using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Turns what is written about a cache into its format.</summary>
internal static class CacheResolver
{
    private const string Choices = "[MAntGroup(64)], [VectorQuantized(\"CQ-4\")] or CacheFormat = \"FP16\"";

    /// <summary>The format, or null where it is missing or wrong; what is wrong is added to the violations.</summary>
    public static CacheModel? Resolve(LayerDeclaration declaration, AttentionArguments attention, ViolationList violations)
    {
        switch (declaration.Mant, declaration.Vector, attention.CacheFormat)
        {
            case ({ } mant, null, null):
                return OfMant(mant, violations);
            case (null, { } vector, null):
                return OfVector(vector, declaration.Name, violations);
            case (null, null, { } name):
                return Checked(CacheNames.Find(name), name, PlaceKind.AttentionLayer, "CacheFormat", declaration.Name, violations);
            case (null, null, null):
                violations.Add(DiagnosticIds.CacheFormat, PlaceKind.Class, "", declaration.Name, $"there is none; add {Choices}");
                return null;
            default:
                violations.Add(DiagnosticIds.CacheFormat, PlaceKind.Class, "", declaration.Name, $"it is given more than once; keep one of {Choices}");
                return null;
        }
    }

    private static MantCacheModel OfMant(MantArguments arguments, ViolationList violations)
    {
        Check(arguments.GroupSize, "groupSize", Ranges.GroupSize(arguments.GroupSize), violations);
        if (arguments.WeightBits is int bits and not 4)
        {
            Check(bits, "WeightBits", "4, because a cache of M-ANT has 4 bits", violations);
        }

        if (arguments.ActivationBits is int activationBits and not 8)
        {
            Check(activationBits, "ActivationBits", "8, because attention over a cache of M-ANT is computed with 8-bit queries", violations);
        }

        return new MantCacheModel(arguments.GroupSize, "Fitted", TransformsKeys: true);
    }

    private static CacheModel? OfVector(VectorArguments arguments, string layer, ViolationList violations)
    {
        if (FormatPresets.Find(arguments.Codebook) is { } weights)
        {
            violations.Add(DiagnosticIds.CacheFormat, PlaceKind.VectorQuantized, "codebook", layer, $"'{weights.Name}' is a format for weights; caches have CQ-4, CQ-2 and VQ<v,b,1>");
            return null;
        }

        if (arguments.FirstOverride is string member && member is not (nameof(VectorArguments.VectorSize) or nameof(VectorArguments.IndexBits)))
        {
            violations.Add(DiagnosticIds.CacheFormat, PlaceKind.VectorQuantized, member, layer, $"'{member}' does not apply to a cache; remove it");
            return null;
        }

        CacheModel? origin = CacheNames.Find(arguments.Codebook);
        return origin is CoupledCacheModel coupled
            ? Checked(
                new CoupledCacheModel(arguments.VectorSize ?? coupled.VectorSize, arguments.IndexBits ?? coupled.IndexBits, coupled.RotatesKeysFirst),
                arguments.Codebook, PlaceKind.VectorQuantized, "codebook", layer, violations)
            : Checked(null, arguments.Codebook, PlaceKind.VectorQuantized, "codebook", layer, violations);
    }

    private static CacheModel? Checked(CacheModel? format, string name, PlaceKind place, string member, string layer, ViolationList violations)
    {
        string? problem = format switch
        {
            null => $"'{name}' is none; there are FP16, INT8-g64, INT4-g64, MANT4-g64, CQ-4, CQ-2, VQ<v,b,1> and their variants",
            CoupledCacheModel coupled when Ranges.VectorSize(coupled.VectorSize) is string sizes => $"v is {Ranges.Text(coupled.VectorSize)}; it must be {sizes}",
            CoupledCacheModel coupled when Ranges.IndexBits(coupled.IndexBits) is string bits => $"b is {Ranges.Text(coupled.IndexBits)}; it must be {bits}",
            _ => null,
        };
        if (problem is null)
        {
            return format;
        }

        violations.Add(DiagnosticIds.CacheFormat, place, member, layer, problem);
        return null;
    }

    private static void Check(int value, string member, string? expected, ViolationList violations)
    {
        if (expected is not null)
        {
            violations.Add(DiagnosticIds.MantParameter, PlaceKind.MAntGroup, member, member, Ranges.Text(value), expected);
        }
    }
}
