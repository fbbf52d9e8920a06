using QuantSdk.Attention;
using QuantSdk.Cpu;
using QuantSdk.Quantization;
using QuantSdk.Reference;
using QuantSdk.Runtime.Tests.Quantization;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Runtime.Tests.Attention;

/// <summary>Types and thresholds from calibration, and caches that use them.</summary>
public sealed class MantTypeCalibratorTests
{
    [Fact]
    public void Calibrate_Types_BeatThePublishedTablesOnTheirData()
    {
        MantTypeReport report = Calibrate(KeyValueFormats.Mant(64), seed: 1);

        Assert.Equal(2 * 256, report.Groups);
        Assert.Equal(1, report.Shares.Sum(), 9);
        Assert.InRange(report.Error, report.LeastError, Math.Min(report.ErrorOfThree, report.ErrorOfEight));
        Assert.Contains("512 groups", report.ToString());
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(64, true)]
    [InlineData(64, false)]
    public void Calibrate_Table_ServesCacheAndAttention(int groupSize, bool transformsKeys)
    {
        MantTypeTable table = Calibrate(KeyValueFormats.Mant(groupSize, transformsKeys: transformsKeys), seed: 1).Table;
        MantKeyValueFormat format = KeyValueFormats.Mant(groupSize, table, transformsKeys);
        CacheCase layer = CacheCase.Create(format);
        MantKeyValueCache cache = (MantKeyValueCache)layer.Fill(200, 200, 200);
        float[] queries = layer.Queries(2, 3);

        float[] outputs = layer.Decode(cache, queries);

        // As in AttentionTests: weights that are rounded to integers may go either way.
        Assert.InRange(ErrorMeasure.RelativeFrobenius(AttentionOracle.Decode(cache, queries, 4), outputs), 0, 4e-3);
        Assert.All(cache.KeyTypes.Distinct(), type => Assert.Contains(type, table.Types));
        Assert.True(cache.KeyTypes.Distinct().Except(MantTypeTable.Three.Types).Any(), "No key has a type of the calibrated table alone.");
    }

    [Fact]
    public void Mant_CalibratedTable_IsNamedAndHasNoNameToFindItBy()
    {
        MantTypeTable table = Calibrate(KeyValueFormats.Mant(64), seed: 1).Table;
        Assert.Equal("MANT4-g64-calibrated", KeyValueFormats.Mant(64, table).Name);
        Assert.Equal("MANT4-g64-calibrated-plain", KeyValueFormats.Mant(64, table, transformsKeys: false).Name);
        Assert.False(KeyValueFormats.TryFind("MANT4-g64-calibrated", out _));
    }

    [Fact]
    public void Mant_CalibratedTables_AreEqualWhereTheyChooseAlike()
    {
        MantTypeTable table = Calibrate(KeyValueFormats.Mant(64), seed: 1).Table;
        MantKeyValueFormat format = KeyValueFormats.Mant(64, table);
        MantKeyValueFormat restored = KeyValueFormats.Mant(64, new MantTypeTable(table.Name, table.Types.AsSpan(), table.Thresholds.AsSpan()));
        MantKeyValueFormat other = KeyValueFormats.Mant(64, Calibrate(KeyValueFormats.Mant(64), seed: 5).Table);
        Assert.Equal(format, restored);
        Assert.Equal(format.GetHashCode(), restored.GetHashCode());
        Assert.NotEqual(format, other);

        // The names are the same, so that only the tables tell the caches apart.
        CpuAttention layer = new(format, 4, 2, 64);
        float[] queries = new float[4 * 64], outputs = new float[4 * 64];
        layer.Decode(new CpuAttention(restored, 4, 2, 64).CreateCache(1, 8), queries, outputs);
        Assert.StartsWith(
            "QSDK4107", Assert.Throws<ArgumentException>(() => layer.Decode(new CpuAttention(other, 4, 2, 64).CreateCache(1, 8), queries, outputs)).Message);
    }

    /// <summary>Calibrates a table on 128 tokens of two heads.</summary>
    private static MantTypeReport Calibrate(MantKeyValueFormat format, int seed)
    {
        KeyValueCalibration calibration = new(2, 64);
        calibration.Add(Samples.Activations(128, 128, seed), Samples.Gaussian(128 * 128, seed + 1), 0);
        return MantTypeCalibrator.Calibrate(format, [calibration]);
    }
}
