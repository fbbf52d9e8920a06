using System.Collections.Generic;

namespace QuantSdk.Generators.Planning;

/// <summary>Explains the number format of a cache.</summary>
internal static class CacheDecisions
{
    /// <summary>The format and its parameters.</summary>
    public static IEnumerable<PlanDecision> Of(CacheModel cache)
    {
        yield return new PlanDecision("Cache.Format", cache.Name, Reason(cache));
        switch (cache)
        {
            case CoupledCacheModel coupled:
                yield return new PlanDecision("Cache.Vector", LayerPlanner.Text(coupled.VectorSize), "Channels that one index stands for: neighbouring channels depend on each other.");
                yield return new PlanDecision("Cache.Index", $"{LayerPlanner.Text(coupled.IndexBits)} bits", $"An index names one of {LayerPlanner.Text(coupled.Entries)} entries.");
                yield return coupled.RotatesKeysFirst
                    ? new PlanDecision("Cache.Keys", "after the rotary embedding", "RotatesKeysFirst is set: the products of a query with all entries are then computed once and looked up by index.")
                    : new PlanDecision("Cache.Keys", "before the rotary embedding", "Channels depend on each other the most before it; a reader decodes each key and turns it by its position.");
                break;
            case MantCacheModel mant:
                yield return new PlanDecision("Cache.Group", LayerPlanner.Text(mant.GroupSize), "Elements of a key, and tokens of a value's channel, that share a scale and a grid.");
                yield return new PlanDecision("Cache.Types", "by variance", "A grid follows from the variance of its group by thresholds: a search would take too long while tokens arrive.");
                break;
            case IntegerCacheModel integer:
                yield return new PlanDecision("Cache.Group", LayerPlanner.Text(integer.GroupSize), "Elements of a head that share a scale.");
                break;
        }
    }

    private static string Reason(CacheModel cache) => cache switch
    {
        CoupledCacheModel => "The attribute names coupled quantization: a codebook per channel group and head.",
        MantCacheModel => "The attribute names M-ANT groups: keys along the head when they arrive, values along the tokens when a window is full.",
        IntegerCacheModel => "The attribute names integers with a half-precision scale per group.",
        _ => "No other format is named.",
    };
}
