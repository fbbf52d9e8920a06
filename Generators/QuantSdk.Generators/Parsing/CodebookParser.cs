using System;
using System.Collections.Generic;
using System.IO;
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
        JsonMembers.CheckNames(json, Members);
        bool isTile = ReadScope(json);
        int tileSize = isTile ? JsonMembers.Number(json, "tileSize", Ranges.TileSize, Ranges.DefaultTileSize) : 0;
        if (!isTile && json.TryGetValue("tileSize", out FlatJsonValue unused))
        {
            throw new FlatJsonException("'tileSize' needs the scope 'tile'", unused.Position);
        }

        return new CodebookContent(
            JsonMembers.Text(json, "name"),
            JsonMembers.Number(json, "vectorSize", Ranges.VectorSize, null),
            JsonMembers.Number(json, "indexBits", Ranges.IndexBits, null),
            JsonMembers.Number(json, "residuals", Ranges.Residuals, 1),
            tileSize,
            JsonMembers.Flag(json, "rowScales") ?? !isTile);
    }

    private static bool ReadScope(IReadOnlyDictionary<string, FlatJsonValue> json) =>
        JsonMembers.Text(json, "scope") switch
        {
            null or "tensor" => false,
            "tile" => true,
            _ => throw new FlatJsonException("'scope' must be \"tensor\" or \"tile\"", json["scope"].Position),
        };
}
