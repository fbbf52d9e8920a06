using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;
using Half = System.Half;

namespace QuantSdk.Gpu;

/// <summary>
/// M-ANT on a device. Codes of keys: [block of 32 tokens][32 codes][token of the block]; codes of values: [window][32 tokens][channel]; metadata: a word a group (<see cref="MantWords"/>),
/// [block of 32 tokens][group][token of the block] and [window][channel]; the window of values: [16 tokens][channel], and an exponent for each channel.
/// </summary>
internal sealed class MantGpuCache : GpuKeyValueCache
{
    private readonly int size;
    private readonly int windows;
    private readonly UnitLayout keyRows;
    private readonly UnitLayout keyGroups;
    private readonly UnitLayout valueRows;
    private readonly UnitLayout windowRows;
    private readonly DevicePlane keyCodes;
    private readonly DevicePlane keyScales;
    private readonly DevicePlane valueCodes;
    private readonly DevicePlane valueScales;
    private readonly DevicePlane windowCodes;
    private readonly DevicePlane windowExponents;
    private readonly DevicePlane types;
    private readonly MantStore store;

    /// <summary>Creates an empty cache.</summary>
    public MantGpuCache(GpuAttention owner, MantKeyValueFormat format, KeyValueShape shape)
        : base(owner, format, shape)
    {
        size = format.GroupSize;
        windows = shape.MaximumLength / size;
        int dimension = shape.HeadDimension;
        keyRows = new UnitLayout(RowStoreKernels.KeyLanes, dimension / 32, 16);
        keyGroups = new UnitLayout(RowStoreKernels.KeyLanes, dimension / size, sizeof(int));
        valueRows = new UnitLayout(dimension, size / 32, 16);
        windowRows = new UnitLayout(dimension, size / 16, 16);
        keyCodes = new DevicePlane(owner.Accelerator, AllHeads, keyRows.WordsOf(PaddedTokens));
        keyScales = new DevicePlane(owner.Accelerator, AllHeads, keyGroups.WordsOf(PaddedTokens));
        valueCodes = new DevicePlane(owner.Accelerator, AllHeads, valueRows.WordsOf(windows * dimension));
        valueScales = new DevicePlane(owner.Accelerator, AllHeads, windows * dimension);
        windowCodes = new DevicePlane(owner.Accelerator, AllHeads, windowRows.WordsOf(dimension));
        windowExponents = new DevicePlane(owner.Accelerator, AllHeads, dimension);
        types = new DevicePlane(owner.Accelerator, 1, 2 * format.Types.Types.Length);
        store = new MantStore(owner.Accelerator, format, shape, types.View);
        Clear();
    }

    /// <inheritdoc/>
    internal override CacheViews Views => Common with
    {
        KeyCodes = keyCodes.View,
        KeyScales = keyScales.View,
        ValueCodes = valueCodes.View,
        ValueScales = valueScales.View,
        WindowCodes = windowCodes.View,
        WindowExponents = windowExponents.View,
    };

    /// <inheritdoc/>
    private protected override IReadOnlyList<DevicePlane> Planes => [keyCodes, keyScales, valueCodes, valueScales, windowCodes, windowExponents];

    /// <summary>Queues the re-quantization of full windows alone: for measuring it.</summary>
    internal void Requantize(AcceleratorStream stream) =>
        store.Requantize(stream, Views, CallOf(0, Shape.Sequences, 1, Owner.Rotary.Cosines, Owner.Rotary.Cosines));

    /// <inheritdoc/>
    private protected override StoreCall CallOf(int first, int sequences, int tokens, ArrayView<float> keys, ArrayView<float> values) =>
        base.CallOf(first, sequences, tokens, keys, values) with { Types = types.View };

    /// <inheritdoc/>
    private protected override void FreeState() => types.Dispose();

    /// <inheritdoc/>
    private protected override void Store(AcceleratorStream stream, StoreCall call, int length) => store.Store(stream, Views, call, length);

    /// <inheritdoc/>
    private protected override void ClearState(int sequence)
    {
        int words = Shape.TokenElements;
        AcceleratorStream stream = Owner.Accelerator.Stream;
        windowCodes.View.SubView((long)sequence * words * size / 4, (long)words * size / 4).MemSetToZero(stream);
        int[] exponents = new int[words];
        Array.Fill(exponents, SharedExponent.Smallest);
        windowExponents.View.SubView((long)sequence * words, words).CopyFromCPU(stream, exponents);
        stream.Synchronize();
    }

