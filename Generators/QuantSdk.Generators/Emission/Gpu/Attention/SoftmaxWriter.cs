using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the softmax over a group's tokens, but for the division: scores become weights exp((score - largest) / sqrt(dimension)), zero behind the last token, and the largest score and the sum
/// of weights of each query head are kept.
/// </summary>
internal sealed class SoftmaxWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : AttentionPart(writer, layer, plan)
{
    private const double Log2OfE = 1.4426950408889634;

    // Weights of coupled values are two halves in a word. This keeps the second one out of the range that half precision rounds coarsely; sums and outputs have the same factor, which cancels.
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
        string row = Heads == 1 ? "0" : "query";
        using (Loop("query", Heads))
        {
            Writer.Lines($"""
                {GpuNames.View(Quad)} rowScores = scores.SubView({row} * {ScoreStride}, {ScoreStride}).Cast<{Quad}>();
                float largest = float.NegativeInfinity;
                """);
            using (Quads())
            {
                Writer.Lines(string.Join("\n", Tokens().Select(static token => $"largest = {Larger($"quad.{GpuNames.Component(token)}")};")));
            }

            WriteReduction("largest", "warpLargest", "float.NegativeInfinity", static value => $"largest = {Larger(value)};");
            Writer.Lines($"""
                float origin = {GpuNames.Runtime}.AttentionMath.Origin(largest);
                float sum = 0f;
                """);
            using (Quads())
            {
                WriteWeights();
            }

            WriteReduction("sum", "warpSums", "0f", static value => $"sum += {value};");
            using (Writer.Block("if (thread == 0)"))
            {
                Writer.Lines($"""
                    results[{row} * 2] = largest;
                    results[{row} * 2 + 1] = sum;
                    """);
            }
        }
    }

    /// <summary>Opens the loop over the thread's scores, four at a time.</summary>
    private IndentedWriter.Scope Quads()
    {
        IndentedWriter.Scope scope = Writer.Block($"for (int at = thread; at < padded / 4; at += {Plan.ThreadsPerGroup})");
        Writer.Lines($"{Quad} quad = rowScores[at];");
        return scope;
    }

    private static IEnumerable<int> Tokens() => Enumerable.Range(0, 4);

    private void WriteWeights()
    {
        string scale = ((float)(Log2OfE / Math.Sqrt(Dimension))).ToString("R", CultureInfo.InvariantCulture) + "f";
        foreach (int token in Tokens())
        {
            string component = GpuNames.Component(token);
            Writer.Lines($"""
                float weight{token} = {GpuNames.Runtime}.AttentionMath.Exp2((quad.{component} - origin) * {scale}{(IsSplit ? SplitExponent : "")});
                quad.{component} = {(IsSplit ? $"{GpuNames.Runtime}.AttentionMath.SplitWeight(weight{token})" : $"weight{token}")};
                """);
        }

        Writer.Lines("""
            rowScores[at] = quad;
            sum += weight0 + weight1 + (weight2 + weight3);
            """);
    }

    private static string Larger(string value) => $"{GpuNames.Ilgpu}.IntrinsicMath.Max(largest, {value})";

    /// <summary>
    /// Writes the reduction of a variable over the lanes of a warp, then over the warps: every warp adds up all warps' results in one order, so that all threads have the same.
    /// </summary>
    /// <param name="name">The variable.</param>
    /// <param name="results">Where the warps' results meet; no other reduction in between uses it.</param>
    /// <param name="none">What changes nothing.</param>
    /// <param name="step">The statement that takes in a value.</param>
    private void WriteReduction(string name, string results, string none, Func<string, string> step)
    {
        WriteShuffles(name, GpuDevice.WarpSize, step);
        if (Warps == 1)
        {
            return;
        }

        using (Writer.Block("if (lane == 0)"))
        {
            Writer.Lines($"{results}[warp] = {name};");
        }

        Barrier();
        int lanes = 1;
        while (lanes < Warps)
        {
            lanes *= 2;
        }

        string other = $"lane & {lanes - 1}";
        Writer.Lines(lanes == Warps
            ? $"{name} = {results}[{other}];"
            : $"{name} = ({other}) < {Warps} ? {results}[{other}] : {none};");
        WriteShuffles(name, lanes, step);
    }

    private void WriteShuffles(string name, int lanes, Func<string, string> step)
    {
        for (int distance = lanes / 2; distance >= 1; distance /= 2)
        {
            Writer.Lines(step($"{GpuNames.Ilgpu}.Warp.ShuffleXor({name}, {distance})"));
        }
    }
}
