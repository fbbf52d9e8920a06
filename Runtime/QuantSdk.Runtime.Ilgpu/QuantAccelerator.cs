namespace QuantSdk.Gpu;

/// <summary>A device that emitted kernels run on: a CUDA GPU, or ILGPU's CPU accelerator for tests.</summary>
public sealed class QuantAccelerator : IDisposable
{
    private QuantAccelerator()
    {
    }

    /// <summary>Opens the first CUDA GPU.</summary>
    /// <exception cref="InvalidOperationException">There is none; nothing falls back to the CPU silently.</exception>
    public static QuantAccelerator OpenCuda() => throw new NotSupportedException();

    /// <summary>Opens ILGPU's CPU accelerator with a GPU's warp size; slow, for tests.</summary>
    public static QuantAccelerator OpenSimulated() => throw new NotSupportedException();

    /// <summary>The device's name.</summary>
    public string Name => throw new NotSupportedException();

    /// <summary>A linear layer in single precision on the device: for weights without an emitted kernel.</summary>
    /// <param name="weights">OutFeatures x InFeatures values, row-major.</param>
    /// <param name="outFeatures">Output features.</param>
    /// <param name="inFeatures">Input features.</param>
    public GpuLinear CreateDense(ReadOnlySpan<float> weights, int outFeatures, int inFeatures) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
