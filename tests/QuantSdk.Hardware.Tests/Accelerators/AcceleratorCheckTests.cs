namespace QuantSdk.Hardware.Tests;

public sealed class AcceleratorCheckTests
{
    private static readonly Accelerator Mant = AcceleratorCatalog.Mant;

    public static TheoryData<string, string> Impossible() => new()
    {
        { "rows", "rows and columns" },
        { "columns", "rows and columns" },
        { "buffer", "activation buffer" },
        { "dram", "bit a cycle" },
        { "element", "narrow modes" },
        { "clock", "clock" },
        { "cost", "finite" },
        { "format", "weights" },
        { "group", "groups of 32" },
        { "tail", "staged" },
        { "post", "post-unit" },
        { "unit", "at least one element" },
    };

    [Fact]
    public void FindProblems_OfThePresets_FindsNone() => Assert.All(AcceleratorCatalog.All, static accelerator => Assert.Empty(AcceleratorCheck.FindProblems(accelerator)));

    [Theory]
    [MemberData(nameof(Impossible))]
    public void FindProblems_OfAnImpossibleSetting_NamesIt(string setting, string part)
    {
        Accelerator broken = setting switch
        {
            "rows" => Mant with { Array = new(0, 32) },
            "columns" => Mant with { Array = new(32, 1 << 20) },
            "buffer" => Mant with { Buffers = Mant.Buffers with { Activations = Mant.Buffers.Activations with { Bytes = 0 } } },
            "dram" => Mant with { Dram = Mant.Dram with { BitsPerCycle = 0 } },
            "element" => Mant with { Element = Mant.Element with { LowWeightBits = 9 } },
            "clock" => Mant with { FrequencyHertz = double.NaN },
            "cost" => Mant with { Dram = Mant.Dram with { ReadPicojoulesPerBit = double.NaN } },
            "format" => Mant with { Operands = Mant.Operands with { Weights = OperandFormat.Plain(0) } },
            "group" => Mant with { Operands = AcceleratorCatalog.MantOperands(32) },
            "tail" => Mant with { QuantizationUnit = null },
            "post" => Mant with { PostUnit = new() { ColumnsPerCycle = -1 } },
            _ => Mant with { QuantizationUnit = new() { GroupSize = 0 }, Operands = AcceleratorCatalog.Tender.Operands },
        };

        Assert.Contains(part, Assert.Single(AcceleratorCheck.FindProblems(broken)), StringComparison.Ordinal);
        Assert.Contains(part, Assert.Throws<ArgumentException>(() => new Simulator(broken)).Message, StringComparison.Ordinal);
    }
}
