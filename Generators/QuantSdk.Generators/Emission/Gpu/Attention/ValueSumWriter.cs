using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the weighted values of a tile: each lane's sums, then their sum over the warps.</summary>
internal sealed class ValueSumWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, LaneValueWriter values) : AttentionPart(writer, layer, plan)
{
    private const int BatchParts = 8;

    /// <summary>Parts of a query head's output: those of all warps and of their slots.</summary>
    private int Parts => Warps * Plan.Values.Slots;

    /// <summary>Whether the sums of all query heads meet at once, where the weights were that nothing reads any more.</summary>
    private bool MeetAtOnce => Heads > 1 && Plan.Values.Tiles == 1 && Plan.Ladder is null && Parts * Plan.Values.TileChannels <= ScoreStride;

    /// <summary>Writes the sums, each of which becomes <c>total</c> for the channel <c>output</c>.</summary>
    /// <param name="start">The expression of the tile's first channel.</param>
    /// <param name="writeOutput">Writes what becomes of a total, for the expression of its query head.</param>
    public void Write(string start, Action<string> writeOutput)
    {
        GpuValuePlan plan = Plan.Values;
        for (int head = 0; head < Heads; head++)
        {
            for (int i = 0; i < plan.Channels; i++)
            {
                Writer.Lines($"float a{head}_{i} = 0f;");
            }
        }

        values.WriteTile();

        // What joins splits takes its places while warps are added up; earlier, loads on their way would have to arrive first.
        KernelOrder.WriteStart(Writer, isDependent: true);
        if (MeetAtOnce)
        {
            WriteReduction([.. Enumerable.Range(0, Heads)], "scores", start, writeOutput);
            return;
        }

        for (int head = 0; head < Heads; head++)
        {
            WriteReduction([head], "reduction", start, writeOutput);
        }
    }

    /// <summary>Writes the sum over the warps for some query heads.</summary>
    /// <param name="heads">The query heads.</param>
    /// <param name="view">Where the parts meet.</param>
    /// <param name="start">The expression of the tile's first channel.</param>
    /// <param name="writeOutput">Writes what becomes of a total.</param>
    private void WriteReduction(int[] heads, string view, string start, Action<string> writeOutput)
    {
        GpuValuePlan plan = Plan.Values;
        int rowWords = heads.Length * plan.TileChannels;
        Barrier();
        using (Writer.Block(values.Active is null ? "" : $"if ({values.Active})"))
        {
            Writer.Lines($"int part = (warp * {plan.Slots} + {values.Slot}) * {rowWords};");
            for (int place = 0; place < heads.Length; place++)
            {
                for (int i = 0; i < plan.Channels; i++)
                {
                    Writer.Lines($"{view}[part + {(place == 0 ? "" : $"{place * plan.TileChannels} + ")}{values.Channel(i)}] = a{heads[place]}_{i};");
                }
            }
        }

        Barrier();
        using (Writer.Block($"for (int i = thread; i < {rowWords}; i += {Plan.ThreadsPerGroup})"))
        {
            Writer.Lines("float total = 0f;");
            WriteTotal(view, rowWords);
            Writer.Lines($"int output = {start} + {(heads.Length == 1 ? "i" : $"i % {plan.TileChannels}")};");
            if (heads.Length > 1)
            {
                Writer.Lines($"int query = i / {plan.TileChannels};");
            }

            bool isPadded = plan.Tiles * plan.TileChannels != Dimension;
            using (Writer.Block(isPadded ? $"if (output < {Dimension})" : ""))
            {
                writeOutput(heads.Length == 1 ? GpuNames.Number(heads[0]) : "query");
            }
        }
    }

    /// <summary>Writes the sum of all parts, some of which are loaded together: one after the other each would wait for shared memory.</summary>
    private void WriteTotal(string view, int channels)
    {
        for (int first = 0; first < Parts; first += BatchParts)
        {
            IEnumerable<string> batch = Enumerable.Range(first, Math.Min(BatchParts, Parts - first)).Select(part => $"{view}[{part * channels} + i]");
            Writer.Lines($"total += {string.Join(" + ", batch)};");
        }
    }
}
