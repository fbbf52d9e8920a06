using System;
using System.Collections.Immutable;
using System.Linq;

namespace QuantSdk.Generators.Planning;

/// <summary>The names of the devices that kernels can be planned for.</summary>
internal static class DevicePresets
{
    /// <summary>The device that is planned for where nothing names one.</summary>
    public const string Default = "h200";

    /// <summary>Every name.</summary>
    public static ImmutableArray<string> Names { get; } = [.. GpuDevice.All.Select(static device => device.Name)];

    /// <summary>The preset's own spelling of a name, or null where there is no such preset.</summary>
    public static string? Find(string name) => Names.FirstOrDefault(preset => string.Equals(preset, name, StringComparison.OrdinalIgnoreCase));
}
