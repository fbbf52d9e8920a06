using QuantSdk.Attention;

namespace QuantSdk.Runtime.Tests.Attention;

/// <summary>NaN and infinities stay in the sequence and head that they are in.</summary>
public sealed class NonFiniteTests
{
    public static TheoryData<string, float> Cases
    {
        get
        {
            TheoryData<string, float> cases = [];
            foreach (string name in CacheCase.Formats)
            {
                cases.Add(name, float.NaN);
                cases.Add(name, float.NegativeInfinity);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Decode_BadKeyAndValue_TouchOnlyTheirHead(string name, float bad)
    {
        CacheCase layer = CacheCase.Create(name);
        float[] queries = layer.Queries(2, 3);
        float[] clean = layer.Decode(Fill(layer, float.Epsilon), queries);
        float[] outputs = layer.Decode(Fill(layer, bad), queries);

        // The bad values are in sequence 0, key-value head 1: query heads 2 and 3.
        Assert.Equal(clean[..128], outputs[..128]);
        Assert.Equal(clean[256..], outputs[256..]);
        if (!name.StartsWith("CQ") && !name.StartsWith("VQ"))
        {
            Assert.All(outputs[128..256], static value => Assert.True(float.IsNaN(value)));
        }
        else
        {
            Assert.All(outputs, static value => Assert.True(float.IsFinite(value)));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Prefill_BadToken_LeavesEarlierTokensAlone(string name, float bad)
    {
        CacheCase layer = CacheCase.Create(name);
        float[] queries = layer.Queries(70, 1), keys = layer.Tokens(70, 2), values = layer.Tokens(70, 3);
        float[] clean = Prefill(layer, queries, keys, values);
        keys[40 * 128 + 5] = bad;
        values[40 * 128 + 9] = bad;
        Assert.Equal(clean[..(40 * 256)], Prefill(layer, queries, keys, values)[..(40 * 256)]);
    }

    [Theory]
    [InlineData("FP16")]
    [InlineData("INT4-g64")]
    [InlineData("MANT4-g32")]
    public void Decode_BadValue_TouchesOnlyItsChannels(string name)
    {
        CacheCase layer = CacheCase.Create(name);
        float[] values = layer.Tokens(50, 2);
        values[10 * 128 + 3] = float.PositiveInfinity;
        KeyValueCache cache = layer.Layer.CreateCache(1, 50);
        cache.Append(0, layer.Tokens(50, 1), values);
        float[] outputs = layer.Decode(cache, layer.Queries(1, 3));

        int touched = name == "INT4-g64" ? 64 : 1;
        Assert.Equal(2 * touched, outputs.Count(static value => !float.IsFinite(value)));
        Assert.False(float.IsFinite(outputs[3]));
        Assert.False(float.IsFinite(outputs[67]));
    }

    [Fact]
    public void Decode_BadQuery_TouchesOnlyItsHead()
    {
        CacheCase layer = CacheCase.Create("MANT4-g64");
        KeyValueCache cache = layer.Fill(100, 90);
        float[] queries = layer.Queries(1, 3);
        float[] clean = layer.Decode(cache, queries);
        queries[70] = float.NaN;
        float[] outputs = layer.Decode(cache, queries);
        Assert.Equal(clean[..64], outputs[..64]);
        Assert.All(outputs[64..128], static value => Assert.True(float.IsNaN(value)));
        Assert.Equal(clean[128..], outputs[128..]);
    }

    [Fact]
    public void Append_WindowBehindABadOne_IsClean()
    {
        CacheCase layer = CacheCase.Create("MANT4-g32");
        MantKeyValueCache cache = (MantKeyValueCache)layer.Layer.CreateCache(1, 70);
        float[] values = layer.Tokens(70, 2);
        values[5] = float.NaN;
        cache.Append(0, layer.Tokens(70, 1), values);
        Assert.True(Half.IsNaN(cache.ValueScales[5]));
        Assert.Equal(1, cache.ValueScales.Count(Half.IsNaN));
        Assert.DoesNotContain(SharedExponent.NotFinite, cache.WindowExponents);
    }

    private static KeyValueCache Fill(CacheCase layer, float value)
    {
        KeyValueCache cache = layer.Layer.CreateCache(2, 70);
        float[] keys = layer.Tokens(69, 4), values = layer.Tokens(69, 5);
        keys[30 * 128 + 64 + 7] = value;
        values[30 * 128 + 64 + 7] = value;
        cache.Append(0, keys, values);
        cache.Append(1, layer.Tokens(69, 6), layer.Tokens(69, 7));
        return cache;
    }

    private static float[] Prefill(CacheCase layer, float[] queries, float[] keys, float[] values)
    {
        KeyValueCache cache = layer.Layer.CreateCache(1, 70);
        float[] outputs = new float[queries.Length];
        layer.Layer.Prefill(cache, 0, queries, keys, values, outputs);
        return outputs;
    }
}
