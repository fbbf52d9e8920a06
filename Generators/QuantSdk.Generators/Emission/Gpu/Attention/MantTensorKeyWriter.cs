using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of M-ANT keys with INT8 queries on tensor cores: rows of a product are tokens, places channels. A turn has a block of 32 tokens, whose codes are loaded while those of the one before are
/// multiplied.
/// </summary>
internal sealed class MantTensorKeyWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, MantCacheModel format, GpuAttentionTensorPlan tensors)
    : KeyWriter(writer, layer, plan)
{
    private const int BlockTokens = GpuAttentionTensorPlan.TurnRows;

    private readonly MantTensorPart part = new(writer, layer, plan, tensors);

    /// <summary>Products along the head.</summary>
    private int Pieces => Dimension / GpuAttentionTensorPlan.ProductCodes;

    private bool LoadsAhead => Pieces == 1;

    private int Groups => Dimension / format.GroupSize;

    private int Units => Dimension / 32;

    /// <inheritdoc/>
    public override void WriteLoads()
    {
        part.WriteLanes();
        Piece("keys", "KeyCodes", PerToken(Units), Packed);
        Piece("keyScales", "KeyScales", PerToken(Groups), "int");
        if (LoadsAhead)
        {
            Writer.Lines($"""
                int lastKeys = (first + count - 1) / {BlockTokens};
                int nextKeys = {GpuNames.Ilgpu}.IntrinsicMath.Min(first / {BlockTokens} + warp, lastKeys);
                """);
            WriteCodes("nextKeys", 0, (kind, name) => $"{kind} next_{name}");
        }
    }

    /// <inheritdoc/>
    public override void WritePreparation() => new MantQueryWriter(Writer, Layer, Plan, format).Write(hasNegatives: false);

    /// <inheritdoc/>
    public override void WriteScores()
    {
        using (Writer.Block(""))
        {
            Writer.Lines($"{GpuNames.View(Packed)} queryUnits = queryWords.Cast<{Packed}>();");
            for (int piece = 0; piece < Pieces; piece++)
            {
                part.WriteOperands($"q{piece}_", "queryUnits", $"columnHead * {2 * Units} + {8 * piece} + quadLane * 2", "hasColumn");
                part.WriteScales($"queryScale{piece}_", "queryScales", Groups, $"{piece * tensors.Groups} + {part.Group}");
            }

            if (LoadsAhead && Plan.FusesAppend)
            {
                // What was loaded before the new token was stored does not have it.
                using (Writer.Block("if (appends && nextKeys == lastKeys)"))
                {
                    WriteCodes("nextKeys", 0, static (_, name) => $"next_{name}");
                }
            }

            using (Writer.Block($"for (int block = first / {BlockTokens} + warp; block * {BlockTokens} < first + count; block += {Warps})"))
            {
                WriteBlock();
            }
        }
    }

    private void WriteBlock()
    {
        Writer.Lines(string.Join("\n", part.Sums("s").Select(static sum => $"float {sum} = 0f;")));
        for (int piece = 0; piece < Pieces; piece++)
        {
            using (Writer.Block(""))
            {
                if (LoadsAhead)
                {
                    Writer.Lines(string.Join("\n", Codes().Select(static code => $"{code.Kind} {code.Name} = next_{code.Name};")));
                    Writer.Lines($"int following = {GpuNames.Ilgpu}.IntrinsicMath.Min(block + {Warps}, lastKeys);");
                    WriteCodes("following", 0, static (_, name) => $"next_{name}");
                }
                else
                {
                    WriteCodes("block", piece, static (kind, name) => $"{kind} {name}");
                }

                part.WriteProducts("c", "m", $"q{piece}_", $"queryScale{piece}_", "s");
            }
        }

        part.WriteGroupSums("s");
        using (Writer.Block(part.HasSums is null ? "" : $"if ({part.HasSums})"))
        {
            Writer.Lines($"int token = block * {BlockTokens} - first + laneRow;");
            part.WriteHeads(head =>
            {
                for (int row = 0; row < MantTensorPart.Rows; row++)
                {
                    using (Writer.Block($"if (token + {8 * row} < count)"))
                    {
                        Writer.Lines($"scores[sumHead{head} * {ScoreStride} + token + {8 * row}] = s{row}_{head};");
                    }
                }
            });
        }
    }

    /// <summary>The variables of a turn's codes and metadata.</summary>
    private static IEnumerable<(string Kind, string Name)> Codes() =>
        Enumerable.Range(0, MantTensorPart.Rows).SelectMany(static row => new[] { (Packed, $"c{row}"), ("int", $"m{row}") });

    /// <summary>Writes the loads of a turn.</summary>
    private void WriteCodes(string block, int piece, Func<string, string, string> target)
    {
        for (int row = 0; row < MantTensorPart.Rows; row++)
        {
            Writer.Lines($"""
                {target(Packed, $"c{row}")} = keys[({block} * {Units} + {4 * piece} + quadLane) * {BlockTokens} + laneRow + {8 * row}];
                {target("int", $"m{row}")} = keyScales[({block} * {Groups} + {piece * tensors.Groups} + {part.Group}) * {BlockTokens} + laneRow + {8 * row}];
                """);
        }
    }
}
