using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>How a kernel reads its codes: what lays canonical weights out for it.</summary>
public interface IDeviceLayout
{
    /// <summary>Lays weights out; null where the layout does not know their format.</summary>
    /// <param name="weights">The weights.</param>
    DeviceWeights? Create(QuantizedWeights weights);
}
