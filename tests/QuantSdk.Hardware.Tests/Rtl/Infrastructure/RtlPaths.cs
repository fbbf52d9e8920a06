using System.Reflection;

namespace QuantSdk.Hardware.Tests.Rtl.Infrastructure;

/// <summary>Folders of the repository.</summary>
internal static class RtlPaths
{
    private static readonly string Project = typeof(RtlPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "ProjectDirectory")
        .Value!;

    /// <summary>The C++ that drives the simulations.</summary>
    public static string Drivers { get; } = Path.Combine(Project, "Rtl", "Drivers");

    /// <summary>The golden SystemVerilog.</summary>
    public static string Snapshots { get; } = Path.Combine(Project, "Rtl", "Snapshots");

    /// <summary>The folder of the real checkpoint.</summary>
    public static string Model { get; } = Path.GetFullPath(Path.Combine(Project, "../../samples/TinyLlama/Model"));
}
