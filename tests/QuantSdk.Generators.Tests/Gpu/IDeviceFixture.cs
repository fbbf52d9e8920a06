using QuantSdk.Gpu;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>A device for a class of tests.</summary>
public interface IDeviceFixture
{
    /// <summary>The device; null where the machine has none.</summary>
    QuantAccelerator? Accelerator { get; }

    /// <summary>Why there is none.</summary>
    string SkipReason { get; }
}
