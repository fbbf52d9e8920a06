using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of keys in half precision on tensor cores: rows of a product are tokens, places channels. A turn has 16 tokens, whose keys are loaded while those of the turn before are multiplied. Queries
/// are scaled by powers of two, so that what their nearest halves leave is no smaller than half precision can say.
/// </summary>
internal sealed class HalfTensorKeyWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : KeyWriter(writer, layer, plan)
{
    private const int TurnTokens = 16;
    private const int BlockTokens = GpuDevice.WarpSize;
    private const int PieceChannels = 128;

    // Of a piece's four units of a row, two fit the operands of a piece of inline PTX.
    private const int UnitsOfInline = 2;

    private int Units => Dimension / 8;

    private int Pieces => Dimension / PieceChannels;

    private bool LoadsAhead => Pieces == 1;

    /// <inheritdoc/>
    public override void WriteLoads()
    {
        HalfTensorPart.WriteLanes(Writer, Heads);
        Piece("keys", "KeyCodes", PerToken(Units), Packed);
        if (LoadsAhead)
        {
            Writer.Lines($"""
                int lastKeys = (first + count - 1) / {TurnTokens};
                int nextKeys = {GpuNames.Ilgpu}.IntrinsicMath.Min(first / {TurnTokens} + warp, lastKeys);
                """);
            WriteKeys("nextKeys", 0, static name => $"{Packed} next_{name}");
        }
    }

    /// <inheritdoc/>
    public override void WriteScores()
    {
        using (Writer.Block(""))
        {
            WriteQueries();
            if (LoadsAhead && Plan.FusesAppend)
            {
                // What was loaded before the new token was stored does not have it.
                using (Writer.Block("if (appends && nextKeys == lastKeys)"))
                {
                    WriteKeys("nextKeys", 0, static name => $"next_{name}");
                }
            }

            using (Writer.Block($"for (int block = first / {TurnTokens} + warp; block * {TurnTokens} < first + count; block += {Warps})"))
            {
                WriteTurn();
            }
        }
    }

    /// <summary>Writes the lane's words of the queries, <c>q{unit}_{word}</c>: its column's half of its units' channels, or zeros.</summary>
    private void WriteQueries()
    {
        string math = $"{GpuNames.Runtime}.AttentionMath";
        Writer.Lines($"{GpuNames.View(Quad)} queryQuads = queryRows.Cast<{Quad}>();");
        for (int head = 0; head < Heads; head++)
        {
            Writer.Lines($"int exponent{head} = {math}.SplitExponent(queryRows, {head * QueryStride}, {Dimension}, 1, lane);");
        }

        Writer.Lines($"""
            float scale = hasColumn ? {math}.PowerOf({OfHead("columnHead")}) : 0f;
            float inverse = {math}.PowerOf(-({OfHead("quadLane")}));
            """);
        for (int unit = 0; unit < Units / 4; unit++)
        {
            string index = $"columnHead * {QueryStride / 4} + {8 * unit} + quadLane * 2";
            Writer.Lines($"""
                {Quad} low{unit} = queryQuads[{index}];
                {Quad} high{unit} = queryQuads[{index} + 1];
                """);
            string[] pairs = [$"low{unit}.X * scale, low{unit}.Y * scale", $"low{unit}.Z * scale, low{unit}.W * scale", $"high{unit}.X * scale, high{unit}.Y * scale", $"high{unit}.Z * scale, high{unit}.W * scale"];
            Writer.Lines(string.Join("\n", pairs.Select((pair, word) => $"int q{unit}_{word} = {GpuNames.Runtime}.HalfFragments.Part({pair}, isRest);")));
        }
    }

    /// <summary>The exponent of a query head that the lane has.</summary>
    private string OfHead(string lane) =>
        Enumerable.Range(1, Heads - 1).Aggregate("exponent0", (rest, head) => $"{lane} == {head} ? exponent{head} : {rest}");

    private void WriteTurn()
    {
        Writer.Lines(string.Join("\n", Sums().Select(static sum => $"float {sum} = 0f;")));
        for (int piece = 0; piece < Pieces; piece++)
        {
            using (Writer.Block(""))
            {
                if (LoadsAhead)
                {
                    Writer.Lines(string.Join("\n", Names().Select(static name => $"{Packed} {name} = next_{name};")));
                    Writer.Lines($"int following = {GpuNames.Ilgpu}.IntrinsicMath.Min(block + {Warps}, lastKeys);");
                    WriteKeys("following", 0, static name => $"next_{name}");
                }
                else
                {
                    WriteKeys("block", piece, static name => $"{Packed} {name}");
                }

                WriteProducts(piece);
            }
        }

        Writer.Lines($"int token = block * {TurnTokens} - first + laneRow;");
        string scores = Heads == 1 ? "token" : $"quadLane * {ScoreStride} + token";
        using (Writer.Block("if (hasSums && token < count)"))
        {
            Writer.Lines($"scores[{scores}] = (s0 + s1) * inverse;");
        }

        using (Writer.Block("if (hasSums && token + 8 < count)"))
        {
            Writer.Lines($"scores[{scores} + 8] = (s2 + s3) * inverse;");
        }
    }

    private void WriteProducts(int piece)
    {
        using (Writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            for (int first = 0; first < 4; first += UnitsOfInline)
            {
                using (Writer.Block(""))
                {
                    InlinePtx ptx = new(Writer);
                    string[] sums = [.. Sums().Select(ptx.Sum)];
                    foreach ((string[] a, string[] b) in Fragments(piece, first, UnitsOfInline))
                    {
                        string at = b[0];
                        ptx.Multiply(sums, [.. a.Select((word, place) => ptx.Input($"in_{at}_{place}", word))], [.. b.Select(word => ptx.Input($"in_{word}", word))]);
                    }

                    ptx.Write();
                }
            }
        }

        using (Writer.Block("else"))
        {
            foreach ((string[] a, string[] b) in Fragments(piece, 0, 4))
            {
                HalfTensorPart.WritePortable(Writer, [.. Sums()], a, b);
            }
        }
    }

    /// <summary>The fragments of some units: a lane's two rows have its words side by side.</summary>
    private static IEnumerable<(string[] A, string[] B)> Fragments(int piece, int first, int units) =>
        Enumerable.Range(first, units).SelectMany(unit => new[] { 0, 2 }.Select(word => (
            new[] { Word($"c{unit}_0", word), Word($"c{unit}_1", word), Word($"c{unit}_0", word + 1), Word($"c{unit}_1", word + 1) },
            new[] { $"q{4 * piece + unit}_{word}", $"q{4 * piece + unit}_{word + 1}" })));

    private static string Word(string unit, int word) => $"{unit}.{GpuNames.Component(word)}";

    private static IEnumerable<string> Sums() => Enumerable.Range(0, 4).Select(static i => $"s{i}");

    /// <summary>The variables of a turn's keys: four units of two rows.</summary>
    private static IEnumerable<string> Names() => Enumerable.Range(0, HalfTensorPart.Loads).Select(static load => $"c{load / 2}_{load % 2}");

    /// <summary>Writes the loads of a turn.</summary>
    private void WriteKeys(string turn, int piece, Func<string, string> target)
    {
        foreach (string name in Names())
        {
            int unit = 16 * piece + 4 * (name[1] - '0');
            Writer.Lines($"{target(name)} = keys[(({turn} >> 1) * {Units} + {unit} + quadLane) * {BlockTokens} + ({turn} & 1) * {TurnTokens} + laneRow + {8 * (name[3] - '0')}];");
        }
    }
}
