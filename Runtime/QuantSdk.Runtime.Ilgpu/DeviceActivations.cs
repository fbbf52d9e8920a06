using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Activations as an emitted kernel reads them.</summary>
/// <param name="Values">Single-precision numbers, packed INT8, pairs in half precision or planes of bytes, as words.</param>
/// <param name="Scales">The scale of each INT8 group, token in half precision or step of planes.</param>
internal readonly record struct DeviceActivations(ArrayView<int> Values, ArrayView<float> Scales);
