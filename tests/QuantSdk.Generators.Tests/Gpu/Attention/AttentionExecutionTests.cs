using QuantSdk.Attention;
using QuantSdk.Gpu;
using QuantSdk.Quantization;
using QuantSdk.Reference;
using QuantSdk.Runtime.Tests.Attention;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Emitted decode kernels and the kernels that store tokens, on one device: outputs against the float64 reference, caches against the CPU's bits.</summary>
/// <param name="device">The device.</param>
public abstract class AttentionExecutionTests(IDeviceFixture device)
{
    // Sums in single precision; for M-ANT the integers are exact, so that no more is lost.
    private const double Tolerance = 1e-5;

    private QuantAccelerator Device => device.Accelerator ?? throw new InvalidOperationException("No device.");

    [Theory]
    [MemberData(nameof(Names))]
    public void Decode_UnevenLengths_MatchesReference(string name)
    {
        Skip();
        AttentionCase item = AttentionCases.All[name];
        using DeviceAttention attention = new(item, Device);
        KeyValueCache host = attention.FillHostCache(item.Lengths);
        using GpuKeyValueCache cache = attention.Layer.CreateCache(item.Lengths.Length, item.MaximumLength);
        cache.CopyFrom(host);
        float[] queries = item.Random(item.Lengths.Length, item.QueryHeads, 7);
        double[] expected = AttentionOracle.Decode(host, queries, item.QueryHeads);
        float[] actual = attention.Decode(cache, queries, splits: 2);
        Assert.All(actual.Take(item.QueryHeads * item.Dimension), static value => Assert.Equal(0f, value));
        Assert.InRange(ErrorMeasure.RelativeFrobenius(expected, actual), 0, Tolerance);
    }

    [Theory]
    [InlineData("FP16 1-1x128 64", 1)]
    [InlineData("INT8-g32 2-1x64 32", 3)]
    [InlineData("CQ-2-rope 2-1x64 64", 1)]
    [InlineData("CQ-2-rope 2-1x64 64 O2", 1)]
    [InlineData("CQ-2-rope 2-1x64 64 O2", 3)]
    [InlineData("MANT4-g32 2-1x64 32", 1)]
    [InlineData("MANT4-g32 2-1x64 32", 3)]
    public void Decode_AnyNumberOfSplits_MatchesReference(string name, int splits)
    {
        Skip();
        AttentionCase item = AttentionCases.All[name];
        using DeviceAttention attention = new(item, Device);
        KeyValueCache host = attention.FillHostCache(0, item.MaximumLength);
        using GpuKeyValueCache cache = attention.Layer.CreateCache(2, item.MaximumLength);
        cache.CopyFrom(host);
        float[] queries = item.Random(2, item.QueryHeads, 7);
        float[] actual = attention.Decode(cache, queries, splits);
        Assert.All(actual.Take(item.QueryHeads * item.Dimension), static value => Assert.Equal(0f, value));
        Assert.InRange(ErrorMeasure.RelativeFrobenius(AttentionOracle.Decode(host, queries, item.QueryHeads), actual), 0, Tolerance);
    }

    [Theory]
    [MemberData(nameof(StoredNames))]
    public void Append_RandomChunks_EqualsTheHostsBits(string name)
    {
        Skip();
        AttentionCase item = AttentionCases.All[name];
        using DeviceAttention attention = new(item, Device);
        KeyValueCache host = attention.CreateHostCache(2);
        using GpuKeyValueCache cache = attention.Layer.CreateCache(2, item.MaximumLength);
        Random random = new(5);

        // A warp searches the codebook for each vector, which takes long on the simulated device.
        int[] chunks = item.Format is MantKeyValueFormat ? [item.MaximumLength / 3, item.MaximumLength / 2] : [2];
        for (int step = 0; step < chunks.Length; step++)
        {
            float[] keys = Scaled(item.Random(chunks[step], item.Heads, 60 + step), random);
            float[] values = Scaled(item.Random(chunks[step], item.Heads, 70 + step), random);
            host.Append(1, keys, values);
            cache.Append(1, keys, values);
            float[] lastKeys = Scaled(item.Random(2, item.Heads, 80 + step), random);
            float[] lastValues = Scaled(item.Random(2, item.Heads, 90 + step), random);
            host.Append(lastKeys, lastValues);
            cache.Append(lastKeys, lastValues);
        }

        KeyValueCache copy = attention.CreateHostCache(2);
        cache.CopyTo(copy);
        Assert.Equal(host.Lengths.ToArray(), copy.Lengths.ToArray());
        Assert.Equal(CacheBits.Of(host), CacheBits.Of(copy));
    }

