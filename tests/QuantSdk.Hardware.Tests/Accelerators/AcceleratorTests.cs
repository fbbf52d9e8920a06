namespace QuantSdk.Hardware.Tests;

public sealed class AcceleratorTests
{
    [Theory]
    [InlineData("ANT", 40)]
    [InlineData("Tender", 38)]
    [InlineData("OliVe", 54)]
    public void Match_ToMant_GivesTheIsoAreaArray(string name, int side) =>
        Assert.Equal(new(side, side), AreaBudget.Match(AcceleratorCatalog.Find(name)!, AcceleratorCatalog.Mant).Array);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Scale_ByNoFactor_IsRefused(double factor) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AreaBudget.Scale(AcceleratorCatalog.Mant, 1024, factor));

    [Fact]
    public void Catalog_HasTheSixPresets() =>
        Assert.Equal(["MANT", "Tender", "OliVe", "ANT", "BitFusion", "INT8"], AcceleratorCatalog.All.Select(static accelerator => accelerator.Name));

    [Fact]
    public void Find_OfAnotherCase_Finds() => Assert.Same(AcceleratorCatalog.Mant, AcceleratorCatalog.Find("mant"));

    [Fact]
    public void Find_OfNone_IsNull() => Assert.Null(AcceleratorCatalog.Find("TPU"));

    [Fact]
    public void StoredBits_OfMant_CountScaleAndType()
    {
        Assert.Equal(4.375, OperandFormat.Mant(64).StoredBits);
        Assert.Equal(4.3125, OperandFormat.Mant(64, typeBits: 4).StoredBits);
        Assert.Equal(8.25, OperandFormat.Grouped(8, 64).StoredBits);
        Assert.Equal(8, OperandFormat.Plain(8).StoredBits);
    }

    [Fact]
    public void MemoryBits_OfABrokenGroup_CountItWhole() => Assert.Equal((65 * 4) + (2 * 24), OperandFormat.Mant(64).MemoryBits(65));

    [Fact]
    public void QuantizationUnit_Latency_IsRippleAndDivision() => Assert.Equal(64 + 12, new QuantizationUnit().LatencyCycles);

    [Fact]
    public void CoreArea_CountsUnitsUnderColumns()
    {
        Accelerator plain = AcceleratorCatalog.Mant;
        Accelerator unit = plain with { PostUnit = new() { AreaPerColumnSquareMicrons = 1000 } };

        Assert.Equal(1024 * 2062.03e-6, plain.CoreSquareMillimetres, 1e-9);
        Assert.Equal(32 * 1000e-6, unit.CoreSquareMillimetres - plain.CoreSquareMillimetres, 1e-9);
    }
}
