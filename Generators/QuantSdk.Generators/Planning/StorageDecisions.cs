using System.Collections.Generic;
using System.Globalization;

namespace QuantSdk.Generators.Planning;

/// <summary>Explains what a layer takes in a checkpoint.</summary>
internal static class StorageDecisions
{
    /// <summary>Bytes and bits per weight.</summary>
    public static IEnumerable<PlanDecision> Of(LayerModel layer, StorageEstimate storage)
    {
        yield return new PlanDecision(
            "Storage.Bytes",
            storage.Bytes.ToString(CultureInfo.InvariantCulture),
            $"Codes {LayerPlanner.Text(storage.Codes)}, codebooks {LayerPlanner.Text(storage.Codebooks)}, scales, types and signs {LayerPlanner.Text(storage.Metadata)}.");
        yield return new PlanDecision(
            "Storage.BitsPerWeight",
            LayerPlanner.Text(storage.BitsPerWeight),
            $"All bytes over {LayerPlanner.Text(layer.OutFeatures)} x {LayerPlanner.Text(layer.InFeatures)} weights; the codes alone take {LayerPlanner.Text(storage.IndexBitsPerWeight)}.");
        if (storage.Codebooks > storage.Codes)
        {
            yield return new PlanDecision(
                "Storage.Advice", "fewer index bits", "The codebooks weigh more than the codes at this size: fewer index bits or a wider scope would save more than they cost.");
        }
    }
}
