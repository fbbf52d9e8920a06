using System;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Values of which a lane has channels of its own for all query heads: accumulators <c>a{query head}_{channel of the lane}</c>.</summary>
internal abstract class LaneValueWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : ValueWriter(writer, layer, plan)
{
    /// <summary>The division of channels.</summary>
    protected GpuValuePlan Values => Plan.Values;

    /// <summary>The condition under which a lane has channels; null where every lane has.</summary>
    public abstract string? Active { get; }

    /// <summary>Which slot of its warp a lane belongs to.</summary>
    public virtual string Slot => "0";

    /// <summary>The channel of an accumulator within the tile.</summary>
    public abstract string Channel(int index);

    /// <inheritdoc/>
    public override void WriteOutputs(Action<string> writeOutput)
    {
        using (Loop("tile", Values.Tiles))
        {
            new ValueSumWriter(Writer, Layer, Plan, this).Write(Values.Tiles == 1 ? "0" : $"tile * {Values.TileChannels}", writeOutput);
        }
    }

    /// <summary>Writes the accumulation of one tile, <c>tile</c> being its number where there are several.</summary>
    public abstract void WriteTile();

    /// <summary>The first of a tile's lanes' worth of channels.</summary>
    protected string TileOffset(int channels) => Values.Tiles == 1 ? "" : $" + tile * {channels}";
}
