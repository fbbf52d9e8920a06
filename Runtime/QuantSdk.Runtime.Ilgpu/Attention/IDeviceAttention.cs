namespace QuantSdk.Gpu;

/// <summary>An attention layer that can be put on a device. The generator implements it where the project references the GPU engine.</summary>
public interface IDeviceAttention
{
    /// <summary>Loads the layer's kernel, its codebooks and its rotary embedding to a device.</summary>
    /// <param name="accelerator">The device.</param>
    GpuAttention ToDevice(QuantAccelerator accelerator);
}
