using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;
using Half = System.Half;

namespace QuantSdk.Gpu;

/// <summary>
/// Half precision on a device. Keys: [block of 32 tokens][16-byte unit][token of the block]; values: [token][unit]. The last unit of a row is filled up with zeros.
/// </summary>
internal sealed class HalfGpuCache : GpuKeyValueCache
{
    private const int UnitElements = 8;

    private readonly UnitLayout keyRows;
    private readonly UnitLayout valueRows;
    private readonly DevicePlane keys;
    private readonly DevicePlane values;
    private readonly StoreLauncher<Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, int>> store;

    /// <summary>Creates an empty cache.</summary>
    public HalfGpuCache(GpuAttention owner, KeyValueFormat format, KeyValueShape shape)
        : base(owner, format, shape)
    {
        int units = (shape.HeadDimension + UnitElements - 1) / UnitElements;
        keyRows = new UnitLayout(RowStoreKernels.KeyLanes, units, 16);
        valueRows = keyRows with { Lanes = 1 };
        keys = new DevicePlane(owner.Accelerator, AllHeads, keyRows.WordsOf(PaddedTokens));
        values = new DevicePlane(owner.Accelerator, AllHeads, valueRows.WordsOf(PaddedTokens));
        store = new(owner.Accelerator, RowStoreKernels.Half);
    }

    /// <inheritdoc/>
    internal override CacheViews Views => Common with { KeyCodes = keys.View, ValueCodes = values.View };

    /// <inheritdoc/>
    private protected override IReadOnlyList<DevicePlane> Planes => [keys, values];

    private int RowBytes => Shape.HeadDimension * sizeof(ushort);

    /// <inheritdoc/>
    private protected override void Store(AcceleratorStream stream, StoreCall call, int length) =>
        store.Launcher(stream, store.Config((long)call.Tokens * Shape.TokenElements, call.Sequences, 2), Views, call, keyRows.Units);

    /// <inheritdoc/>
    private protected override void Import(KeyValueCache source, int head, int tokens)
    {
        HalfKeyValueCache cache = (HalfKeyValueCache)source;
        keyRows.Arrange(Rows(cache.Keys, head, tokens), RowBytes, keys.BytesOf(head));
        valueRows.Arrange(Rows(cache.Values, head, tokens), RowBytes, values.BytesOf(head));
    }

    /// <inheritdoc/>
    private protected override void Export(KeyValueCache target, int head, int tokens)
    {
        HalfKeyValueCache cache = (HalfKeyValueCache)target;
        keyRows.Restore(keys.BytesOf(head), RowBytes, Rows(cache.Keys, head, tokens));
        valueRows.Restore(values.BytesOf(head), RowBytes, Rows(cache.Values, head, tokens));
    }

    private Span<byte> Rows(Half[] plane, int head, int tokens) =>
        MemoryMarshal.AsBytes(plane.AsSpan(head * Shape.MaximumLength * Shape.HeadDimension, tokens * Shape.HeadDimension));
}