    [Theory]
    [InlineData("FP16 4-2x64 32")]
    [InlineData("INT4-g64-hadamard 1-1x128 64")]
    [InlineData("CQ-2-rope 2-1x64 64")]
    [InlineData("CQ-2 2-1x64 32")]
    [InlineData("MANT4-g64-8types 2-2x64 32")]
    [InlineData("MANT4-g64 4-1x128 64")]
    [InlineData("CQ-2-rope 2-1x64 64 O1")]
    [InlineData("CQ-2-rope 2-1x64 64 O3")]
    public void Append_NotANumber_StaysInItsSequence(string name)
    {
        Skip();
        AttentionCase item = AttentionCases.All[name];
        using DeviceAttention attention = new(item, Device);
        KeyValueCache host = attention.CreateHostCache(2);
        using GpuKeyValueCache cache = attention.Layer.CreateCache(2, item.MaximumLength);
        float[] keys = item.Random(2, item.Heads, 1);
        float[] values = item.Random(2, item.Heads, 2);
        keys[3] = float.NaN;
        values[5] = float.PositiveInfinity;
        for (int i = 0; i < 2; i++)
        {
            host.Append(keys, values);
            cache.Append(keys, values);
        }

        KeyValueCache copy = attention.CreateHostCache(2);
        cache.CopyTo(copy);
        Assert.Equal(CacheBits.Of(host), CacheBits.Of(copy));
        float[] queries = item.Random(2, item.QueryHeads, 3);
        float[] actual = attention.Decode(cache, queries, 1);
        double[] expected = AttentionOracle.Decode(host, queries, item.QueryHeads);
        int half = actual.Length / 2;
        Assert.Equal(expected.Take(half).Select(double.IsNaN), actual.Take(half).Select(float.IsNaN));
        Assert.InRange(ErrorMeasure.RelativeFrobenius(expected.AsSpan(half), actual.AsSpan(half)), 0, Tolerance);
    }

    [Theory]
    [InlineData("FP16 4-2x64 32")]
    [InlineData("INT8-g32 2-1x64 32")]
    [InlineData("CQ-2 2-1x64 32")]
    [InlineData("CQ-2-rope 2-1x64 64")]
    [InlineData("MANT4-g32 2-1x64 32")]
    [InlineData("CQ-2-rope 2-1x64 64 O2")]
    [InlineData("CQ-2-rope 2-1x64 64 O4")]
    public void Prefill_BehindStoredTokens_EqualsTheCpu(string name)
    {
        Skip();
        AttentionCase item = AttentionCases.All[name];
        using DeviceAttention attention = new(item, Device);
        KeyValueCache host = attention.FillHostCache(3, 2);
        using GpuKeyValueCache cache = attention.Layer.CreateCache(2, item.MaximumLength);
        cache.CopyFrom(host);
        int tokens = Math.Min(item.MaximumLength - 2, item.Format is MantKeyValueFormat ? 34 : 5);
        float[] queries = item.Random(tokens, item.QueryHeads, 21);
        float[] keys = item.Random(tokens, item.Heads, 22);
        float[] values = item.Random(tokens, item.Heads, 23);
        float[] expected = new float[queries.Length];
        float[] actual = new float[queries.Length];
        Array.Fill(actual, float.NaN);
        attention.CreateHost().Prefill(host, 1, queries, keys, values, expected);
        attention.Layer.Prefill(cache, 1, queries, keys, values, actual);
        Assert.InRange(ErrorMeasure.RelativeFrobenius(Array.ConvertAll(expected, static value => (double)value), actual), 0, Tolerance);
        KeyValueCache copy = attention.CreateHostCache(2);
        cache.CopyTo(copy);
        Assert.Equal(host.Lengths.ToArray(), copy.Lengths.ToArray());
        Assert.Equal(CacheBits.Of(host), CacheBits.Of(copy));
    }

