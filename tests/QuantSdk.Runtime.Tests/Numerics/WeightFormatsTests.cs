using QuantSdk.Numerics;

namespace QuantSdk.Runtime.Tests.Numerics;

public sealed class WeightFormatsTests
{
    [Theory]
    [InlineData("FP16", 16)]
    [InlineData("INT8-g64", 8)]
    [InlineData("MANT4-g64", 4)]
    [InlineData("QuiP#-4", 4)]
    [InlineData("NF4-g64", 4)]
    [InlineData("FP4-g64", 4)]
    [InlineData("PoT-g64", 4)]
    [InlineData("ANT-g64", 4)]
    [InlineData("INT4-g64", 4)]
    [InlineData("AQLM-3", 3)]
    [InlineData("INT3-g64", 3)]
    [InlineData("QuiP#-2", 2)]
    [InlineData("AQLM-2x8", 2)]
    [InlineData("AQLM-1x16", 2)]
    [InlineData("GPTVQ-2", 2)]
    [InlineData("INT2-g64", 2)]
    public void All_Name_IsFoundWithItsIndexBits(string name, double bits)
    {
        Assert.True(WeightFormats.TryFind(name.ToUpperInvariant(), out WeightFormat? format));
        Assert.Contains(format, WeightFormats.All);
        Assert.Equal(name, format.Name);
        Assert.Equal(bits, format.IndexBitsPerWeight);
    }

    [Fact]
    public void All_Names_AreUnique() =>
        Assert.Equal(WeightFormats.All.Count, WeightFormats.All.Select(static format => format.Name.ToUpperInvariant()).Distinct().Count());

    [Theory]
    [InlineData("MANT4-g32", 32)]
    [InlineData("INT4-g128", 128)]
    [InlineData("MANT4-g64-a16", 64)]
    [InlineData("MANT8-g64", 64)]
    public void TryFind_OtherGroupSizes_AreFound(string name, int groupSize)
    {
        Assert.True(WeightFormats.TryFind(name, out WeightFormat? format));
        Assert.Equal(groupSize, Assert.IsType<GroupFormat>(format).GroupSize);
        Assert.Equal(name, format.Name);
    }

    [Fact]
    public void TryFind_UnknownName_IsNotFound() => Assert.False(WeightFormats.TryFind("INT5-g64", out _));

    [Fact]
    public void Mant_Defaults_EqualThePreset() => Assert.Contains(WeightFormats.Mant(), WeightFormats.All);

    [Fact]
    public void Mant_BadParameters_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => WeightFormats.Mant(48));
        Assert.Throws<ArgumentOutOfRangeException>(static () => WeightFormats.Mant(64, 5));
        Assert.Throws<ArgumentOutOfRangeException>(static () => WeightFormats.Mant(64, 4, 4));
        Assert.Throws<ArgumentOutOfRangeException>(static () => WeightFormats.Integer(5, 64));
    }
}
