using QuantSdk.Gpu;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The first CUDA GPU, where there is one.</summary>
public sealed class CudaDevice : IDeviceFixture, IDisposable
{
    /// <summary>Opens the device.</summary>
    public CudaDevice()
    {
        try
        {
            Accelerator = QuantAccelerator.OpenCuda();
        }
        catch (GpuException exception) when (exception.Id == "QSDK3001")
        {
            SkipReason = exception.Message;
        }
    }

    /// <inheritdoc/>
    public QuantAccelerator? Accelerator { get; }

    /// <inheritdoc/>
    public string SkipReason { get; } = "";

    /// <inheritdoc/>
    public void Dispose() => Accelerator?.Dispose();
}
