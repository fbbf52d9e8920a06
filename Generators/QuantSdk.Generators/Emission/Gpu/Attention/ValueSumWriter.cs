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

    /// <summary>Writes the sums, each of which becomes <c>total</c> for the channel <c>output</c>.</summary>
    /// <param name="start">The expression of the tile's first channel.</param>
    /// <param name="writeOutput">Writes what becomes of the total of a query head.</param>
    public void Write(string start, Action<int> writeOutput)
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
        for (int head = 0; head < Heads; head++)
        {
            WriteReduction(head, plan, start, writeOutput);
        }
    }

    private void WriteReduction(int head, GpuValuePlan plan, string start, Action<int> writeOutput)
    {
        Barrier();
        using (Writer.Block(values.Active is null ? "" : $"if ({values.Active})"))
        {
            Writer.Lines($"int part = (warp * {plan.Slots} + {values.Slot}) * {plan.TileChannels};");
            for (int i = 0; i < plan.Channels; i++)
            {
                Writer.Lines($"reduction[part + {values.Channel(i)}] = a{head}_{i};");
            }
        }

        Barrier();
        using (Writer.Block($"for (int i = thread; i < {plan.TileChannels}; i += {Plan.ThreadsPerGroup})"))
        {
            Writer.Lines("float total = 0f;");
            WriteTotal(Warps * plan.Slots, plan.TileChannels);

            Writer.Lines($"int output = {start} + i;");
            bool isPadded = plan.Tiles * plan.TileChannels != Dimension;
            using (Writer.Block(isPadded ? $"if (output < {Dimension})" : ""))
            {
                writeOutput(head);
            }
        }
    }

    /// <summary>Writes the sum of all parts, some of which are loaded together: one after the other each would wait for shared memory.</summary>
    private void WriteTotal(int parts, int channels)
    {
        for (int first = 0; first < parts; first += BatchParts)
        {
            IEnumerable<string> batch = Enumerable.Range(first, Math.Min(BatchParts, parts - first)).Select(part => $"reduction[{part * channels} + i]");
            Writer.Lines($"total += {string.Join(" + ", batch)};");
        }
    }
}
