using System;
using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Turns the arguments of <c>[VectorQuantized]</c> on an attention layer into coupled quantization.</summary>
internal static class CoupledResolver
{
    /// <summary>What ends the run time's name of a format whose keys are encoded after the rotary embedding.</summary>
    private const string RotatedSuffix = "-rope";

    /// <summary>The format, or null where the codebook cannot hold keys and values; what is wrong is added to the violations.</summary>
    public static CoupledCacheModel? Resolve(VectorArguments arguments, AttentionArguments attention, ViolationList violations)
    {
        if (Origin(arguments.Codebook) is not (int vectorSize, int indexBits))
        {
            violations.Add(
                DiagnosticIds.CacheFormat, PlaceKind.VectorQuantized, "codebook", arguments.Codebook,
                "a cache has one codebook per channel group; name CQ-4, CQ-2 or parameters in the form VQ<4,8,1>");
            return null;
        }

        vectorSize = arguments.VectorSize ?? vectorSize;
        indexBits = arguments.IndexBits ?? indexBits;
        bool rotatesFirst = attention.RotatesKeysFirst == true;
        CoupledCacheModel cache = new(NameOf(vectorSize, indexBits) + (rotatesFirst ? RotatedSuffix : ""), vectorSize, indexBits, rotatesFirst);
        Check(vectorSize, arguments.VectorSize, "VectorSize", Ranges.VectorSize, violations);
        Check(indexBits, arguments.IndexBits, "IndexBits", Ranges.IndexBits, violations);
        string? unused = (arguments with { VectorSize = null, IndexBits = null }).FirstOverride;
        if (unused is not null)
        {
            violations.Add(DiagnosticIds.CacheOption, PlaceKind.VectorQuantized, unused, unused, cache.Name);
        }

        return cache;
    }

    private static (int VectorSize, int IndexBits)? Origin(string codebook)
    {
        if (string.Equals(codebook, "CQ-4", StringComparison.OrdinalIgnoreCase))
        {
            return (2, 8);
        }

        if (string.Equals(codebook, "CQ-2", StringComparison.OrdinalIgnoreCase))
        {
            return (4, 8);
        }

        return VectorNotation.Read(codebook) is { Residuals: 1 } notation ? (notation.VectorSize, notation.IndexBits) : null;
    }

    private static string NameOf(int vectorSize, int indexBits) => (vectorSize, indexBits) switch
    {
        (2, 8) => "CQ-4",
        (4, 8) => "CQ-2",
        _ => $"VQ<{Ranges.Text(vectorSize)},{Ranges.Text(indexBits)},1>",
    };

    private static void Check(int value, int? written, string member, Func<int, string?> range, ViolationList violations)
    {
        if (range(value) is string expected)
        {
            violations.Add(DiagnosticIds.VectorParameter, PlaceKind.VectorQuantized, written is null ? "codebook" : member, member, Ranges.Text(value), expected);
        }
    }
}
