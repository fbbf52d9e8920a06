using System;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the weighted values of a group's tokens.</summary>
internal abstract class ValueWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : AttentionPart(writer, layer, plan)
{
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

    /// <summary>Writes the sums over all tokens, each of which becomes <c>total</c> for the channel <c>output</c>.</summary>
    /// <param name="writeOutput">Writes what becomes of a total, for the expression of its query head.</param>
    public abstract void WriteOutputs(Action<string> writeOutput);
}
