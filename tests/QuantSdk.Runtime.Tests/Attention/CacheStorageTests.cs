using FsCheck;
using FsCheck.Fluent;
using QuantSdk.Attention;

namespace QuantSdk.Runtime.Tests.Attention;

/// <summary>What a cache stores follows from the tokens alone.</summary>
public sealed class CacheStorageTests
{
    public static TheoryData<string> Formats => [.. CacheCase.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Append_RandomChunks_StoresTheBitsOfOneCall(string name)
    {
        CacheCase layer = CacheCase.Create(name);
        Prop.ForAll(
            Gen.Choose(1, 40).ListOf().Where(static chunks => chunks.Count is > 0 and < 8).ToArbitrary(),
            chunks =>
            {
                int total = chunks.Sum();
                KeyValueCache whole = layer.Fill(total, total);
                KeyValueCache divided = layer.Layer.CreateCache(1, total);
                float[] keys = layer.Tokens(total, 10), values = layer.Tokens(total, 20);
                int elements = divided.Shape.TokenElements;
                int done = 0;
                foreach (int chunk in chunks)
                {
                    int first = done * elements, count = chunk * elements;
                    divided.Append(0, keys.AsSpan(first, count), values.AsSpan(first, count));
                    done += chunk;
                }

                return divided.Lengths[0] == total && CacheBits.Of(whole).AsSpan().SequenceEqual(CacheBits.Of(divided));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(12).WithReplay(17, 3));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Append_Batch_StoresTheBitsOfSingleSequences(string name)
    {
        CacheCase layer = CacheCase.Create(name);
        KeyValueCache batch = layer.Layer.CreateCache(3, 80);
        KeyValueCache singles = layer.Layer.CreateCache(3, 80);
        for (int token = 0; token < 70; token++)
        {
            float[] keys = layer.Tokens(3, 100 + token), values = layer.Tokens(3, 200 + token);
            batch.Append(keys, values);
            for (int sequence = 0; sequence < 3; sequence++)
            {
                int first = sequence * singles.Shape.TokenElements;
                singles.Append(sequence, keys.AsSpan(first, singles.Shape.TokenElements), values.AsSpan(first, singles.Shape.TokenElements));
            }
        }

        Assert.Equal(CacheBits.Of(singles), CacheBits.Of(batch));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Clear_OneSequence_StartsAnewAndLeavesTheOthers(string name)
    {
        CacheCase layer = CacheCase.Create(name);
        KeyValueCache cache = layer.Fill(80, 40, 50);
        cache.Clear(0);
        Assert.Equal([0, 50], cache.Lengths.ToArray());
        cache.Append(0, layer.Tokens(40, 10), layer.Tokens(40, 20));

        Assert.Equal(CacheBits.Of(layer.Fill(80, 40, 50)), CacheBits.Of(cache));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Append_BeyondTheMaximum_IsAnErrorAndStoresNothing(string name)
    {
        CacheCase layer = CacheCase.Create(name);
        KeyValueCache cache = layer.Fill(64, 64, 63);
        byte[] before = CacheBits.Of(cache);

        InvalidOperationException single = Assert.Throws<InvalidOperationException>(() => cache.Append(0, layer.Tokens(1, 1), layer.Tokens(1, 2)));
        InvalidOperationException batch = Assert.Throws<InvalidOperationException>(() => cache.Append(layer.Tokens(2, 1), layer.Tokens(2, 2)));

        Assert.StartsWith("QSDK4101: sequence 0 holds 64 tokens and 1 more pass the cache's maximum of 64", single.Message);
        Assert.StartsWith("QSDK4101", batch.Message);
        Assert.Equal(before, CacheBits.Of(cache));
        Assert.Equal([64, 63], cache.Lengths.ToArray());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void ByteCount_FullWindows_IsThatOfThePlanes(string name)
    {
        CacheCase layer = CacheCase.Create(name);
        KeyValueCache cache = layer.Fill(128, 128, 128);
        int codebooks = cache is CoupledKeyValueCache coupled ? 2 * (coupled.Codebooks.Keys.Length + coupled.Codebooks.Values.Length) : 0;

        Assert.Equal(CacheBits.Of(cache).Length + codebooks, cache.ByteCount);
    }
}
