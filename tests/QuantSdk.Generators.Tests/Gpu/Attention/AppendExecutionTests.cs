using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;
using QuantSdk.Gpu;
using QuantSdk.Runtime.Tests.Attention;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Decoding that appends its token first, on one device: caches and outputs have the bits of appending and then decoding.</summary>
/// <param name="device">The device.</param>
public abstract class AppendExecutionTests(IDeviceFixture device)
{
    private QuantAccelerator Device => device.Accelerator ?? throw new InvalidOperationException("No device.");

    [Theory]
    [MemberData(nameof(Names))]
    public void Step_UnevenLengths_EqualsAppendThenDecode(string name)
    {
        Skip();
        AttentionCase item = AttentionCases.All[name];

        // Around the ends of blocks and windows, and the last free place.
        int[] lengths = [.. item.Lengths.Select(length => Math.Min(length, item.MaximumLength - 1)).Distinct()];
        Compare(item, lengths, splits: 2, isFinite: true);
    }

    [Theory]
    [InlineData("FP16 1-1x128 64", 1)]
    [InlineData("INT4-g32 4-1x96 32", 3)]
    [InlineData("CQ-2-rope 2-1x64 64", 1)]
    [InlineData("CQ-2-rope 2-1x64 64", 3)]
    [InlineData("VQ<2,4,1>-rope 2-1x32 32 heads 1", 1)]
    [InlineData("MANT4-g64 4-1x128 64 heads 2", 1)]
    [InlineData("MANT4-g32 2-1x64 32", 3)]
    [InlineData("CQ-2-rope 2-1x64 64 O2", 2)]
    [InlineData("CQ-2-rope 2-1x64 64 O3", 1)]
    [InlineData("CQ-2 2-1x64 32", 2)]
    [InlineData("INT4-g64-hadamard 1-1x128 64", 2)]
    public void Step_AnyNumberOfSplits_EqualsAppendThenDecode(string name, int splits)
    {
        Skip();
        AttentionCase item = AttentionCases.All[name];
        Compare(item, [0, item.MaximumLength - 1], splits, isFinite: true);
    }

    [Theory]
    [InlineData("FP16 4-2x64 32")]
    [InlineData("INT8-g32 2-1x64 32")]
    [InlineData("CQ-2-rope 2-1x64 64")]
    [InlineData("VQ<2,4,1>-rope 1-1x34 32")]
    [InlineData("MANT4-g64-8types 2-2x64 32")]
    public void Step_NotANumber_EqualsAppendThenDecode(string name)
    {
        Skip();
        Compare(AttentionCases.All[name], [5, 4], splits: 1, isFinite: false);
    }

    [Theory]
    [InlineData("FP16 4-2x64 32")]
    [InlineData("CQ-2-rope 2-1x64 64")]
    [InlineData("CQ-2 2-1x64 32")]
    public void Step_FullCache_StoresNothing(string name)
    {
        Skip();
        AttentionCase item = AttentionCases.All[name];
        using DeviceAttention attention = new(item, Device);
        using GpuKeyValueCache cache = attention.Layer.CreateCache(2, item.MaximumLength);
        cache.CopyFrom(attention.FillHostCache(3, item.MaximumLength));
        float[] queries = item.Random(2, item.QueryHeads, 1);
        float[] tokens = item.Random(2, item.Heads, 2);
        float[] outputs = new float[queries.Length];
        Assert.StartsWith("QSDK4101", Assert.Throws<InvalidOperationException>(() => attention.Layer.Decode(cache, queries, tokens, tokens, outputs)).Message);
        Assert.StartsWith("QSDK4104", Assert.Throws<ArgumentException>("keys", () => attention.Layer.Decode(cache, queries, tokens.AsSpan(1), tokens, outputs)).Message);
        cache.ReadLengths();
        Assert.Equal([3, item.MaximumLength], cache.Lengths.ToArray());
        cache.Clear(1);
        attention.Layer.Decode(cache, queries, tokens, tokens, outputs);
        Assert.Equal([4, 1], cache.Lengths.ToArray());
        cache.ReadLengths();
        Assert.Equal([4, 1], cache.Lengths.ToArray());
    }

