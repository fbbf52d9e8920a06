using System.Globalization;

namespace QuantSdk.Hardware.Tests;

/// <summary>One layer of a benchmark of the ANT simulator.</summary>
internal sealed record AntLayer(string Network, LoopNest Nest, IReadOnlyList<int> Bits)
{
    private const int BatchSize = 64;

    /// <summary>All layers.</summary>
    public static IReadOnlyList<AntLayer> All { get; } = [.. GoldenFile.Read("ant-layers.csv").Select(Parse)];

    private static AntLayer Parse(string[] cells)
    {
        int[] numbers = [.. cells.Skip(1).Select(static cell => int.Parse(cell, CultureInfo.InvariantCulture))];
        return new(cells[0], new(numbers[0] * BatchSize, numbers[1], numbers[2] * numbers[2], numbers[3], numbers[4]), numbers[5..]);
    }
}
