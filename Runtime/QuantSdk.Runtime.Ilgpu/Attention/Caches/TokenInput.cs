using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>Device memory for keys and values that come from the host.</summary>
/// <param name="accelerator">The device.</param>
internal sealed class TokenInput(QuantAccelerator accelerator) : IDisposable
{
    private readonly DeviceBuffer<float> keys = new(accelerator);
    private readonly DeviceBuffer<float> values = new(accelerator);

    /// <summary>Copies keys and values; what an earlier call copied is lost.</summary>
    public (ArrayView<float> Keys, ArrayView<float> Values) Upload(AcceleratorStream stream, ReadOnlySpan<float> newKeys, ReadOnlySpan<float> newValues)
    {
        ArrayView<float> keyView = keys.Get(stream, newKeys.Length);
        ArrayView<float> valueView = values.Get(stream, newValues.Length);
        keyView.CopyFromCPU(stream, newKeys);
        valueView.CopyFromCPU(stream, newValues);
        return (keyView, valueView);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        keys.Dispose();
        values.Dispose();
    }
}
