using System.Reflection;

namespace QuantSdk.Generators.Tests.Infrastructure;

/// <summary>Folders of the repository.</summary>
internal static class ProjectPaths
{
    /// <summary>The folder of this project.</summary>
    public static string Project { get; } = typeof(ProjectPaths).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "ProjectDirectory")
        .Value!;

    /// <summary>The folder of the golden files.</summary>
    public static string Snapshots { get; } = Path.Combine(Project, "Snapshots");

    /// <summary>The folder of the generator's project.</summary>
    public static string Generators { get; } = Path.GetFullPath(Path.Combine(Project, "../../Generators"));
}
