using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;
using Half = System.Half;

namespace QuantSdk.Gpu;

/// <summary>
/// Integers by group on a device. Codes of keys: [block of 32 tokens][16-byte unit][token of the block], their scales likewise; codes of values: [token][unit], their scales likewise.
/// </summary>
internal sealed class IntegerGpuCache : GpuKeyValueCache
{
    private readonly IntegerKeyValueFormat format;
    private readonly UnitLayout codeRows;
    private readonly UnitLayout scaleRows;
    private readonly DevicePlane keyCodes;
    private readonly DevicePlane keyScales;
    private readonly DevicePlane valueCodes;
    private readonly DevicePlane valueScales;
    private readonly StoreLauncher<Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, int, int>> store;

    /// <summary>Creates an empty cache.</summary>
    public IntegerGpuCache(GpuAttention owner, IntegerKeyValueFormat format, KeyValueShape shape)
        : base(owner, format, shape)
    {
        this.format = format;
        codeRows = new UnitLayout(1, shape.HeadDimension * format.Bits / 128, 16);
        scaleRows = new UnitLayout(1, shape.HeadDimension / format.GroupSize, sizeof(ushort));
        keyCodes = Plane(codeRows);
        keyScales = Plane(scaleRows);
        valueCodes = Plane(codeRows);
        valueScales = Plane(scaleRows);
        store = new(owner.Accelerator, RowStoreKernels.Integer);
    }

    /// <inheritdoc/>
    internal override CacheViews Views => Common with
    {
        KeyCodes = keyCodes.View,
        KeyScales = keyScales.View,
        ValueCodes = valueCodes.View,
        ValueScales = valueScales.View,
    };

    /// <inheritdoc/>
    private protected override IReadOnlyList<DevicePlane> Planes => [keyCodes, keyScales, valueCodes, valueScales];

    private int CodeBytes => codeRows.Units * codeRows.UnitBytes;

    private int ScaleBytes => scaleRows.Units * scaleRows.UnitBytes;

    /// <inheritdoc/>
    private protected override void Store(AcceleratorStream stream, StoreCall call, int length) =>
        store.Launcher(stream, store.Config((long)call.Tokens * Shape.TokenElements / 4, call.Sequences, 2), Views, call, format.Bits, format.GroupSize);

    /// <inheritdoc/>
    private protected override void Import(KeyValueCache source, int head, int tokens)
    {
        IntegerKeyValueCache cache = (IntegerKeyValueCache)source;
        Interleaved(codeRows).Arrange(Codes(cache.KeyCodes, head, tokens), CodeBytes, keyCodes.BytesOf(head));
        Interleaved(scaleRows).Arrange(Scales(cache.KeyScales, head, tokens), ScaleBytes, keyScales.BytesOf(head));
        codeRows.Arrange(Codes(cache.ValueCodes, head, tokens), CodeBytes, valueCodes.BytesOf(head));
        scaleRows.Arrange(Scales(cache.ValueScales, head, tokens), ScaleBytes, valueScales.BytesOf(head));
    }

    /// <inheritdoc/>
    private protected override void Export(KeyValueCache target, int head, int tokens)
    {
        IntegerKeyValueCache cache = (IntegerKeyValueCache)target;
        Interleaved(codeRows).Restore(keyCodes.BytesOf(head), CodeBytes, Codes(cache.KeyCodes, head, tokens));
        Interleaved(scaleRows).Restore(keyScales.BytesOf(head), ScaleBytes, Scales(cache.KeyScales, head, tokens));
        codeRows.Restore(valueCodes.BytesOf(head), CodeBytes, Codes(cache.ValueCodes, head, tokens));
        scaleRows.Restore(valueScales.BytesOf(head), ScaleBytes, Scales(cache.ValueScales, head, tokens));
    }

    private static UnitLayout Interleaved(UnitLayout rows) => rows with { Lanes = RowStoreKernels.KeyLanes };

    private DevicePlane Plane(UnitLayout rows) => new(Owner.Accelerator, AllHeads, rows.WordsOf(PaddedTokens));

    private Span<byte> Codes(byte[] plane, int head, int tokens) => plane.AsSpan(head * Shape.MaximumLength * CodeBytes, tokens * CodeBytes);

    private Span<byte> Scales(Half[] plane, int head, int tokens) =>
        MemoryMarshal.AsBytes(plane.AsSpan(head * Shape.MaximumLength * scaleRows.Units, tokens * scaleRows.Units));
}
