using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Parsing;

/// <summary>
/// Reads a codebook file: one JSON object with <c>vectorSize</c>, <c>indexBits</c> and <c>residuals</c>, and optionally <c>name</c>,
/// <c>scope</c> (<c>tensor</c> or <c>tile</c>), <c>tileSize</c> and <c>rowScales</c>.
/// </summary>
internal static class CodebookParser
{
    private static readonly string[] Members = ["name", "vectorSize", "indexBits", "residuals", "scope", "tileSize", "rowScales"];

    /// <summary>Whether a file of the project is a codebook file.</summary>
    public static bool IsCodebook(AdditionalText file) => file.Path.EndsWith(CodebookFile.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file. What is wrong with it is part of the result.</summary>
    public static CodebookFile Parse(AdditionalText file, CancellationToken token)
    {
        string name = Path.GetFileName(file.Path);
        return Parse(name.Substring(0, name.Length - CodebookFile.Extension.Length), file.GetText(token)?.ToString() ?? "");
    }

    /// <summary>Reads a text.</summary>
    /// <param name="stem">The file's name without its extension.</param>
    /// <param name="text">The content.</param>
    public static CodebookFile Parse(string stem, string text)
    {
        try
        {
            return new CodebookFile(stem, Read(FlatJson.Parse(text)), "", 0);
        }
        catch (FlatJsonException error)
        {
            return new CodebookFile(stem, null, error.Message, error.Position);
        }
    }

    private static CodebookContent Read(IReadOnlyDictionary<string, FlatJsonValue> json)
    {
        if (json.FirstOrDefault(static pair => !Members.Contains(pair.Key)) is { Key: string unknown, Value: FlatJsonValue place })
        {
            throw new FlatJsonException($"the member '{unknown}' is unknown; known are {string.Join(", ", Members)}", place.Position);
        }

        bool isTile = ReadScope(json);
        int tileSize = isTile ? Number(json, "tileSize", Ranges.TileSize, Ranges.DefaultTileSize) : 0;
        if (!isTile && json.TryGetValue("tileSize", out FlatJsonValue unused))
        {
            throw new FlatJsonException("'tileSize' needs the scope 'tile'", unused.Position);
        }

        return new CodebookContent(
            Text(json, "name"),
            Number(json, "vectorSize", Ranges.VectorSize, null),
            Number(json, "indexBits", Ranges.IndexBits, null),
            Number(json, "residuals", Ranges.Residuals, 1),
            tileSize,
            Flag(json, "rowScales") ?? !isTile);
    }

    private static bool ReadScope(IReadOnlyDictionary<string, FlatJsonValue> json) =>
        Text(json, "scope") switch
        {
            null or "tensor" => false,
            "tile" => true,
            _ => throw new FlatJsonException("'scope' must be \"tensor\" or \"tile\"", json["scope"].Position),
        };

    private static int Number(IReadOnlyDictionary<string, FlatJsonValue> json, string member, Func<int, string?> range, int? absent)
    {
        if (!json.TryGetValue(member, out FlatJsonValue value))
        {
            return absent ?? throw new FlatJsonException($"the member '{member}' is missing", 0);
        }

        bool isNumber = int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number);
        return !value.IsText && isNumber && range(number) is null
            ? number
            : throw new FlatJsonException($"'{member}' is {value.Text}; it must be {range(0) ?? range(number)}", value.Position);
    }

    private static string? Text(IReadOnlyDictionary<string, FlatJsonValue> json, string member)
    {
        if (!json.TryGetValue(member, out FlatJsonValue value))
        {
            return null;
        }

        // Names go into checkpoints and plans: half a surrogate pair is no text there.
        bool isPlain = value.Text.Trim().Length != 0 && !value.Text.Any(static c => char.IsControl(c) || char.IsSurrogate(c));
        return value.IsText && isPlain
            ? value.Text
            : throw new FlatJsonException($"'{member}' must be a text of printable characters in quotation marks", value.Position);
    }

    private static bool? Flag(IReadOnlyDictionary<string, FlatJsonValue> json, string member)
    {
        if (!json.TryGetValue(member, out FlatJsonValue value))
        {
            return null;
        }

        return (value.IsText, value.Text) switch
        {
            (false, "true") => true,
            (false, "false") => false,
            _ => throw new FlatJsonException($"'{member}' must be true or false", value.Position),
        };
    }
}
