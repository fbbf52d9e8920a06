using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Weighted values of a block of 16 tokens with 8-bit indices in one piece of inline PTX: lookups, weights and the products of <see cref="LaneProductWriter"/>, four channels a lane. With one query
/// head the products with the lower halves of weights have sums of their own, so that chains of dependent products are half as long.
/// </summary>
internal sealed class GatheredValuesWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, int vectorSize)
{
    /// <summary>Channels of a lane.</summary>
    public const int Channels = 4;

    /// <summary>Query heads whose sums fit a piece's operands.</summary>
    public const int MaximumHeads = 8;

    private const int Tokens = 16;

    private bool HasLowerSums => plan.HeadsPerPass == 1;

    private int RowBytes => layer.HeadDimension * 2;

    /// <summary>Channel groups of a lane.</summary>
    private int LaneGroups => Channels / vectorSize;

    /// <summary>Bytes from one channel group of a lane to the next.</summary>
    private int GroupBytes => plan.Values.TileChannels / LaneGroups * 2;

    /// <summary>Writes what depends on the lane alone.</summary>
    public void WriteSums()
    {
        writer.Lines($"int laneBytes = group * {vectorSize * 2};");
        if (HasLowerSums)
        {
            writer.Lines(string.Join("\n", LowerSums().Select(static name => $"float {name} = 0f;")));
        }
    }

    /// <summary>Writes the block of <c>c0</c> and so on, whose weights begin at unit <c>weightsAt</c>.</summary>
    public void WriteBlock()
    {
        InlinePtx ptx = new(writer);
        string[][] sums = [.. Enumerable.Range(0, plan.HeadsPerPass).Select(head => Enumerable.Range(0, Channels).Select(channel => ptx.Sum($"a{head}_{channel}")).ToArray())];
        string[] lower = HasLowerSums ? [.. LowerSums().Select(ptx.Sum)] : [];
        string[][] words = [.. Enumerable.Range(0, LaneGroups).Select(i => Enumerable.Range(0, 4).Select(word => ptx.Input($"word{i}_{word}", $"c{i}.{GpuNames.Component(word)}")).ToArray())];
        string lane = ptx.Input("inLane", "laneBytes");
        string weights = ptx.Input("inWeights", "weightsAt * 16");
        string high = ptx.Input("inHigh", "highSelector");
        string low = ptx.Input("inLow", "lowSelector");
        ptx.Line(SharedLookup.Begin);
        ptx.Line("{ .reg .b32 w, h0, h1, l0, l1, p0, p1, p2, p3; add.u32 w, s, " + weights + ";");
        ptx.Line($".reg .b32 {string.Join(", ", Enumerable.Range(0, Tokens).SelectMany(Entry))};");
        for (int token = 0; token < Tokens; token++)
        {
            WriteLookup(ptx, words, token, lane);
        }

        for (int token = 0; token < Tokens; token += 4)
        {
            for (int head = 0; head < plan.HeadsPerPass; head++)
            {
                ptx.Line($"ld.shared.v4.b32 {{p0, p1, p2, p3}}, [w+{(plan.Memory.Scores + head * plan.Memory.ScoreTokens + token) * sizeof(int)}];");
                string[] lowerSums = HasLowerSums ? lower : sums[head];
                WriteProduct(ptx, sums[head], lowerSums, high, low, token, 0);
                WriteProduct(ptx, sums[head], lowerSums, high, low, token, 2);
            }
        }

        ptx.Line("}");
        ptx.Line(SharedLookup.End);
        ptx.Write();
    }

    /// <summary>Writes what ends the loop over blocks.</summary>
    public void WriteEnd()
    {
        if (HasLowerSums)
        {
            writer.Lines(string.Join("\n", LowerSums().Select(static (name, channel) => $"a0_{channel} += {name};")));
        }
    }

    private static IEnumerable<string> LowerSums() => Enumerable.Range(0, Channels).Select(static channel => $"lower{channel}");

    private static string[] Entry(int token) => [$"x{token}", $"y{token}"];

    private void WriteLookup(InlinePtx ptx, string[][] words, int token, string lane)
    {
        for (int i = 0; i < LaneGroups; i++)
        {
            ptx.Line(SharedLookup.Address(words[i][token / 4], token % 4, lane, RowBytes));
            int table = plan.Memory.Table * sizeof(int);
            ptx.Line(LaneGroups == 1
                ? $"ld.shared.v2.b32 {{{string.Join(", ", Entry(token))}}}, [a+{table}];"
                : $"ld.shared.b32 {Entry(token)[i]}, [a+{table + i * GroupBytes}];");
        }
    }

    private static void WriteProduct(InlinePtx ptx, string[] sums, string[] lower, string high, string low, int token, int first)
    {
        string[] entries = [.. Entry(token + first), .. Entry(token + first + 1)];
        ptx.Line($"prmt.b32 h0, p{first}, 0, {high}; prmt.b32 h1, p{first + 1}, 0, {high}; prmt.b32 l0, p{first}, 0, {low}; prmt.b32 l1, p{first + 1}, 0, {low};");
        ptx.Multiply(sums, entries, ["h0", "h1"]);
        ptx.Multiply(lower, entries, ["l0", "l1"]);
    }
}
