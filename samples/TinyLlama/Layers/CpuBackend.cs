using QuantSdk.Cpu;
using QuantSdk.Layers;

namespace TinyLlama;

/// <summary>Linear layers on the CPU.</summary>
internal sealed class CpuBackend : ILinearBackend
{
    /// <inheritdoc/>
    public string Description => $"{Environment.ProcessorCount} CPU cores";

    /// <inheritdoc/>
    public ILinear CreateDense(LinearWeights weights) => LlamaModel.CreateDense(weights);

    /// <inheritdoc/>
    public ILinear Create(QuantizedWeights weights, out string kernel)
    {
        ILinear? annotated = AnnotatedLayers.TryCreate(weights);
        kernel = annotated is null ? "generic" : "annotated";
        return annotated ?? CpuKernels.Create(weights);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
