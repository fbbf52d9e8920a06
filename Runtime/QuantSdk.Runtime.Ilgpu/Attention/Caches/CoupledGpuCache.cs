using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;
using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>Codebook indices on a device: see <see cref="CoupledDeviceFormat"/>.</summary>
internal sealed class CoupledGpuCache : GpuKeyValueCache
{
    private readonly CoupledKeyValueFormat format;
    private readonly CoupledDeviceFormat layout;
    private readonly DevicePlane keys;
    private readonly DevicePlane values;
    private readonly StoreLauncher<Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, CoupledDeviceFormat, ArrayView<int>, ArrayView<int>, ArrayView<float>, ArrayView<float>>> store;

    /// <summary>Creates an empty cache.</summary>
    public CoupledGpuCache(GpuAttention owner, CoupledKeyValueFormat format, KeyValueShape shape)
        : base(owner, format, shape)
    {
        this.format = format;
        layout = new CoupledDeviceFormat(format, shape.HeadDimension);
        int words = checked((int)((long)PaddedTokens * layout.Groups * layout.CodeBits / 32));
        keys = new DevicePlane(owner.Accelerator, AllHeads, words);
        values = new DevicePlane(owner.Accelerator, AllHeads, words);
        store = new(owner.Accelerator, CoupledStoreKernel.Store, CoupledStoreKernel.GroupsPerMultiprocessor);
    }

    /// <inheritdoc/>
    internal override CacheViews Views => Common with { KeyCodes = keys.View, ValueCodes = values.View };

    /// <inheritdoc/>
    private protected override IReadOnlyList<DevicePlane> Planes => [keys, values];

    private int RowBytes => format.RowBytes(Shape.HeadDimension);

    /// <inheritdoc/>
    private protected override void Store(AcceleratorStream stream, StoreCall call, int length)
    {
        DeviceCodebooks books = Owner.Books;
        store.Launcher(stream, store.Groups(CoupledStoreKernel.GroupsOf(call, layout), 1, 2), Views, call, layout, books.Keys, books.Values, books.KeyNorms, books.ValueNorms);
    }

    /// <inheritdoc/>
    private protected override void Import(KeyValueCache source, int head, int tokens)
    {
        CoupledKeyValueCache cache = (CoupledKeyValueCache)source;
        Arrange(cache.KeyCodes, keys.BytesOf(head), head, tokens);
        Arrange(cache.ValueCodes, values.BytesOf(head), head, tokens);
    }

    /// <inheritdoc/>
    private protected override void Export(KeyValueCache target, int head, int tokens)
    {
        CoupledKeyValueCache cache = (CoupledKeyValueCache)target;
        Restore(keys.BytesOf(head), cache.KeyCodes, head, tokens);
        Restore(values.BytesOf(head), cache.ValueCodes, head, tokens);
    }

    private void Arrange(byte[] codes, Span<byte> plane, int head, int tokens)
    {
        for (int token = 0; token < tokens; token++)
        {
            Span<byte> row = Row(codes, head, token);
            for (int group = 0; group < layout.Groups; group++)
            {
                BitPacking.Write(plane, layout.PlaceOf(token, group), layout.CodeBits, BitPacking.Read(row, group, format.IndexBits));
            }
        }
    }

    private void Restore(Span<byte> plane, byte[] codes, int head, int tokens)
    {
        for (int token = 0; token < tokens; token++)
        {
            Span<byte> row = Row(codes, head, token);
            row.Clear();
            for (int group = 0; group < layout.Groups; group++)
            {
                BitPacking.Write(row, group, format.IndexBits, BitPacking.Read(plane, layout.PlaceOf(token, group), layout.CodeBits));
            }
        }
    }

    private Span<byte> Row(byte[] codes, int head, int token) => codes.AsSpan((head * Shape.MaximumLength + token) * RowBytes, RowBytes);
}
