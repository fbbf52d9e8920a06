namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Attention on ILGPU's CPU accelerator.</summary>
public sealed class SimulatedAttentionTests(SimulatedDevice device) : AttentionExecutionTests(device), IClassFixture<SimulatedDevice>;
