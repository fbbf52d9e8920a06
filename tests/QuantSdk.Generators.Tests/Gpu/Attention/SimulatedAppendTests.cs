namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Decoding that appends its token on ILGPU's CPU accelerator.</summary>
public sealed class SimulatedAppendTests(SimulatedDevice device) : AppendExecutionTests(device), IClassFixture<SimulatedDevice>;
