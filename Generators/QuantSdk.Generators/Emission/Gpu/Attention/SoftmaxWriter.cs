using System;
using System.Globalization;
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

    /// <summary>Writes it; begins behind a barrier, and another has to follow.</summary>
    public void Write()
    {
        string scale = ((float)(Log2OfE / Math.Sqrt(Dimension))).ToString("R", CultureInfo.InvariantCulture) + "f";
        string row = Heads == 1 ? "0" : "query";
        using (Loop("query", Heads))
        {
            Writer.Lines($"{GpuNames.View("float")} rowScores = scores.SubView({row} * {ScoreStride}, {ScoreStride});");
            Writer.Lines("float largest = float.NegativeInfinity;");
            using (Writer.Block($"for (int token = thread; token < count; token += {Plan.ThreadsPerGroup})"))
            {
                Writer.Lines($"largest = {Larger("rowScores[token]")};");
            }

            WriteReduction("largest", value => $"largest = {Larger(value)};");
            Writer.Lines($"""
                float origin = {GpuNames.Runtime}.AttentionMath.Origin(largest);
                float sum = 0f;
                """);
            using (Writer.Block($"for (int token = thread; token < padded; token += {Plan.ThreadsPerGroup})"))
            {
                string kept = IsSplit ? $"{GpuNames.Runtime}.AttentionMath.SplitWeight(weight)" : "weight";
                Writer.Lines($"""
                    float weight = token < count ? {GpuNames.Runtime}.AttentionMath.Exp2((rowScores[token] - origin) * {scale}{(IsSplit ? SplitExponent : "")}) : 0f;
                    rowScores[token] = {kept};
                    sum += weight;
                    """);
            }

            WriteReduction("sum", value => $"sum += {value};");
            using (Writer.Block("if (thread == 0)"))
            {
                Writer.Lines($"""
                    results[{row} * 2] = largest;
                    results[{row} * 2 + 1] = sum;
                    """);
            }
        }
    }

    private static string Larger(string value) => $"{GpuNames.Ilgpu}.IntrinsicMath.Max(largest, {value})";

    /// <summary>Writes the reduction of a variable over the lanes of a warp, then over the warps.</summary>
    private void WriteReduction(string name, Func<string, string> step)
    {
        for (int distance = GpuDevice.WarpSize / 2; distance >= 1; distance /= 2)
        {
            Writer.Lines(step($"{GpuNames.Ilgpu}.Warp.ShuffleXor({name}, {distance})"));
        }

        if (Warps == 1)
        {
            return;
        }

        using (Writer.Block("if (lane == 0)"))
        {
            Writer.Lines($"warpResults[warp] = {name};");
        }

        Barrier();
        Writer.Lines($"{name} = warpResults[0];");
        using (Writer.Block($"for (int other = 1; other < {Warps}; other++)"))
        {
            Writer.Lines(step("warpResults[other]"));
        }

        Barrier();
    }
}
