using QuantSdk.Attention;

namespace QuantSdk.Runtime.Tests.Attention;

public sealed class KeyValueFormatTests
{
    [Theory]
    [InlineData("fp16", "FP16", 16)]
    [InlineData("INT8-G64", "INT8-g64", 8.25)]
    [InlineData("int4-g32", "INT4-g32", 4.5)]
    [InlineData("cq-4", "CQ-4", 4)]
    [InlineData("CQ-2", "CQ-2", 2)]
    [InlineData("cq-2-rope", "CQ-2-rope", 2)]
    [InlineData("VQ<4, 8, 1>", "CQ-2", 2)]
    [InlineData("vq<8,12,1>-rope", "VQ<8,12,1>-rope", 1.5)]
    [InlineData("mant4-g64", "MANT4-g64", 4.375)]
    [InlineData("mant4-g32-FITTED", "MANT4-g32-fitted", 4.75)]
    [InlineData("MANT4-g64-plain", "MANT4-g64-plain", 4.375)]
    [InlineData("MANT4-g128-8types-plain", "MANT4-g128-8types-plain", 4.1875)]
    public void TryFind_Name_FindsFormatWithItsBits(string name, string expected, double bits)
    {
        Assert.True(KeyValueFormats.TryFind(name, out KeyValueFormat? format));
        Assert.Equal(expected, format.Name);
        Assert.Equal(bits, format.StorageOf(2, 128).BitsPerElement(2, 128), 12);
    }

    [Theory]
    [InlineData("")]
    [InlineData("INT2-g64")]
    [InlineData("MANT4-g48")]
    [InlineData("MANT4-g64-3types")]
    [InlineData("VQ<3,8,1>")]
    [InlineData("VQ<4,17,1>")]
    [InlineData("VQ<4,8,2>")]
    [InlineData("VQ<4,8,1> ")]
    public void TryFind_OtherNames_FindsNothing(string name) => Assert.False(KeyValueFormats.TryFind(name, out _));

    [Fact]
    public void All_Names_AreFoundAgain()
    {
        foreach (KeyValueFormat format in KeyValueFormats.All)
        {
            Assert.True(KeyValueFormats.TryFind(format.Name, out KeyValueFormat? found));
            Assert.Equal(format, found);
        }
    }

    [Fact]
    public void Mant_WithoutTable_HasThePublishedThreeTypes()
    {
        MantKeyValueFormat format = KeyValueFormats.Mant(64);
        Assert.Equal("MANT4-g64", format.Name);
        Assert.Same(MantTypeTable.Three, format.Types);
        Assert.True(format.KeysAreTransformed);
        Assert.Equal(format, KeyValueFormats.Mant(64, MantTypeTable.Three));
    }

    [Fact]
    public void Mant_EveryTable_IsFoundByItsName()
    {
        (MantTypeTable Table, string Suffix)[] tables = [(MantTypeTable.Three, ""), (MantTypeTable.Eight, "-8types"), (MantTypeTable.Fitted, "-fitted")];
        foreach ((MantTypeTable table, string suffix) in tables)
        {
            foreach (bool transformsKeys in (bool[])[true, false])
            {
                MantKeyValueFormat format = KeyValueFormats.Mant(64, table, transformsKeys);
                Assert.Equal($"MANT4-g64{suffix}{(transformsKeys ? "" : "-plain")}", format.Name);
                Assert.True(KeyValueFormats.TryFind(format.Name, out KeyValueFormat? found));
                Assert.Equal(format, found);
                Assert.Same(table, ((MantKeyValueFormat)found).Types);
            }
        }
    }

    [Theory]
    [InlineData("MANT4-g128", 64)]
    [InlineData("INT4-g64", 96)]
    [InlineData("VQ<16,8,1>", 40)]
    public void Check_HeadDimensionThatDoesNotDivide_SaysWhy(string name, int dimension)
    {
        Assert.True(KeyValueFormats.TryFind(name, out KeyValueFormat? format));
        ArgumentException error = Assert.Throws<ArgumentException>(() => format.Check(dimension));
        Assert.StartsWith($"QSDK4102: a head dimension of {dimension} does not divide", error.Message);
    }

    [Fact]
    public void StorageOf_Coupled_CountsCodebooks()
    {
        // Llama-7B: 4 MiB a layer for keys and values (VQ-LLM, section III).
        Assert.Equal(4 << 20, KeyValueFormats.Cq2.StorageOf(32, 128).SharedBytes);
        Assert.Equal(4 << 20, KeyValueFormats.Cq4.StorageOf(32, 128).SharedBytes);
    }
}
