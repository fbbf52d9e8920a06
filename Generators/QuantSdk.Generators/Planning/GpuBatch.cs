namespace QuantSdk.Generators.Planning;

/// <summary>A class of batch sizes that share a kernel.</summary>
/// <param name="FromTokens">The smallest batch.</param>
/// <param name="Tokens">Tokens that a group multiplies with weights that it decoded once.</param>
/// <param name="Use">What the kernel does with a batch.</param>
internal readonly record struct GpuBatch(int FromTokens, int Tokens, GpuKernelUse Use = GpuKernelUse.Vector);
