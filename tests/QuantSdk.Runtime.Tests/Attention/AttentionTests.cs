using QuantSdk.Attention;
using QuantSdk.Cpu.Simd;
using QuantSdk.Reference;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Runtime.Tests.Attention;

/// <summary>Decode and prefill against the reference in float64.</summary>
public sealed class AttentionTests
{
    /// <summary>
    /// Single precision keeps outputs within 1e-5. M-ANT rounds weights to integers: one that lies within a rounding error of the middle between two can go the other
    /// way in single precision, which moves an output by a step of 1/127 of the largest weight of its window at most.
    /// </summary>
    private const double Tolerance = 1e-5, IntegerTolerance = 4e-3;

    public static TheoryData<string> Formats => [.. CacheCase.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Decode_UnevenLengths_MatchesReference(string name)
    {
        CacheCase layer = CacheCase.Create(name);
        int unit = layer.Layer.CreateCache(1, 1).Format is MantKeyValueFormat mant ? mant.GroupSize : 32;
        KeyValueCache cache = layer.Fill(260, 0, 1, unit - 1, unit, unit + 1, 2 * unit, 260);
        float[] queries = layer.Queries(cache.Shape.Sequences, 3);

        float[] outputs = layer.Decode(cache, queries);

        Check(cache, queries, outputs, 4);
        Assert.All(outputs[..(4 * 64)], static value => Assert.Equal(0f, value));
    }

    [Theory]
    [InlineData("FP16", 80)]
    [InlineData("FP16", 36)]
    [InlineData("INT4-g32", 96)]
    [InlineData("INT4-g128", 128)]
    [InlineData("INT8-g64", 128)]
    [InlineData("CQ-4", 128)]
    [InlineData("CQ-2", 80)]
    [InlineData("VQ<2,5,1>", 50)]
    [InlineData("MANT4-g32", 128)]
    [InlineData("MANT4-g64", 128)]
    [InlineData("MANT4-g128", 128)]
    [InlineData("MANT4-g32", 96)]
    public void Decode_OtherHeads_MatchesReference(string name, int dimension)
    {
        CacheCase layer = CacheCase.Create(name, queryHeads: 6, heads: 2, dimension);
        KeyValueCache cache = layer.Fill(200, 170, 33);
        float[] queries = layer.Queries(2, 3);
        Check(cache, queries, layer.Decode(cache, queries), 6);
    }

    [Theory]
    [InlineData("FP16", 0)]
    [InlineData("INT4-g64", 0)]
    [InlineData("CQ-2", 0)]
    [InlineData("FP16", 1)]
    [InlineData("CQ-4", 2)]
    [InlineData("INT8-g64", 2)]
    public void Decode_EveryInstructionSet_MatchesReference(string name, int level)
    {
        CacheCase layer = CacheCase.Create(name, level: (SimdLevel)level);
        KeyValueCache cache = layer.Fill(200, 77, 1);
        float[] queries = layer.Queries(2, 3);
        Check(cache, queries, layer.Decode(cache, queries), 4);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Prefill_AnyStart_GivesTheBitsOfDecodingOneByOne(string name)
    {
        CacheCase layer = CacheCase.Create(name);
        KeyValueCache cache = layer.Fill(140, 0, 5);
        KeyValueCache stepped = layer.Fill(140, 0, 5);
        float[] queries = layer.Queries(131, 1), keys = layer.Tokens(131, 2), values = layer.Tokens(131, 3);
        float[] outputs = new float[queries.Length];
        layer.Layer.Prefill(cache, 1, queries, keys, values, outputs);

        int width = 4 * 64;
        for (int token = 0; token < 131; token++)
        {
            stepped.Append(1, keys.AsSpan(token * 128, 128), values.AsSpan(token * 128, 128));
            float[] both = new float[2 * width];
            queries.AsSpan(token * width, width).CopyTo(both.AsSpan(width));
            Assert.Equal(layer.Decode(stepped, both)[width..], outputs[(token * width)..((token + 1) * width)]);
        }

        Assert.Equal([0, 136], cache.Lengths.ToArray());
        Assert.Equal(CacheBits.Of(stepped), CacheBits.Of(cache));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Decode_WithTokensToAppend_EqualsAppendThenDecode(string name)
    {
        CacheCase layer = CacheCase.Create(name);
        KeyValueCache expected = layer.Fill(41, 0, 40);
        KeyValueCache actual = layer.Fill(41, 0, 40);
        float[] keys = layer.Tokens(2, 1), values = layer.Tokens(2, 2), queries = layer.Queries(2, 3);
        float[] outputs = new float[queries.Length];
        IAttention attention = layer.Layer;
        attention.Decode(actual, queries, keys, values, outputs);
        expected.Append(keys, values);
        Assert.Equal(layer.Decode(expected, queries), outputs);
        Assert.Equal(CacheBits.Of(expected), CacheBits.Of(actual));
        Assert.StartsWith("QSDK4101", Assert.Throws<InvalidOperationException>(() => attention.Decode(actual, queries, keys, values, outputs)).Message);
    }

    [Fact]
    public void Decode_WithoutRotaryEmbedding_MatchesReference()
    {
        QuantSdk.Cpu.CpuAttention layer = new(KeyValueFormats.Half, 4, 2, 64);
        KeyValueCache cache = layer.CreateCache(1, 40);
        CacheCase inputs = CacheCase.Create("FP16");
        cache.Append(0, inputs.Tokens(37, 1), inputs.Tokens(37, 2));
        float[] queries = inputs.Queries(1, 3);
        float[] outputs = new float[queries.Length];
        layer.Decode(cache, queries, outputs);
        Check(cache, queries, outputs, 4);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Decode_RepeatedCalls_AllocateNothing(string name)
    {
        CacheCase layer = CacheCase.Create(name);
        KeyValueCache cache = layer.Fill(300, 200, 100);
        float[] keys = layer.Tokens(2, 1), values = layer.Tokens(2, 2), queries = layer.Queries(2, 3);
        float[] outputs = new float[queries.Length];
        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            cache.Append(keys, values);
            layer.Layer.Decode(cache, queries, outputs);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }

    private static void Check(KeyValueCache cache, float[] queries, float[] outputs, int queryHeads)
    {
        double tolerance = cache.Format is MantKeyValueFormat ? IntegerTolerance : Tolerance;
        double error = ErrorMeasure.RelativeFrobenius(AttentionOracle.Decode(cache, queries, queryHeads), outputs);
        Assert.InRange(error, 0, tolerance);
    }
}
