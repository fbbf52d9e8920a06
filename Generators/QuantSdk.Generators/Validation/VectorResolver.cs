using System;
using System.Collections.Immutable;
using System.Linq;
using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Turns the arguments of <c>[VectorQuantized]</c> into a format.</summary>
internal static class VectorResolver
{
    /// <summary>The format, or null where its codebook is unknown; what is wrong is added to the violations.</summary>
    public static FormatModel? Resolve(VectorArguments arguments, ProjectContext context, ViolationList violations)
    {
        FormatModel? origin = Find(arguments.Codebook, context, violations);
        switch (origin)
        {
            case LatticeModel when arguments.FirstOverride is string member:
                violations.Add(DiagnosticIds.LatticeOverride, PlaceKind.VectorQuantized, member, origin.Name, member);
                return origin;
            case VectorModel vector:
                VectorModel format = Override(vector, arguments);
                CheckRanges(format, arguments, violations);
                return format with { Name = NameOf(format, vector) };
            default:
                return origin;
        }
    }

    private static FormatModel? Find(string codebook, ProjectContext context, ViolationList violations)
    {
        if (FormatPresets.IsKvCache(codebook))
        {
            violations.Add(DiagnosticIds.KvCacheFormat, PlaceKind.VectorQuantized, "codebook", codebook);
            return null;
        }

        FormatModel? known = FormatPresets.Find(codebook) ?? VectorNotation.Read(codebook);
        if (known is not null)
        {
            return known;
        }

        ImmutableArray<CodebookFile> files = [.. context.Codebooks.Items.Where(file => IsNamed(file, codebook))];
        if (files.Length == 1 && files[0].Content is CodebookContent content)
        {
            return new VectorModel(
                content.Name ?? files[0].Stem, content.VectorSize, content.IndexBits, content.Residuals, content.TileSize, content.RowScales);
        }

        violations.Add(DiagnosticIds.UnknownCodebook, PlaceKind.VectorQuantized, "codebook", codebook, Explain(files, context));
        return null;
    }

    private static string Explain(ImmutableArray<CodebookFile> files, ProjectContext context)
    {
        if (files.Length > 1)
        {
            return "several codebook files of the project have that name";
        }

        if (files.Length == 1)
        {
            return "the codebook file of that name cannot be read (QSDK0011)";
        }

        string presets = string.Join(", ", FormatPresets.Weights.Select(static preset => preset.Name));
        string own = string.Join(", ", context.Codebooks.Items.Select(static file => file.Stem));
        return own.Length == 0 ? $"presets are {presets}" : $"presets are {presets}, codebook files are {own}";
    }

    private static bool IsNamed(CodebookFile file, string codebook) =>
        string.Equals(file.Stem, codebook, StringComparison.OrdinalIgnoreCase)
        || string.Equals(file.Stem + CodebookFile.Extension, codebook, StringComparison.OrdinalIgnoreCase);

    private static VectorModel Override(VectorModel origin, VectorArguments arguments)
    {
        int tileSize = arguments.Scope switch
        {
            null => arguments.TileSize is int size && origin.TileSize != 0 ? size : origin.TileSize,
            Ranges.TensorScope => 0,
            _ => arguments.TileSize ?? (origin.TileSize == 0 ? Ranges.DefaultTileSize : origin.TileSize),
        };
        return new VectorModel(
            origin.Name,
            arguments.VectorSize ?? origin.VectorSize,
            arguments.IndexBits ?? origin.IndexBits,
            arguments.Residuals ?? origin.Residuals,
            tileSize,
            arguments.RowScales ?? origin.RowScales);
    }

    private static string NameOf(VectorModel format, VectorModel origin) =>
        format == origin && VectorNotation.Read(origin.Name) is null ? origin.Name : VectorNotation.NameOf(format);

    private static void CheckRanges(VectorModel format, VectorArguments arguments, ViolationList violations)
    {
        // A number that no override gives comes from the codebook's own notation: presets and files are in range.
        Check(format.VectorSize, arguments.VectorSize, "VectorSize", Ranges.VectorSize, violations);
        Check(format.IndexBits, arguments.IndexBits, "IndexBits", Ranges.IndexBits, violations);
        Check(format.Residuals, arguments.Residuals, "Residuals", Ranges.Residuals, violations);
        if (arguments.Scope is int scope && Ranges.Scope(scope) is string expected)
        {
            violations.Add(DiagnosticIds.VectorParameter, PlaceKind.VectorQuantized, "Scope", "Scope", Ranges.Text(scope), expected);
        }

        if (format.TileSize != 0)
        {
            Check(format.TileSize, arguments.TileSize, "TileSize", Ranges.TileSize, violations);
        }
        else if (arguments.TileSize is int unused)
        {
            string tensor = "left out, because the codebooks serve the whole matrix (Scope is CodebookScope.Tensor)";
            violations.Add(DiagnosticIds.VectorParameter, PlaceKind.VectorQuantized, "TileSize", "TileSize", Ranges.Text(unused), tensor);
        }
    }

    private static void Check(int value, int? written, string member, Func<int, string?> range, ViolationList violations)
    {
        if (range(value) is string expected)
        {
            string place = written is null ? "codebook" : member;
            violations.Add(DiagnosticIds.VectorParameter, PlaceKind.VectorQuantized, place, member, Ranges.Text(value), expected);
        }
    }
}
