using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>
/// Kernels that store keys and values whose numbers lie along the head. The grid's second axis counts the sequences of the call; on its third, 0 stores keys and 1 values.
/// </summary>
internal static class RowStoreKernels
{
    /// <summary>Lanes that a block of keys interleaves, one token each.</summary>
    public const int KeyLanes = 32;

    /// <summary>Half precision; a thread takes an element.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="units">16-byte units of a row.</param>
    public static void Half(CacheViews cache, StoreCall call, int units)
    {
        KernelOrder.Enter();
        StoreItem item = call.ItemOf(cache, Grid.IdxX * Group.DimX + Group.IdxX, call.Dimension);
        bool isKey = Grid.IdxZ == 0;
        if (call.Holds(item))
        {
            StoreHalf(cache, call, item, isKey, units);
        }

        call.Finish(cache);
    }

    /// <summary>Stores the element of an item in half precision.</summary>
    public static void StoreHalf(CacheViews cache, StoreCall call, StoreItem item, bool isKey, int units)
    {
        int channel = item.Unit;
        int bits = ExactMath.HalfBits(call.Load(isKey, item.Row, item.Head, channel, item.Position));
        ArrayView<short> plane = Plane(cache, isKey, item.Sequence * call.Heads + item.Head, units * 4).Cast<short>();
        plane[UnitOf(isKey, item.Position, channel / 8, units) * 8 + channel % 8] = (short)bits;
    }

    /// <summary>Integers by group; a thread takes four elements, neighbouring threads a group.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="bits">4 or 8.</param>
    /// <param name="groupSize">Elements of a group.</param>
    public static void Integer(CacheViews cache, StoreCall call, int bits, int groupSize)
    {
        KernelOrder.Enter();
        StoreItem item = call.ItemOf(cache, Grid.IdxX * Group.DimX + Group.IdxX, call.Dimension / 4);
        StoreInteger(cache, call, item, Grid.IdxZ == 0, call.Holds(item), bits, groupSize);
        call.Finish(cache);
    }

    /// <summary>Stores the four elements of an item as integers, if they are inside; all lanes of the warp take part.</summary>
    public static void StoreInteger(CacheViews cache, StoreCall call, StoreItem item, bool isKey, bool inside, int bits, int groupSize)
    {
        int channel = item.Unit * 4;
        Float128 x = default;
        if (inside)
        {
            x = call.LoadQuad(isKey, item.Row, item.Head, channel, item.Position);
        }

        float largest = GroupReduction.LargestMagnitude(x, groupSize / 4);
        int maximum = (1 << (bits - 1)) - 1;
        int scale = ExactMath.HalfBits(largest / maximum);
        if (inside)
        {
            int plane = item.Sequence * call.Heads + item.Head;
            int units = call.Dimension * bits / 128;
            int word = ExactMath.IsFinite(scale) ? IntegerWord(x, scale, maximum, bits) : 0;
            int at = UnitOf(isKey, item.Position, channel * bits / 128, units);
            if (bits == 8)
            {
                Plane(cache, isKey, plane, units * 4)[at * 4 + channel % 16 / 4] = word;
            }
            else
            {
                Plane(cache, isKey, plane, units * 4).Cast<short>()[at * 8 + channel % 32 / 4] = (short)word;
            }

            if (channel % groupSize == 0)
            {
                int groups = call.Dimension / groupSize;
                ArrayView<int> all = isKey ? cache.KeyScales : cache.ValueScales;
                ArrayView<short> scales = all.SubView((long)plane * cache.Tokens * groups / 2, (long)cache.Tokens * groups / 2).Cast<short>();
                scales[UnitOf(isKey, item.Position, channel / groupSize, groups)] = (short)(ExactMath.IsFinite(scale) ? scale : GroupReduction.HalfNaN);
            }
        }
    }

    /// <summary>The place of a unit: keys are interleaved by blocks of tokens, values lie row by row.</summary>
    public static int UnitOf(bool isKey, int token, int unit, int units) =>
        isKey ? (token / KeyLanes * units + unit) * KeyLanes + token % KeyLanes : token * units + unit;

    private static ArrayView<int> Plane(CacheViews cache, bool isKey, int plane, int rowWords)
    {
        ArrayView<int> all = isKey ? cache.KeyCodes : cache.ValueCodes;
        long words = (long)cache.Tokens * rowWords;
        return all.SubView(plane * words, words);
    }

    private static int IntegerWord(Float128 x, int scaleBits, int maximum, int bits)
    {
        float scale = DeviceMath.Low(scaleBits);
        float inverse = scale == 0f ? 0f : 1f / scale;
        int mask = (1 << bits) - 1;
        return Code(x.X, inverse, maximum) & mask
            | (Code(x.Y, inverse, maximum) & mask) << bits
            | (Code(x.Z, inverse, maximum) & mask) << (2 * bits)
            | (Code(x.W, inverse, maximum) & mask) << (3 * bits);
    }

    private static int Code(float value, float inverse, int maximum) =>
        IntrinsicMath.Clamp(ExactMath.Round(ExactMath.Product(value, inverse)), -maximum, maximum);
}
