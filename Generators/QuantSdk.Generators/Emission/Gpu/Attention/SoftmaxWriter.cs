using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the softmax over a group's tokens, but for the division: scores become weights exp((score - largest) / sqrt(dimension)), zero behind the last token, and the largest score and the sum
/// of weights of each query head are kept. All query heads go through it side by side, because a reduction mostly waits. M-ANT's weights become INT8 as soon as they are there.
/// </summary>
internal sealed class SoftmaxWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : AttentionPart(writer, layer, plan)
{
    private const double Log2OfE = 1.4426950408889634;

    // Weights that tensor cores multiply with halves are two halves in a word. This keeps the second one out of the range that half precision rounds coarsely; sums and outputs have the same factor, which cancels.
    private const string SplitExponent = " + 12f";

    private bool IsSplit => Layer.Cache is CoupledCacheModel && Plan.Ladder is null;

    /// <summary>Writes scores behind the last token that weigh nothing, so that nothing later asks whether there is a token; precedes the barrier behind the scores.</summary>
    public void WriteEnd()
    {
        using (Writer.Block(Plan.BlockTokens <= Plan.ThreadsPerGroup
            ? "int behind = count + thread;\nif (behind < padded)"
            : $"for (int behind = count + thread; behind < padded; behind += {Plan.ThreadsPerGroup})"))
        {
            for (int head = 0; head < Heads; head++)
            {
                Writer.Lines($"scores[{head * ScoreStride} + behind] = float.NegativeInfinity;");
            }
        }
    }

    /// <summary>Writes it; begins behind a barrier, and another has to follow.</summary>
    public void Write()
    {
        ForHeads(head => $"""
            {GpuNames.View(Quad)} rowScores{head} = scores.SubView({head * ScoreStride}, {ScoreStride}).Cast<{Quad}>();
            float largest{head} = float.NegativeInfinity;
            """);
        using (Writer.Block($"for (int at = thread; at < padded / 4; at += {Plan.ThreadsPerGroup})"))
        {
            ForHeads(static head => $"{Quad} quad{head} = rowScores{head}[at];");
            ForHeads(static head => string.Join("\n", Tokens().Select(token => $"largest{head} = {Larger($"largest{head}", $"quad{head}.{GpuNames.Component(token)}")};")));
        }

        WriteReduction("largest", "warpLargest", "float.NegativeInfinity", Larger);
        ForHeads(static head => $"""
            float origin{head} = {GpuNames.Runtime}.AttentionMath.Origin(largest{head});
            float sum{head} = 0f;
            """);
        WriteWeights();
        WriteReduction("sum", "warpSums", "0f", static (name, value) => $"{name} + {value}");
        using (Writer.Block("if (thread == 0)"))
        {
            ForHeads(static head => $"""
                results[{2 * head}] = largest{head};
                results[{2 * head + 1}] = sum{head};
                """);
        }
    }

    private void ForHeads(Func<int, string> text) => Writer.Lines(string.Join("\n", Enumerable.Range(0, Heads).Select(text)));

    private static IEnumerable<int> Tokens() => Enumerable.Range(0, 4);

    private void WriteWeights()
    {
        if (Layer.Cache is MantCacheModel mant)
        {
            WriteIntegers(mant);
            return;
        }

        using (Writer.Block($"for (int at = thread; at < padded / 4; at += {Plan.ThreadsPerGroup})"))
        {
            for (int head = 0; head < Heads; head++)
            {
                using (Writer.Block(""))
                {
                    Writer.Lines($"{Quad} quad = rowScores{head}[at];");
                    WriteQuad(head);
                    Writer.Lines($"rowScores{head}[at] = quad;");
                }
            }
        }
    }

