using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>
/// How an emitted decode kernel stores the new token of its sequence and head, bit for bit what the kernels that only store do. The compiler inlines it.
/// </summary>
public static class TokenAppend
{
    /// <summary>Stores an element of the key and of the value in half precision.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The token of every sequence.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="head">The key-value head.</param>
    /// <param name="position">The token's position.</param>
    /// <param name="channel">The element.</param>
    /// <param name="units">16-byte units of a row.</param>
    public static void Half(CacheViews cache, StoreCall call, int sequence, int head, int position, int channel, int units)
    {
        StoreItem item = ItemOf(sequence, head, position, channel);
        RowStoreKernels.StoreHalf(cache, call, item, isKey: true, units);
        RowStoreKernels.StoreHalf(cache, call, item, isKey: false, units);
    }

    /// <summary>Stores four elements of the key or of the value as integers by group; all lanes of the warp take part.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The token of every sequence.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="head">The key-value head.</param>
    /// <param name="position">The token's position.</param>
    /// <param name="isKey">Whether it is the key.</param>
    /// <param name="quad">Which four; lanes behind the last ones store nothing.</param>
    /// <param name="bits">4 or 8.</param>
    /// <param name="groupSize">Elements of a group.</param>
    public static void Integer(CacheViews cache, StoreCall call, int sequence, int head, int position, bool isKey, int quad, int bits, int groupSize) =>
        RowStoreKernels.StoreInteger(cache, call, ItemOf(sequence, head, position, quad), isKey, quad < call.Dimension / 4, bits, groupSize);

    /// <summary>Four elements of the key.</summary>
    /// <param name="call">The token of every sequence.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="head">The key-value head.</param>
    /// <param name="position">The token's position.</param>
    /// <param name="quad">Which four; zeros behind the last ones.</param>
    public static Float128 LoadKey(StoreCall call, int sequence, int head, int position, int quad) =>
        MantStoreKernels.LoadKey(call, ItemOf(sequence, head, position, quad), quad < call.Dimension / 4);

    /// <summary>Stores four elements of the key in M-ANT's types; all lanes of the warp take part.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The token of every sequence.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="head">The key-value head.</param>
    /// <param name="position">The token's position.</param>
    /// <param name="quad">Which four; lanes behind the last ones store nothing.</param>
    /// <param name="groupSize">Elements of a group.</param>
    /// <param name="x">What <see cref="LoadKey"/> gives.</param>
    /// <param name="transform">Elements of a block of the Hadamard transform, at most those of a warp; 0 for none.</param>
    /// <param name="norm">1 / sqrt(transform).</param>
    public static void MantKey(CacheViews cache, StoreCall call, int sequence, int head, int position, int quad, int groupSize, Float128 x, int transform, float norm) =>
        MantStoreKernels.StoreKey(cache, call, ItemOf(sequence, head, position, quad), x, quad < call.Dimension / 4, groupSize, transform, norm, call.Types);

    /// <summary>Adds an element of the value to its channel's window.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The token of every sequence.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="head">The key-value head.</param>
    /// <param name="position">The token's position.</param>
    /// <param name="channel">The element.</param>
    /// <param name="groupSize">Tokens of a window.</param>
    public static void MantValue(CacheViews cache, StoreCall call, int sequence, int head, int position, int channel, int groupSize) =>
        MantStoreKernels.AddValues(cache, call, ItemOf(sequence, head, position, channel), groupSize, count: 1);

    /// <summary>Re-quantizes four tokens of a channel of the window that the token has filled; all lanes of the warp take part.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The token of every sequence.</param>
    /// <param name="plane">The head, counted over all sequences.</param>
    /// <param name="length">Tokens of the sequence with the new one.</param>
    /// <param name="item">The channel times the lanes of a group, plus the lane: four tokens each.</param>
    /// <param name="groupSize">Tokens of a window.</param>
    public static void MantWindow(CacheViews cache, StoreCall call, long plane, int length, int item, int groupSize)
    {
        int lanes = groupSize / 4;
        int channel = item / lanes;
        MantStoreKernels.Empty(cache, groupSize, call.Types, plane, channel, call, item % lanes * 4, length);
    }

    private static StoreItem ItemOf(int sequence, int head, int position, int unit)
    {
        StoreItem item = default;
        item.Sequence = sequence;
        item.Head = head;
        item.Unit = unit;
        item.Row = sequence;
        item.Position = position;
        return item;
    }
}
