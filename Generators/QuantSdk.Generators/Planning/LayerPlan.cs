using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>Everything that emission needs to know of a layer.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Storage">What its weights take.</param>
/// <param name="Gpu">How it runs on a GPU, by batch size; empty where no kernel is emitted.</param>
/// <param name="Decisions">Every decision with its reason, in the order of the report.</param>
internal sealed record LayerPlan(LayerModel Layer, StorageEstimate Storage, EquatableArray<GpuPlan> Gpu, EquatableArray<PlanDecision> Decisions);