    /// <summary>Writes the weights as INT8 with a scale for each window; all lanes take part in a window's largest weight.</summary>
    private void WriteIntegers(MantCacheModel mant)
    {
        int lanes = mant.GroupSize / 4;
        int words = ScoreStride / 4;
        using (Writer.Block($"for (int start = warp * 32; start < padded / 4; start += {Plan.ThreadsPerGroup})"))
        {
            Writer.Lines("int at = start + lane;");
            for (int head = 0; head < Heads; head++)
            {
                using (Writer.Block(""))
                {
                    Writer.Lines($"{Quad} quad = default;");
                    using (Writer.Block("if (at < padded / 4)"))
                    {
                        Writer.Lines($"quad = rowScores{head}[at];");
                        WriteQuad(head);
                    }

                    Writer.Lines($"{GpuNames.Runtime}.QuantizedQuad integers = {GpuNames.Runtime}.AttentionMath.Quantize(quad, {lanes});");
                    using (Writer.Block("if (at < padded / 4)"))
                    {
                        Writer.Lines($"weightWords[{head * words} + at] = integers.Word;");
                        if (Plan.Tensors is null)
                        {
                            Writer.Lines($"weightWords[{(Heads + head) * words} + at] = {GpuNames.Runtime}.AttentionMath.Negated(integers.Word);");
                        }

                        using (Writer.Block($"if (at % {lanes} == 0)"))
                        {
                            Writer.Lines($"weightScales[{head * (ScoreStride / mant.GroupSize)} + at / {lanes}] = integers.Scale;");
                        }
                    }
                }
            }
        }
    }

    /// <summary>Writes how the scores of <c>quad</c> become weights, and their sum.</summary>
    private void WriteQuad(int head)
    {
        string scale = ((float)(Log2OfE / Math.Sqrt(Dimension))).ToString("R", CultureInfo.InvariantCulture) + "f";
        foreach (int token in Tokens())
        {
            string component = GpuNames.Component(token);
            Writer.Lines($"""
                float weight{token} = {GpuNames.Runtime}.AttentionMath.Exp2((quad.{component} - origin{head}) * {scale}{(IsSplit ? SplitExponent : "")});
                quad.{component} = {(IsSplit ? $"{GpuNames.Runtime}.AttentionMath.SplitWeight(weight{token})" : $"weight{token}")};
                """);
        }

        Writer.Lines($"sum{head} += weight0 + weight1 + (weight2 + weight3);");
    }

    private static string Larger(string left, string right) => $"{GpuNames.Ilgpu}.IntrinsicMath.Max({left}, {right})";

    /// <summary>
    /// Writes the reduction of a variable of every query head over the lanes of a warp, then over the warps: every warp adds up all warps' results in one order, so that all threads have the same.
    /// </summary>
    /// <param name="name">The variable, without the query head.</param>
    /// <param name="results">Where the warps' results meet; no other reduction in between uses it.</param>
    /// <param name="none">What changes nothing.</param>
    /// <param name="join">The expression of two values as one.</param>
    private void WriteReduction(string name, string results, string none, Func<string, string, string> join)
    {
        WriteShuffles(name, GpuDevice.WarpSize, join);
        if (Warps == 1)
        {
            return;
        }

        using (Writer.Block("if (lane == 0)"))
        {
            ForHeads(head => $"{results}[{(head == 0 ? "" : $"{head * Warps} + ")}warp] = {name}{head};");
        }

        Barrier();
        int lanes = 1;
        while (lanes < Warps)
        {
            lanes *= 2;
        }

        string other = $"lane & {lanes - 1}";
        ForHeads(head =>
        {
            string value = $"{results}[{(head == 0 ? "" : $"{head * Warps} + ")}({other})]";
            return lanes == Warps ? $"{name}{head} = {value};" : $"{name}{head} = ({other}) < {Warps} ? {value} : {none};";
        });
        WriteShuffles(name, lanes, join);
    }

    private void WriteShuffles(string name, int lanes, Func<string, string, string> join)
    {
        for (int distance = lanes / 2; distance >= 1; distance /= 2)
        {
            ForHeads(head => $"{name}{head} = {join($"{name}{head}", $"{GpuNames.Ilgpu}.Warp.ShuffleXor({name}{head}, {distance})")};");
        }
    }
}
