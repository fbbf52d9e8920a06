namespace QuantSdk.Hardware.Tests;

public sealed class ProcessingElementTests
{
    [Theory]
    [InlineData(8, 1, 1)]
    [InlineData(4, 2, 1)]
    [InlineData(3, 2, 1)]
    [InlineData(2, 4, 1)]
    [InlineData(1, 4, 1)]
    [InlineData(16, 1, 2)]
    [InlineData(9, 1, 2)]
    public void WeightLanes_OfMant_FollowTheModes(int bits, int lanes, int passes) =>
        Assert.Equal(new(lanes, passes), ElementCatalog.Mant.WeightLanes(bits));

    [Fact]
    public void ActivationLanes_OfMant_StayAtEightBits() => Assert.Equal(new(1, 1), ElementCatalog.Mant.ActivationLanes(4));

    [Fact]
    public void Lanes_OfWideOperands_MakeFourCyclesOfOneProduct()
    {
        ProcessingElement element = ElementCatalog.AntFusion;

        Assert.Equal(0.25, element.ActivationLanes(16).Value * element.WeightLanes(16).Value);
    }

    [Theory]
    [InlineData(1000, 38, 53)]
    [InlineData(38, 38, 2)]
    [InlineData(1, 1, 2)]
    public void Tiles_OfHalfALane_NeedNoEvenSide(long extent, int side, long tiles) => Assert.Equal(tiles, new LaneFactor(1, 2).Tiles(extent, side));

    [Fact]
    public void Picojoules_OfMant_AreThePublishedOnes()
    {
        Assert.Equal(0.867, ElementCatalog.Mant.DynamicPicojoules, 0.0005);
        Assert.Equal(1.254, ElementCatalog.AntComposed.DynamicPicojoules, 0.0005);
        Assert.Equal(0.606, ElementCatalog.TenderComposed.DynamicPicojoules, 0.0005);
        Assert.Equal(0.489, ElementCatalog.AntFusion.DynamicPicojoules, 0.0005);
    }

    [Theory]
    [InlineData("ANT/OliVe fusion 8/4", 2.83)]
    [InlineData("4 x ANT 4-bit", 1.595)]
    [InlineData("4 x Tender 4-bit acc32", 1.387)]
    public void Area_OfMantOverOthers_IsThePublishedRatio(string name, double ratio) =>
        Assert.Equal(ratio, ElementCatalog.Mant.AreaSquareMicrons / ElementCatalog.All.Single(element => element.Name == name).AreaSquareMicrons, 0.005);

    [Fact]
    public void Area_AtBothNodes_HasTheSameRatio() =>
        Assert.Equal(2.82, ElementCatalog.Mant28.AreaSquareMicrons / ElementCatalog.AntFusion28.AreaSquareMicrons, 0.005);

    [Fact]
    public void Catalog_NamesAndSources_AreThere()
    {
        Assert.Equal(ElementCatalog.All.Count, ElementCatalog.All.Select(static element => element.Name).Distinct().Count());
        Assert.All(ElementCatalog.All, static element => Assert.NotEmpty(element.Source));
        Assert.All(ElementCatalog.All, static element => Assert.NotEmpty(element.Technology));
    }

    [Fact]
    public void Lanes_OfNoBits_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(static () => ElementCatalog.Mant.WeightLanes(0));

    [Fact]
    public void Compose_OfNone_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(static () => ElementCatalog.Ant4.Compose(0, 8));
}