    [Theory]
    [InlineData("FP16 4-2x64 32")]
    [InlineData("CQ-2-rope 2-1x64 64")]
    public void Step_ReplayedBeyondTheMaximum_DropsTheToken(string name)
    {
        Skip();
        AttentionCase item = AttentionCases.All[name];
        using DeviceAttention attention = new(item, Device);
        KeyValueCache host = attention.FillHostCache(2, item.MaximumLength - 1);
        using GpuKeyValueCache cache = attention.Layer.CreateCache(2, item.MaximumLength);
        cache.CopyFrom(host);
        float[] tokens = item.Random(2, item.Heads, 2);
        using MemoryBuffer1D<float, Stride1D.Dense> input = Device.Device.Allocate1D(item.Random(2, item.QueryHeads, 1));
        using MemoryBuffer1D<float, Stride1D.Dense> tokenInput = Device.Device.Allocate1D(tokens);
        using MemoryBuffer1D<float, Stride1D.Dense> output = Device.Device.Allocate1D<float>(input.Length);

        // A graph tells the kernel the same each time, and the host of nothing.
        StoreCall call = cache.Begin(tokenInput.View.BaseView, tokenInput.View.BaseView);
        for (int replay = 0; replay < 2; replay++)
        {
            attention.Layer.Launch(Device.Stream, cache.Views, call, input.View.BaseView, output.View.BaseView, 2, splits: 2);
        }

        Device.Stream.Synchronize();
        int half = tokens.Length / 2;
        host.Append(0, [.. tokens.Take(half), .. tokens.Take(half)], [.. tokens.Take(half), .. tokens.Take(half)]);
        host.Append(1, tokens.AsSpan(half), tokens.AsSpan(half));
        KeyValueCache copy = attention.CreateHostCache(2);
        cache.CopyTo(copy);
        Assert.Equal([4, item.MaximumLength], copy.Lengths.ToArray());
        Assert.Equal(CacheBits.Of(host), CacheBits.Of(copy));
    }

    /// <summary>Names of the cases whose kernels append themselves.</summary>
    public static TheoryData<string> Names() => [.. AttentionCases.All.Values.Where(static item => item.Emit().Plan.FusesAppend).Select(static item => item.Name)];

    private void Compare(AttentionCase item, int[] lengths, int splits, bool isFinite)
    {
        using DeviceAttention attention = new(item, Device);
        KeyValueCache host = attention.FillHostCache(lengths);
        using GpuKeyValueCache expected = attention.Layer.CreateCache(lengths.Length, item.MaximumLength);
        using GpuKeyValueCache actual = attention.Layer.CreateCache(lengths.Length, item.MaximumLength);
        expected.CopyFrom(host);
        actual.CopyFrom(host);
        float[] queries = item.Random(lengths.Length, item.QueryHeads, 7);
        float[] keys = item.Random(lengths.Length, item.Heads, 8);
        float[] values = item.Random(lengths.Length, item.Heads, 9);
        if (!isFinite)
        {
            (keys[3], values[5], keys[^1], values[^2]) = (float.NaN, float.PositiveInfinity, float.NegativeInfinity, float.NaN);
        }

        expected.Append(keys, values);
        float[] outputs = attention.Decode(expected, queries, splits);
        Assert.Equal(outputs, attention.Step(actual, queries, keys, values, splits));
        Assert.Equal(expected.Lengths.ToArray(), actual.Lengths.ToArray());
        Assert.Equal(BitsOf(attention, expected), BitsOf(attention, actual));
    }

    private static byte[] BitsOf(DeviceAttention attention, GpuKeyValueCache cache)
    {
        KeyValueCache copy = attention.CreateHostCache(cache.Shape.Sequences);
        cache.CopyTo(copy);
        return [.. copy.Lengths.ToArray().Select(static length => (byte)length), .. CacheBits.Of(copy)];
    }

    private void Skip() => Assert.SkipWhen(device.Accelerator is null, device.SkipReason);
}
