using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Values in half precision on tensor cores: rows of a product are channels, places tokens, two of which share a word of fragment A. A turn has 16 tokens; the first one's values are under way during
/// the softmax. A weight is a word of two halves that add up to it.
/// </summary>
internal sealed class HalfTensorValueWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : ValueWriter(writer, layer, plan)
{
    private const int TurnTokens = 16;
    private const int LaneTokens = 4;

    // Lanes of neighbouring rows have neighbouring units of eight channels.
    private const int RowUnits = 8;

    private int Units => Dimension / 8;

    /// <summary>Pairs of units that a lane has of a token.</summary>
    private int Pairs => Units / (2 * RowUnits);

    private bool LoadsAhead => Pairs == 1;

    /// <inheritdoc/>
    public override void WriteLoads()
    {
        Piece("values", "ValueCodes", PerToken(Units), Packed);
        Writer.Lines($"int turn = warp * {TurnTokens};");
        if (LoadsAhead)
        {
            Writer.Lines(string.Join("\n", Names().Select(static name => $"{Packed} {name} = default;")));
            WriteNext();
        }
    }

    /// <inheritdoc/>
    public override void WriteViews() => Writer.Lines($"{GpuNames.View(Packed)} weightUnits = scores.Cast<{Packed}>();");

    /// <inheritdoc/>
    public override void WriteOutputs(Action<string> writeOutput)
    {
        Writer.Lines(string.Join("\n", Enumerable.Range(0, Pairs).SelectMany(pair => Enumerable.Range(0, 8).SelectMany(channel => Sums(pair, channel))).Select(static sum => $"float {sum} = 0f;")));
        using (Writer.Block("while (turn < count)"))
        {
            Writer.Lines($"""
                {Packed} weights = weightUnits[columnHead * {ScoreStride / 4} + turn / 4 + quadLane];
                int w0 = {Halves("weights.X", "weights.Y", "isRest")};
                int w1 = {Halves("weights.Z", "weights.W", "isRest")};
                """);
            for (int pair = 0; pair < Pairs; pair++)
            {
                using (Writer.Block(""))
                {
                    if (!LoadsAhead)
                    {
                        WriteValues(pair, static name => $"{Packed} {name}");
                    }

                    WriteProducts(pair);
                }
            }

            Writer.Lines($"turn += {Warps * TurnTokens};");
            if (LoadsAhead)
            {
                WriteNext();
            }
        }

        KernelOrder.WriteStart(Writer, isDependent: true);
        WriteReduction(writeOutput);
    }

    private static string Halves(string first, string second, string isUpper) => $"{GpuNames.Runtime}.HalfFragments.Halves({first}, {second}, {isUpper})";

    private static string[] Sums(int pair, int channel) => [.. Enumerable.Range(0, 4).Select(i => $"a{pair}_{channel}_{i}")];

    /// <summary>The variables of a turn's values: four tokens of two units.</summary>
    private static IEnumerable<string> Names() => Enumerable.Range(0, HalfTensorPart.Loads).Select(static load => $"v{load / 2}_{load % 2}");

    private void WriteNext()
    {
        using (Writer.Block("if (turn < count)"))
        {
            WriteValues(0, static name => name);
        }
    }

    /// <summary>Writes the loads of a turn. A lane reads the last token again where it has none: its weight is zero, but there need be no number.</summary>
    private void WriteValues(int pair, Func<string, string> target)
    {
        for (int token = 0; token < LaneTokens; token++)
        {
            Writer.Lines($"int row{token} = (first + {GpuNames.Ilgpu}.IntrinsicMath.Min(turn + quadLane * {LaneTokens} + {token}, count - 1)) * {Units} + laneRow;");
            for (int unit = 0; unit < 2; unit++)
            {
                Writer.Lines($"{target($"v{token}_{unit}")} = values[row{token} + {(2 * pair + unit) * RowUnits}];");
            }
        }
    }

    private void WriteProducts(int pair)
    {
        using (Writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            for (int word = 0; word < 4; word += 2)
            {
                using (Writer.Block(""))
                {
                    WriteInline(pair, word, 2);
                }
            }
        }

        using (Writer.Block("else"))
        {
            for (int channel = 0; channel < 8; channel++)
            {
                string isUpper = channel % 2 == 0 ? "false" : "true";
                string[] words = Words(channel / 2);
                HalfTensorPart.WritePortable(
                    Writer,
                    Sums(pair, channel),
                    [Halves(words[0], words[1], isUpper), Halves(words[4], words[5], isUpper), Halves(words[2], words[3], isUpper), Halves(words[6], words[7], isUpper)],
                    ["w0", "w1"]);
            }
        }
    }

    /// <summary>Writes the products of some words of each unit: of two channels each, of which fragment A has one.</summary>
    private static string[] Words(int word) => [.. Enumerable.Range(0, 2).SelectMany(unit => Enumerable.Range(0, LaneTokens).Select(token => $"v{token}_{unit}.{GpuNames.Component(word)}"))];

    private void WriteInline(int pair, int first, int count)
    {
        InlinePtx ptx = new(Writer);
        string[][] sums = [.. Enumerable.Range(2 * first, 2 * count).Select(channel => Sums(pair, channel).Select(ptx.Sum).ToArray())];
        string[] b = [ptx.Input("inWeight0", "w0"), ptx.Input("inWeight1", "w1")];
        ptx.Line("{ .reg .b32 x0, x1, x2, x3;");
        for (int word = 0; word < count; word++)
        {
            string[] words = [.. Words(first + word).Select((value, place) => ptx.Input($"in{word}_{place}", value))];
            for (int half = 0; half < 2; half++)
            {
                string selector = half == 0 ? "0x5410" : "0x7632";
                ptx.Line($"prmt.b32 x0, {words[0]}, {words[1]}, {selector}; prmt.b32 x1, {words[4]}, {words[5]}, {selector};");
                ptx.Line($"prmt.b32 x2, {words[2]}, {words[3]}, {selector}; prmt.b32 x3, {words[6]}, {words[7]}, {selector};");
                ptx.Multiply(sums[2 * word + half], ["x0", "x1", "x2", "x3"], b);
            }
        }

        ptx.Line("}");
        ptx.Write();
    }

    /// <summary>Writes the sum over the warps, for all query heads at once.</summary>
    private void WriteReduction(Action<string> writeOutput)
    {
        int words = Heads * Dimension;
        using (Writer.Block("if (hasSums)"))
        {
            Writer.Lines($"int place = warp * {words} + quadLane * {Dimension} + laneRow * 8;");
            for (int pair = 0; pair < Pairs; pair++)
            {
                for (int unit = 0; unit < 2; unit++)
                {
                    for (int channel = 0; channel < 8; channel++)
                    {
                        string[] sums = Sums(pair, channel);
                        Writer.Lines($"reduction[place + {(2 * pair + unit) * RowUnits * 8 + channel}] = {sums[2 * unit]} + {sums[2 * unit + 1]};");
                    }
                }
            }
        }

        Barrier();
        using (Writer.Block($"for (int i = thread; i < {words}; i += {Plan.ThreadsPerGroup})"))
        {
            Writer.Lines($"""
                float total = {string.Join(" + ", Enumerable.Range(0, Warps).Select(warp => $"reduction[{warp * words} + i]"))};
                int query = i / {Dimension};
                int output = i % {Dimension};
                """);
            writeOutput("query");
        }
    }
}
