using System;
using System.Globalization;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>The notation of the field for vector quantization: <c>VQ&lt;4,8,1&gt;</c>.</summary>
internal static class VectorNotation
{
    private const string Prefix = "VQ<";

    /// <summary>Reads the notation; its numbers are not yet checked.</summary>
    /// <param name="text">For example <c>VQ&lt;4,8,1&gt;</c>.</param>
    /// <returns>The format, with codebooks for the whole matrix and row scales, or null where the text is something else.</returns>
    public static VectorModel? Read(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || !text.EndsWith(">", StringComparison.Ordinal))
        {
            return null;
        }

        string[] parts = text.Substring(Prefix.Length, text.Length - Prefix.Length - 1).Split(',');
        return parts.Length == 3 && Number(parts[0], out int v) && Number(parts[1], out int b) && Number(parts[2], out int r)
            ? new VectorModel(text, v, b, r, TileSize: 0, RowScales: true)
            : null;
    }

    /// <summary>The name of a format that is no preset, for example <c>VQ&lt;4,8,1&gt;-t256</c>; with <c>-s</c> for row scales.</summary>
    public static string NameOf(VectorModel format)
    {
        string tile = format.TileSize == 0 ? "" : "-t" + Ranges.Text(format.TileSize);
        string scales = format.RowScales ? "-s" : "";
        return $"{Prefix}{Ranges.Text(format.VectorSize)},{Ranges.Text(format.IndexBits)},{Ranges.Text(format.Residuals)}>{tile}{scales}";
    }

    private static bool Number(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out value);
}
