namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Emitted kernels on ILGPU's CPU accelerator.</summary>
public sealed class SimulatedExecutionTests(SimulatedDevice device) : LinearExecutionTests(device), IClassFixture<SimulatedDevice>;
