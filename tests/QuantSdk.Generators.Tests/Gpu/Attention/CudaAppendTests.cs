namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The same tests on a GPU; skipped with a reason where there is none.</summary>
public sealed class CudaAppendTests(CudaDevice device) : AppendExecutionTests(device), IClassFixture<CudaDevice>;
