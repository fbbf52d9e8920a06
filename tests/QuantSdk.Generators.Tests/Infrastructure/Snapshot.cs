using QuantSdk.Tests.Shared;

namespace QuantSdk.Generators.Tests.Infrastructure;

/// <summary>The golden files of emitted C#.</summary>
internal static class Snapshot
{
    private static readonly SnapshotFolder Folder = new(ProjectPaths.Snapshots, "cs");

    /// <summary>Compares a text with its golden file.</summary>
    /// <param name="name">The file's name before <c>.verified.cs</c>.</param>
    /// <param name="text">The text.</param>
    public static void Verify(string name, string text) => Folder.Verify(name, text);
}
