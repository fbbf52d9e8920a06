using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace QuantSdk.Hardware.Rtl.Synthesis;

/// <summary>
/// Open liberty libraries, which name the cells of a process with their areas. Debian packages those of Oklahoma State University with
/// qflow; they are read where the package puts them, never copied.
/// </summary>
public static class LibertyFiles
{
    /// <summary>The Debian package of the first of <see cref="Known"/>.</summary>
    public const string Package = "qflow-tech-osu018";

    /// <summary>Where the packages put their libraries, the smallest process first.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "/usr/share/qflow/tech/osu018/osu018_stdcells.lib",
        "/usr/share/qflow/tech/osu035/osu035_stdcells.lib",
        "/usr/share/qflow/tech/osu050/osu05_stdcells.lib",
    ];

    /// <summary>The first library that is installed; <see langword="null"/> where none is.</summary>
    public static string? FindInstalled() => Known.FirstOrDefault(File.Exists);
}
