using QuantSdk.Generators.Planning;
using QuantSdk.Numerics;

namespace QuantSdk.Generators.Tests.Planning;

/// <summary>The generator's presets are the run time's.</summary>
public sealed class FormatPresetsTests
{
    [Fact]
    public void Presets_Parameters_AreThoseOfTheRuntime()
    {
        IEnumerable<string> expected = WeightFormats.All.Where(static format => format is VectorFormat or LatticeFormat).Select(Describe);
        Assert.Equal(expected.Order(StringComparer.Ordinal), FormatPresets.Weights.Select(Describe).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("CQ-2", true)]
    [InlineData("cq-4", true)]
    [InlineData("CQ-3", false)]
    public void KvCache_Names_AreKnown(string name, bool expected) => Assert.Equal(expected, FormatPresets.IsKvCache(name));

    private static string Describe(WeightFormat format) => format switch
    {
        VectorFormat vector => Describe(
            vector.Name, vector.VectorSize, vector.IndexBits, vector.Residuals, vector.Scope == CodebookScope.Tile ? vector.TileSize : 0, vector.RowScales),
        LatticeFormat lattice => $"{lattice.Name}: {lattice.Stages}",
        _ => format.Name,
    };

    private static string Describe(FormatModel format) => format switch
    {
        VectorModel vector => Describe(vector.Name, vector.VectorSize, vector.IndexBits, vector.Residuals, vector.TileSize, vector.RowScales),
        LatticeModel lattice => $"{lattice.Name}: {lattice.Stages}",
        _ => format.Name,
    };

    private static string Describe(string name, int v, int b, int r, int tileSize, bool rowScales) => $"{name}: <{v},{b},{r}> {tileSize} {rowScales}";
}