    [Fact]
    public void Decode_CalibratedTypes_MatchesReference()
    {
        Skip();
        AttentionCase item = AttentionCases.All["MANT4-g32 2-1x64 32"];
        KeyValueCalibration calibration = new(item.Heads, item.Dimension);
        calibration.Add(item.Random(128, item.Heads, 1), item.Random(128, item.Heads, 2), 0);
        MantTypeTable table = MantTypeCalibrator.Calibrate((MantKeyValueFormat)item.Format, [calibration]).Table;
        item = item with { Format = KeyValueFormats.Mant(32, table) };
        using DeviceAttention attention = new(item, Device);
        KeyValueCache host = attention.FillHostCache(item.MaximumLength);
        using GpuKeyValueCache cache = attention.Layer.CreateCache(1, item.MaximumLength);
        cache.Append(0, item.Random(item.MaximumLength, item.Heads, 10), item.Random(item.MaximumLength, item.Heads, 40));

        // The device chose the types by the calibrated table too.
        MantKeyValueCache copy = (MantKeyValueCache)attention.CreateHostCache(1);
        cache.CopyTo(copy);
        Assert.Equal(CacheBits.Of(host), CacheBits.Of(copy));
        Assert.True(copy.KeyTypes.Except(MantTypeTable.Three.Types).Any(), "No key has a type of the calibrated table alone.");
        float[] queries = item.Random(1, item.QueryHeads, 7);
        float[] actual = attention.Decode(cache, queries, splits: 2);
        Assert.InRange(ErrorMeasure.RelativeFrobenius(AttentionOracle.Decode(host, queries, item.QueryHeads), actual), 0, Tolerance);
    }

    [Fact]
    public void Append_BeyondTheMaximum_StoresNothing()
    {
        Skip();
        AttentionCase item = AttentionCases.All["FP16 1-1x21 32"];
        using DeviceAttention attention = new(item, Device);
        using GpuKeyValueCache cache = attention.Layer.CreateCache(2, item.MaximumLength);
        float[] tokens = item.Random(item.MaximumLength + 1, 1, 1);
        Assert.StartsWith("QSDK4101", Assert.Throws<InvalidOperationException>(() => cache.Append(0, tokens, tokens)).Message);
        cache.Append(1, tokens.AsSpan(21), tokens.AsSpan(21));
        float[] pair = item.Random(2, 1, 2);
        Assert.StartsWith("QSDK4101", Assert.Throws<InvalidOperationException>(() => cache.Append(pair, pair)).Message);
        Assert.Equal([0, item.MaximumLength], cache.Lengths.ToArray());
        cache.ReadLengths();
        Assert.Equal([0, item.MaximumLength], cache.Lengths.ToArray());
        cache.Clear(1);
        cache.Append(pair, pair);
        Assert.Equal([1, 1], cache.Lengths.ToArray());
    }

    [Fact]
    public void Layer_WrongArguments_NamesThem()
    {
        Skip();
        AttentionCase item = AttentionCases.All["FP16 4-2x64 32"];
        using DeviceAttention attention = new(item, Device);
        using DeviceAttention other = new(item, Device);
        using GpuKeyValueCache cache = attention.Layer.CreateCache(1, item.MaximumLength);
        float[] queries = item.Random(1, item.QueryHeads, 1);
        float[] outputs = new float[queries.Length];
        Assert.StartsWith("QSDK4107", Assert.Throws<ArgumentException>(() => other.Layer.Decode(cache, queries, outputs)).Message);
        Assert.StartsWith("QSDK4104", Assert.Throws<ArgumentException>("queries", () => attention.Layer.Decode(cache, new float[3], outputs)).Message);
        Assert.StartsWith("QSDK4106", Assert.Throws<ArgumentException>(() => attention.Layer.CreateCache(1, item.MaximumLength + 1)).Message);
        Assert.StartsWith("QSDK4107", Assert.Throws<ArgumentException>(() => cache.CopyFrom(attention.CreateHostCache(2))).Message);
        Assert.Contains("QSDK4103", Assert.Throws<ArgumentOutOfRangeException>(() => cache.Clear(1)).Message);
        attention.Layer.Decode(cache, queries, outputs);
        Assert.All(outputs, static value => Assert.Equal(0f, value));
    }

    /// <summary>Names of the cases.</summary>
    public static TheoryData<string> Names() => AttentionCases.Names;

    /// <summary>Names of the cases whose caches are stored: plans of one format store alike, and of coupled formats one for each width of an index.</summary>
    public static TheoryData<string> StoredNames() =>
    [
        .. AttentionCases.All.Values.DistinctBy(static item => item.Format).Where(static item =>
            item.Format is not CoupledKeyValueFormat coupled || coupled.IndexBits is not (6 or 8) || coupled == KeyValueFormats.Cq2).Select(static item => item.Name),
    ];

    /// <summary>Gives some values another magnitude, so that exponents rise and types differ, and some the bits of small and of zero numbers.</summary>
    private static float[] Scaled(float[] values, Random random)
    {
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= random.Next(8) switch
            {
                0 => 0f,
                1 => 1e-6f,
                2 => 16f,
                _ => 1f,
            };
        }

        return values;
    }

    private void Skip() => Assert.SkipWhen(device.Accelerator is null, device.SkipReason);
}
