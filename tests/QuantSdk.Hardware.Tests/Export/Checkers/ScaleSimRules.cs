using System.Globalization;

namespace QuantSdk.Hardware.Tests.Checkers;

/// <summary>What SCALE-Sim v2 and v3 ask of their input files, as their own readers do.</summary>
internal static class ScaleSimRules
{
    private static readonly string[] Whole =
        ["ArrayHeight", "ArrayWidth", "IfmapSramSzkB", "FilterSramSzkB", "OfmapSramSzkB", "IfmapOffset", "FilterOffset", "OfmapOffset", "Bandwidth", "MemoryBanks"];

    private static readonly string[] Layout =
        ["IfmapSRAMBankBandwidth", "IfmapSRAMBankNum", "IfmapSRAMBankPort", "FilterSRAMBankBandwidth", "FilterSRAMBankNum", "FilterSRAMBankPort"];

    private static readonly string[] Switches = ["IfmapCustomLayout", "FilterCustomLayout", "SparsitySupport", "OptimizedMapping", "UseRamulatorTrace"];

    /// <summary>Reads what Python's ConfigParser does: sections and keys once each, comments on lines of their own.</summary>
    /// <param name="text">The configuration.</param>
    /// <returns>Values under <c>section.key</c>.</returns>
    public static Dictionary<string, string> Read(string text)
    {
        Dictionary<string, string> settings = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> sections = [];
        string section = "";
        foreach (string line in text.Split('\n').Where(static line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
                Assert.True(sections.Add(section), $"The section {section} stands twice.");
                continue;
            }

            string[] parts = line.Split('=', 2);
            Assert.Equal(2, parts.Length);
            settings.Add($"{section}.{parts[0].Trim()}", parts[1].Trim());
        }

        return settings;
    }

    /// <summary>What the reader of v2 asks for; v3 asks for the same.</summary>
    /// <param name="settings">The configuration.</param>
    public static void CheckVersion2(Dictionary<string, string> settings)
    {
        Assert.NotEmpty(settings["general.run_name"]);
        Assert.Contains(settings["run_presets.InterfaceBandwidth"], (string[])["USER", "CALC"]);
        Assert.Contains(settings["architecture_presets.Dataflow"], (string[])["os", "ws", "is"]);
        Assert.All(Whole, key => Assert.True(Number(settings, "architecture_presets." + key) >= 0, key));
        Assert.All(Whole.Take(5), key => Assert.True(Number(settings, "architecture_presets." + key) > 0, key));

        // In USER mode there is a bandwidth for each bank.
        Assert.Equal(Number(settings, "architecture_presets.MemoryBanks"), settings["architecture_presets.Bandwidth"].Split(',').Length);
        Assert.True(Number(settings, "architecture_presets.Bandwidth") > 0);
    }

    /// <summary>What the reader of v3 asks for beyond v2's.</summary>
    /// <param name="settings">The configuration.</param>
    public static void CheckVersion3(Dictionary<string, string> settings)
    {
        Assert.All((string[])["ReadRequestBuffer", "WriteRequestBuffer"], key => Assert.True(Number(settings, "architecture_presets." + key) > 0, key));
        Assert.All(Layout, key => Assert.True(Number(settings, "layout." + key) > 0, key));
        Assert.All(Switches, key => Assert.True(bool.TryParse(settings.Single(setting => setting.Key.EndsWith("." + key, StringComparison.OrdinalIgnoreCase)).Value, out _), key));
        Assert.Contains(settings["sparsity.SparseRep"], (string[])["ellpack_block", "csr", "csc"]);
        Assert.True(Number(settings, "sparsity.BlockSize") > 0);
        Assert.True(Number(settings, "sparsity.RandomNumberGeneratorSeed") >= 0);
    }

    /// <summary>Rows of a list of matrix products: a heading, then a name and three sizes, and a comma at the end, which the reader cuts off.</summary>
    /// <param name="text">The topology.</param>
    public static List<(string Name, long M, long N, long K)> ReadTopology(string text)
    {
        string[] rows = Rows(text, "Layer,M,N,K,", 4);
        List<(string Name, long M, long N, long K)> products = [];
        foreach (string[] cells in rows.Select(static row => row.Split(',')))
        {
            long[] sizes = [.. cells[1..4].Select(static cell => long.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture))];
            Assert.All(sizes, static size => Assert.True(size > 0));
            products.Add((cells[0], sizes[0], sizes[1], sizes[2]));
        }

        Assert.Equal(products.Count, products.Select(static product => product.Name).Distinct().Count());
        return products;
    }

    /// <summary>Names in v3's layout file, which has a row of twenty numbers for each product.</summary>
    /// <param name="text">The layout.</param>
    public static IEnumerable<string> ReadLayout(string text)
    {
        string heading = text[..text.IndexOf('\n', StringComparison.Ordinal)];
        return Rows(text, heading, 21).Select(static row => row.Split(',')).Select(static cells =>
        {
            Assert.All(cells[1..21], static cell => Assert.True(int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _)));
            return cells[0];
        });
    }

    /// <summary>A whole number of the configuration.</summary>
    public static int Number(Dictionary<string, string> settings, string key) => int.Parse(settings[key], CultureInfo.InvariantCulture);

    private static string[] Rows(string text, string heading, int cells)
    {
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        string[] rows = text.TrimEnd('\n').Split('\n');
        Assert.Equal(heading, rows[0]);
        Assert.All(rows, row =>
        {
            Assert.EndsWith(",", row, StringComparison.Ordinal);
            Assert.Equal(cells + 1, row.Split(',').Length);
        });
        return rows[1..];
    }
}
