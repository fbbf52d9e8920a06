using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Activations as an emitted kernel reads them.</summary>
/// <param name="Values">Single-precision numbers or packed INT8, as words.</param>
/// <param name="Scales">The scale of each INT8 group.</param>
internal readonly record struct DeviceActivations(ArrayView<int> Values, ArrayView<float> Scales);
