using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Parsing;

/// <summary>
/// Reads what the build counted of the project's profiles: a flat JSON object a line, one for each layer of a checkpoint, with the share
/// of lookups that its first 1, 2, 4, ... entries serve (<c>first1</c>, <c>first2</c>, <c>first4</c>, ...).
/// </summary>
internal static class ProfileParser
{
    private static readonly string[] Members = ["layer", "source", "class", "vectorSize", "indexBits", "residuals", "tileSize", "lookups", "hot"];

    /// <summary>Whether a file of the project is a profile.</summary>
    public static bool IsProfile(AdditionalText file) => file.Path.EndsWith(ProfileFile.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file. What is wrong with it is part of the result.</summary>
    public static ProfileFile Parse(AdditionalText file, CancellationToken token) =>
        Parse(Path.GetFileName(file.Path), file.GetText(token)?.ToString() ?? "");

    /// <summary>Reads a text.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="text">The content.</param>
    public static ProfileFile Parse(string name, string text)
    {
        ImmutableArray<ProfiledLayer>.Builder layers = ImmutableArray.CreateBuilder<ProfiledLayer>();
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            try
            {
                if (line.Trim().Length != 0)
                {
                    layers.Add(Read(FlatJson.Parse(line)));
                }
            }
            catch (FlatJsonException error)
            {
                return new ProfileFile(name, default, error.Message, start + error.Position);
            }

            start += line.Length + 1;
        }

        return new ProfileFile(name, new EquatableArray<ProfiledLayer>(layers.ToImmutable()), "", 0);
    }

    /// <summary>Files in the order of their names, whatever the order of the project's items.</summary>
    public static EquatableArray<ProfileFile> Sort(ImmutableArray<ProfileFile> files) =>
        new([.. files.OrderBy(static file => file.Name, StringComparer.Ordinal)]);

    private static ProfiledLayer Read(IReadOnlyDictionary<string, FlatJsonValue> json)
    {
        int bits = JsonMembers.Number(json, "indexBits", Ranges.IndexBits, null);
        string[] shares = [.. Enumerable.Range(0, bits + 1).Select(static bit => "first" + Ranges.Text(1 << bit))];
        JsonMembers.CheckNames(json, [.. Members, .. shares]);
        ImmutableArray<double> served = [.. shares.Select(share => JsonMembers.Quantity(json, share, 1))];
        for (int i = 1; i < served.Length; i++)
        {
            if (served[i] < served[i - 1])
            {
                throw new FlatJsonException($"'{shares[i]}' is smaller than '{shares[i - 1]}', which counts fewer entries", json[shares[i]].Position);
            }
        }

        return new ProfiledLayer(
            Name(json, "layer"),
            Name(json, "source"),
            JsonMembers.Text(json, "class"),
            JsonMembers.Number(json, "vectorSize", static size => size > 0 ? null : "at least 1", null),
            bits,
            JsonMembers.Number(json, "residuals", static count => count > 0 ? null : "at least 1", null),
            JsonMembers.Number(json, "tileSize", static size => size >= 0 ? null : "at least 0", null),
            JsonMembers.Quantity(json, "lookups", 1e15),
            JsonMembers.Quantity(json, "hot", 1 << bits),
            new EquatableArray<double>(served));
    }

    private static string Name(IReadOnlyDictionary<string, FlatJsonValue> json, string member) =>
        JsonMembers.Text(json, member) ?? throw new FlatJsonException($"the member '{member}' is missing", 0);
}
