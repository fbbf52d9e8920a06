using QuantSdk.Gpu;
using QuantSdk.Layers;

namespace TinyLlama;

/// <summary>Linear layers on a CUDA GPU: emitted kernels where the layer's class has one, single precision elsewhere.</summary>
internal sealed class CudaBackend : ILinearBackend
{
    private readonly QuantAccelerator accelerator = QuantAccelerator.OpenCuda();

    /// <inheritdoc/>
    public string Description => accelerator.Name;

    /// <inheritdoc/>
    public ILinear CreateDense(LinearWeights weights) => accelerator.CreateDense(weights.Values.Span, weights.OutFeatures, weights.InFeatures);

    /// <inheritdoc/>
    public ILinear Create(QuantizedWeights weights, out string kernel)
    {
        if (AnnotatedLayers.TryCreate(weights) is IDeviceLinear layer)
        {
            kernel = "emitted";
            return layer.ToDevice(accelerator);
        }

        kernel = "decoded to fp32";
        float[] values = new float[weights.OutFeatures * weights.InFeatures];
        weights.Dequantize(values);
        return accelerator.CreateDense(values, weights.OutFeatures, weights.InFeatures);
    }

    /// <inheritdoc/>
    public void Dispose() => accelerator.Dispose();
}
