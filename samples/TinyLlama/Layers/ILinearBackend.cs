using QuantSdk.Layers;

namespace TinyLlama;

/// <summary>Where linear layers run. Layers that hold device memory are disposed by the model that they are given to.</summary>
internal interface ILinearBackend : IDisposable
{
    /// <summary>The device, in words.</summary>
    string Description { get; }

    /// <summary>A layer in single precision.</summary>
    ILinear CreateDense(LinearWeights weights);

    /// <summary>A quantized layer: of its annotated class where there is one, else of the library's generic kind.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="kernel">Receives how the layer runs, in words.</param>
    ILinear Create(QuantizedWeights weights, out string kernel);
}
