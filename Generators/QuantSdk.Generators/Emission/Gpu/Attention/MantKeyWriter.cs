using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of M-ANT keys with INT8 queries: both partial sums of a group in integers, then (m·Σx·i + p·Σx·2^i) times both scales. Each lane has two tokens, which share the query's words.
/// </summary>
internal sealed class MantKeyWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, MantCacheModel format) : KeyWriter(writer, layer, plan)
{
    private const int Tokens = 2;
    private const int UnitCodes = 32;

    /// <summary>Whether a group's codes are loaded while those of the one before are multiplied; several query heads leave no registers for that.</summary>
    private bool LoadsAhead => Heads == 1;

    private int Groups => Dimension / format.GroupSize;

    private int Parts => format.GroupSize / UnitCodes;

    private int Units => Dimension / UnitCodes;

    /// <inheritdoc/>
    public override void WriteLoads()
    {
        Piece("keys", "KeyCodes", PerToken(Units), Packed);
        Piece("keyScales", "KeyScales", PerToken(Groups), "int");
        if (LoadsAhead)
        {
            Writer.Lines($"""
                int lastKeys = (first + count - 1) / {Tokens * 32};
                int nextKeys = {GpuNames.Ilgpu}.IntrinsicMath.Min(first / {Tokens * 32} + warp, lastKeys);
                """);
            WriteCodes("nextKeys", "0", (kind, name) => $"{kind} next_{name}");
        }
    }

    /// <inheritdoc/>
    public override void WritePreparation() => new MantQueryWriter(Writer, Layer, Plan, format).Write(hasNegatives: true);

    /// <inheritdoc/>
    public override void WriteScores()
    {
        using (Writer.Block(""))
        {
            Writer.Lines($"{GpuNames.View(Packed)} queryUnits = queryWords.Cast<{Packed}>();");
            if (LoadsAhead && Plan.FusesAppend)
            {
                // What was loaded before the new token was stored does not have it.
                using (Writer.Block("if (appends && nextKeys == lastKeys)"))
                {
                    WriteCodes("nextKeys", "0", static (_, name) => $"next_{name}");
                }
            }

            using (Writer.Block($"for (int block = first / {Tokens * 32} + warp; block * {Tokens * 32} < first + count; block += {Warps})"))
            {
                for (int token = 0; token < Tokens; token++)
                {
                    WriteZeros($"s{token}_");
                }

                using (Loop("group", Groups))
                {
                    WriteGroup();
                }

                Writer.Lines($"int token = block * {Tokens * 32} + lane - first;");
                WriteStore("token", "s0_");
                Writer.Lines("token += 32;");
                WriteStore("token", "s1_");
            }
        }
    }

    private void WriteGroup()
    {
        string group = Groups == 1 ? "0" : "group";
        if (LoadsAhead)
        {
            Writer.Lines(string.Join("\n", Codes().Select(static code => $"{code.Kind} {code.Name} = next_{code.Name};")));
            string following = $"{GpuNames.Ilgpu}.IntrinsicMath.Min(block + {Warps}, lastKeys)";
            Writer.Lines(Groups == 1
                ? $"int following = {following};"
                : $"int following = group + 1 < {Groups} ? block : {following};\nint followingGroup = group + 1 < {Groups} ? group + 1 : 0;");
            WriteCodes("following", Groups == 1 ? "0" : "followingGroup", static (_, name) => $"next_{name}");
        }
        else
        {
            WriteCodes("block", group, static (kind, name) => $"{kind} {name}");
        }

        for (int head = 0; head < Heads; head++)
        {
            using (Writer.Block(""))
            {
                WriteHead(head, group);
            }
        }
    }

    /// <summary>The variables of a group's codes and metadata.</summary>
    private IEnumerable<(string Kind, string Name)> Codes() =>
    [
        .. Enumerable.Range(0, Tokens).SelectMany(token => Enumerable.Range(0, Parts).Select(part => (Packed, $"c{token}_{part}"))),
        .. Enumerable.Range(0, Tokens).Select(static token => ("int", $"m{token}")),
    ];

    /// <summary>Writes the loads of a group.</summary>
    private void WriteCodes(string block, string group, Func<string, string, string> target)
    {
        for (int token = 0; token < Tokens; token++)
        {
            for (int part = 0; part < Parts; part++)
            {
                Writer.Lines($"{target(Packed, $"c{token}_{part}")} = keys[(({block} * {Tokens} + {token}) * {Units} + {group} * {Parts} + {part}) * 32 + lane];");
            }

            Writer.Lines($"{target("int", $"m{token}")} = keyScales[(({block} * {Tokens} + {token}) * {Groups} + {group}) * 32 + lane];");
        }
    }

    private void WriteHead(int head, string group)
    {
        string[] sums = [.. Enumerable.Range(0, Tokens).SelectMany(static token => new[] { $"x{token}", $"y{token}" })];
        Writer.Lines(string.Join("\n", sums.Select(static sum => $"int {sum} = 0;")));
        for (int part = 0; part < Parts; part++)
        {
            string index = $"{head * Units * 2} + ({group} * {Parts} + {part}) * 2";
            Writer.Lines($"""
                {Packed} q{part}_0 = queryUnits[{index}];
                {Packed} q{part}_1 = queryUnits[{index} + 1];
                {Packed} n{part}_0 = queryUnits[{Heads * Units * 2} + {index}];
                {Packed} n{part}_1 = queryUnits[{Heads * Units * 2} + {index} + 1];
                """);
        }

        for (int part = 0; part < Parts; part++)
        {
            string[][] words = [.. Enumerable.Range(0, Tokens).Select(token =>
                Enumerable.Range(0, 4).Select(word => $"c{token}_{part}.{GpuNames.Component(word)}").ToArray())];
            string[] operands = [.. Enumerable.Range(0, 8).Select(word => $"q{part}_{word / 4}.{GpuNames.Component(word % 4)}")];
            string[] negatives = [.. Enumerable.Range(0, 8).Select(word => $"n{part}_{word / 4}.{GpuNames.Component(word % 4)}")];
            IntegerSumsWriter.WriteMant(Writer, words, operands, negatives, sums);
        }

        Writer.Lines($"float queryScale = queryScales[{head * Groups} + {group}];");
        for (int token = 0; token < Tokens; token++)
        {
            Writer.Lines($"s{token}_{head} += {MantMetadata.Value($"m{token}", $"x{token}", $"y{token}")} * ({GpuNames.Runtime}.DeviceMath.Low(m{token}) * queryScale);");
        }
    }
}