    /// <inheritdoc/>
    private protected override void Import(KeyValueCache source, int head, int tokens)
    {
        MantKeyValueCache cache = (MantKeyValueCache)source;
        keyRows.Arrange(Keys(cache, head, tokens), Shape.HeadDimension / 2, keyCodes.BytesOf(head));
        MantWords.ToDevice(keyCodes.WordsOf(head));
        int groups = tokens * keyGroups.Units;
        int[] metadata = Metadata(cache.KeyScales, cache.KeyTypes, head * Shape.MaximumLength * keyGroups.Units, groups);
        keyGroups.Arrange(MemoryMarshal.AsBytes(metadata.AsSpan()), keyGroups.Units * sizeof(int), keyScales.BytesOf(head));
        valueRows.Arrange(Values(cache, head, tokens), size / 2, valueCodes.BytesOf(head));
        MantWords.ToDevice(valueCodes.WordsOf(head));
        int channels = tokens / size * Shape.HeadDimension;
        Metadata(cache.ValueScales, cache.ValueTypes, head * windows * Shape.HeadDimension, channels).CopyTo(valueScales.WordsOf(head));
        windowRows.Arrange(Window(cache, head), size, windowCodes.BytesOf(head));
        for (int channel = 0; channel < Shape.HeadDimension; channel++)
        {
            windowExponents.WordsOf(head)[channel] = cache.WindowExponents[head * Shape.HeadDimension + channel];
        }
    }

    /// <inheritdoc/>
    private protected override void Export(KeyValueCache target, int head, int tokens)
    {
        MantKeyValueCache cache = (MantKeyValueCache)target;
        MantWords.ToCanonical(keyCodes.WordsOf(head));
        keyRows.Restore(keyCodes.BytesOf(head), Shape.HeadDimension / 2, Keys(cache, head, tokens));
        int[] metadata = new int[tokens * keyGroups.Units];
        keyGroups.Restore(keyScales.BytesOf(head), keyGroups.Units * sizeof(int), MemoryMarshal.AsBytes(metadata.AsSpan()));
        Split(metadata, cache.KeyScales, cache.KeyTypes, head * Shape.MaximumLength * keyGroups.Units);
        MantWords.ToCanonical(valueCodes.WordsOf(head));
        valueRows.Restore(valueCodes.BytesOf(head), size / 2, Values(cache, head, tokens));
        Split(valueScales.WordsOf(head)[..(tokens / size * Shape.HeadDimension)], cache.ValueScales, cache.ValueTypes, head * windows * Shape.HeadDimension);
        windowRows.Restore(windowCodes.BytesOf(head), size, Window(cache, head));
        for (int channel = 0; channel < Shape.HeadDimension; channel++)
        {
            cache.WindowExponents[head * Shape.HeadDimension + channel] = (sbyte)windowExponents.WordsOf(head)[channel];
        }
    }

    private static int[] Metadata(Half[] scales, byte[] types, int first, int count)
    {
        int[] words = new int[count];
        for (int i = 0; i < count; i++)
        {
            words[i] = MantWords.Metadata(scales[first + i], types[first + i]);
        }

        return words;
    }

    private static void Split(ReadOnlySpan<int> words, Half[] scales, byte[] types, int first)
    {
        for (int i = 0; i < words.Length; i++)
        {
            scales[first + i] = MantWords.ScaleOf(words[i]);
            types[first + i] = MantWords.TypeOf(words[i]);
        }
    }

    private Span<byte> Keys(MantKeyValueCache cache, int head, int tokens)
    {
        int bytes = Shape.HeadDimension / 2;
        return cache.KeyCodes.AsSpan(head * Shape.MaximumLength * bytes, tokens * bytes);
    }

    private Span<byte> Values(MantKeyValueCache cache, int head, int tokens)
    {
        int bytes = Shape.HeadDimension * size / 2;
        return cache.ValueCodes.AsSpan(head * windows * bytes, tokens / size * bytes);
    }

    private Span<byte> Window(MantKeyValueCache cache, int head)
    {
        int bytes = Shape.HeadDimension * size;
        return MemoryMarshal.AsBytes(cache.WindowCodes.AsSpan(head * bytes, bytes));
    }
}
