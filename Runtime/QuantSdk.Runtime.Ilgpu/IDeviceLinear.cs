namespace QuantSdk.Gpu;

/// <summary>A quantized layer that can be put on a device. The generator implements it where the project references the GPU engine.</summary>
public interface IDeviceLinear
{
    /// <summary>Copies the weights to the device, in the layout that the emitted kernel reads, and loads that kernel.</summary>
    /// <param name="accelerator">The device.</param>
    GpuLinear ToDevice(QuantAccelerator accelerator);
}
