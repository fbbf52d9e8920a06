using System.Globalization;

namespace QuantSdk.Hardware.Tests;

/// <summary>Reads the tables beside this file.</summary>
internal static class GoldenFile
{
    /// <summary>Lines of cells, without comments and heading.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using Stream stream = typeof(GoldenFile).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("No such golden file.", name);
        using StreamReader reader = new(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => line[0] != '#').Skip(1).Select(static line => line.Split(','))];
    }

    /// <summary>A cell as a number.</summary>
    public static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
