using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the weighted values of a group's tokens: accumulators <c>a{query head}_{channel of the lane}</c>.</summary>
internal abstract class ValueWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : AttentionPart(writer, layer, plan)
{
    /// <summary>The division of channels.</summary>
    protected GpuValuePlan Values => Plan.Values;

    /// <summary>The condition under which a lane has channels; null where every lane has.</summary>
    public abstract string? Active { get; }

    /// <summary>Which slot of its warp a lane belongs to.</summary>
    public virtual string Slot => "0";

    /// <summary>The channel of an accumulator within the tile.</summary>
    public abstract string Channel(int index);

    /// <summary>Writes loads that are under way during the softmax: it precedes the barrier behind the scores.</summary>
    public virtual void WriteLoads()
    {
    }

    /// <summary>Writes what brings these loads to shared memory; a barrier follows before the values.</summary>
    public virtual void WriteStores()
    {
    }

    /// <summary>Writes what precedes the values, after a barrier behind the weights; ends with a barrier where it writes shared memory.</summary>
    public virtual void WritePreparation()
    {
    }

    /// <summary>Writes what is the same for all tiles.</summary>
    public abstract void WriteViews();

    /// <summary>Writes the accumulation of one tile, <c>tile</c> being its number where there are several.</summary>
    public abstract void WriteTile();

    /// <summary>The first of a tile's lanes' worth of channels.</summary>
    protected string TileOffset(int channels) => Values.Tiles == 1 ? "" : $" + tile * {channels}";
}
