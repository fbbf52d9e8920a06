using QuantSdk.Gpu;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>ILGPU's CPU accelerator.</summary>
public sealed class SimulatedDevice : IDeviceFixture, IDisposable
{
    /// <inheritdoc/>
    public QuantAccelerator? Accelerator { get; } = QuantAccelerator.OpenSimulated();

    /// <inheritdoc/>
    public string SkipReason => "";

    /// <inheritdoc/>
    public void Dispose() => Accelerator?.Dispose();
}
