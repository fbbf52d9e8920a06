namespace QuantSdk.Hardware.Tests;

/// <summary>Runs of SCALE-Sim v3 (commit 1d62b68, its configs/scale.cfg with InterfaceBandwidth USER and the sizes and bandwidths given here), reproduced cycle by cycle.</summary>
public sealed class ScaleSimStallsTests
{
    private const int Kiloword = 1024;

    // Its own configuration: 32x32, 64 kB for each buffer, 10 words a cycle. Inputs of 64 kwords do not fit into a half of 32 and are fetched once for each fold of columns.
    [Theory]
    [InlineData("os", 42272)]
    [InlineData("ws", 41248)]
    [InlineData("is", 5777)]
    public void Stalls_OfItsOwnConfiguration_EqualScaleSim(string dataflow, long stalls) =>
        Assert.Equal(stalls, Stalls(dataflow, [256, 128, 256], new(32, 32), [64, 64, 64], [10, 10, 10]));

    // Products that the array does not divide, in buffers that hold neither operand nor the outputs.
    [Theory]
    [InlineData("os", 5658)]
    [InlineData("ws", 6188)]
    [InlineData("is", 6448)]
    public void Stalls_OfSmallBuffers_EqualScaleSim(string dataflow, long stalls) =>
        Assert.Equal(stalls, Stalls(dataflow, [100, 70, 90], new(16, 8), [4, 8, 2], [10, 10, 10]));

    [Theory]
    [InlineData("os", 14868)]
    [InlineData("ws", 7718)]
    [InlineData("is", 5312)]
    public void Stalls_OfThreeBandwidths_EqualScaleSim(string dataflow, long stalls) =>
        Assert.Equal(stalls, Stalls(dataflow, [37, 53, 61], new(8, 16), [1, 1, 1], [4, 3, 2]));

    [Theory]
    [InlineData("os", 19124)]
    [InlineData("ws", 121352)]
    [InlineData("is", 2508)]
    public void Stalls_OfOneRow_EqualScaleSim(string dataflow, long stalls) =>
        Assert.Equal(stalls, Stalls(dataflow, [1, 300, 70], new(16, 16), [2, 3, 1], [7, 5, 6]));

    // The operands fit, so writes alone stall; stationary inputs are stationary weights of the transposed product. At 7 words a cycle, drains hold lines that earlier ones cut short.
    [Theory]
    [InlineData("os", 128, 96, 8, 16, 3, 1901)]
    [InlineData("ws", 200, 48, 33, 8, 1, 43185)]
    [InlineData("is", 48, 200, 33, 8, 1, 43185)]
    [InlineData("ws", 200, 96, 16, 16, 7, 1162)]
    public void Stalls_OfWrites_EqualScaleSim(string dataflow, long m, long n, long k, int rows, int wordsPerCycle, long stalls) =>
        Assert.Equal(stalls, Stalls(dataflow, [m, n, k], new(rows, 16), [64, 64, 1], [10, 10, wordsPerCycle]));

    [Theory]
    [InlineData("os", 64, 64, 64, 32)]
    [InlineData("ws", 50, 40, 30, 8)]
    [InlineData("is", 50, 40, 30, 8)]
    public void Stalls_OfWhatFits_AreNone(string dataflow, long m, long n, long k, int side) =>
        Assert.Equal(0, Stalls(dataflow, [m, n, k], new(side, side), [64, 64, 64], [16, 8, 4]));

    [Theory]
    [InlineData(0, 1, 1, 1, 1)]
    [InlineData(1, 0, 1, 1, 1)]
    [InlineData(1, 1, 0, 1, 1)]
    [InlineData(1, 1, 1, 0, 1)]
    [InlineData(1, 1, 1, 1, 0)]
    public void Stalls_OfNothing_AreRefused(long m, long n, long k, int rows, int columns)
    {
        foreach (string dataflow in new[] { "os", "ws", "is" })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Stalls(dataflow, [m, n, k], new(rows, columns), [1, 1, 1], [1, 1, 1]));
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(-2, 1)]
    [InlineData(2, 0)]
    public void Buffer_ThatHoldsOrMovesNothing_IsRefused(long words, int wordsPerCycle) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScaleSimBuffer(words, wordsPerCycle));

    private static long Stalls(string dataflow, long[] product, ArrayShape array, int[] kilowords, int[] wordsPerCycle)
    {
        ScaleSimMemory memory = new()
        {
            Inputs = new(kilowords[0] * Kiloword, wordsPerCycle[0]),
            Weights = new(kilowords[1] * Kiloword, wordsPerCycle[1]),
            Outputs = new(kilowords[2] * Kiloword, wordsPerCycle[2]),
        };
        return dataflow switch
        {
            "os" => ScaleSimStalls.OutputStationary(array, product[0], product[1], product[2], memory),
            "ws" => ScaleSimStalls.WeightStationary(array, product[0], product[1], product[2], memory),
            _ => ScaleSimStalls.InputStationary(array, product[0], product[1], product[2], memory),
        };
    }
}
