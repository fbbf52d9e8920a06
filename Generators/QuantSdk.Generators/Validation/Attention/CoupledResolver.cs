using System;
using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Turns the arguments of <c>[VectorQuantized]</c> on an attention layer into coupled quantization.</summary>
internal static class CoupledResolver
{
    /// <summary>The format, or null where the codebook cannot hold keys and values; what is wrong is added to the violations.</summary>
    public static CoupledCacheModel? Resolve(VectorArguments arguments, AttentionArguments attention, ViolationList violations)
    {
        if (CacheNames.Find(arguments.Codebook) is not CoupledCacheModel(int vectorSize, int indexBits, bool rotatesFirst))
        {
            violations.Add(
                DiagnosticIds.CacheFormat, PlaceKind.VectorQuantized, "codebook", arguments.Codebook,
                "a cache has one codebook per channel group; name CQ-4, CQ-2 or parameters in the form VQ<4,8,1>");
            return null;
        }

        vectorSize = arguments.VectorSize ?? vectorSize;
        indexBits = arguments.IndexBits ?? indexBits;
        CoupledCacheModel cache = new(vectorSize, indexBits, rotatesFirst || attention.RotatesKeysFirst == true);
        Check(vectorSize, arguments.VectorSize, "VectorSize", Ranges.VectorSize, violations);
        Check(indexBits, arguments.IndexBits, "IndexBits", Ranges.IndexBits, violations);
        string? unused = (arguments with { VectorSize = null, IndexBits = null }).FirstOverride;
        if (unused is not null)
        {
            violations.Add(DiagnosticIds.CacheOption, PlaceKind.VectorQuantized, unused, unused, cache.Name);
        }

        return cache;
    }

    private static void Check(int value, int? written, string member, Func<int, string?> range, ViolationList violations)
    {
        if (range(value) is string expected)
        {
            violations.Add(DiagnosticIds.VectorParameter, PlaceKind.VectorQuantized, written is null ? "codebook" : member, member, Ranges.Text(value), expected);
        }
    }
}
