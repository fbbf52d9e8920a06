using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Kernels that store M-ANT's keys and values. The grid's second axis counts the sequences of the call.</summary>
internal static class MantStoreKernels
{
    /// <summary>Tokens of a 16-byte unit of a window.</summary>
    private const int WindowUnit = 16;

    /// <summary>Elements of a Hadamard transform that a warp does while it stores keys, four elements a lane.</summary>
    public const int LargestTransform = 4 * 32;

    /// <summary>Channels of values of a group: a group of few leaves the re-quantization of a full window to many.</summary>
    private const int Channels = 32;

    /// <summary>Groups of a sequence that add values.</summary>
    public static int ValueGroups(StoreCall call) => call.Heads * call.Dimension / Channels;

    /// <summary>
    /// Quantizes keys in groups along the head, a thread taking four elements, and adds the values of consecutive tokens to their window, a thread taking a channel; the same group re-quantizes its
    /// channels where the window is then full. Along the grid's first axis, groups of values come before those of keys.
    /// </summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens; all their keys are stored.</param>
    /// <param name="groupSize">Elements of a group, tokens of a window.</param>
    /// <param name="first">The first token of the call whose value is added.</param>
    /// <param name="count">Tokens whose values are added; they belong to one window.</param>
    /// <param name="isLast">Whether the call's tokens are all stored with this: they are counted.</param>
    /// <param name="transform">Elements of a block of the Hadamard transform; 0 where this does none.</param>
    /// <param name="norm">1 / sqrt(transform).</param>
    /// <param name="types">The types: see <see cref="MantDeviceEncoder"/>.</param>
    public static void Store(CacheViews cache, StoreCall call, int groupSize, int first, int count, int isLast, int transform, float norm, ArrayView<int> types)
    {
        KernelOrder.Enter();
        if (Grid.IdxX >= ValueGroups(call))
        {
            StoreKeys(cache, call, groupSize, transform, norm, types);
        }
        else
        {
            AddValues(cache, call, groupSize, first, count);
            Group.Barrier();
            Empty(cache, call, groupSize, first + count, types);
        }

        if (isLast != 0)
        {
            call.Finish(cache);
        }
    }

    /// <summary>Turns windows that are full into groups of 4 bits and empties them, as <see cref="Store"/> does.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="groupSize">Tokens of a window.</param>
    /// <param name="types">The types: see <see cref="MantDeviceEncoder"/>.</param>
    public static void Requantize(CacheViews cache, StoreCall call, int groupSize, ArrayView<int> types)
    {
        KernelOrder.Enter();
        Empty(cache, call, groupSize, 0, types);
    }

    /// <summary>
    /// Re-quantizes the group's channels; sequences whose window is not full are left alone. A thread takes four tokens of a channel, neighbouring threads a group.
    /// </summary>
    private static void Empty(CacheViews cache, StoreCall call, int groupSize, int stored, ArrayView<int> types)
    {
        int sequence = call.FirstSequence + Grid.IdxY;
        int length = cache.Lengths[sequence] + stored;
        if (length % groupSize == 0 && length <= call.Maximum)
        {
            int lanes = groupSize / 4;
            for (int item = Group.IdxX; item < Channels * lanes; item += Group.DimX)
            {
                int row = Grid.IdxX * Channels + item / lanes;
                Empty(cache, groupSize, types, (long)sequence * call.Heads + row / call.Dimension, row % call.Dimension, call, item % lanes * 4, length);
            }
        }
    }

    /// <summary>Re-quantizes four tokens of a channel; the lanes of a group take part together.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="groupSize">Tokens of a window.</param>
    /// <param name="types">The types.</param>
    /// <param name="plane">The head, counted over all sequences.</param>
    /// <param name="channel">The channel within its head.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="offset">The first of the four tokens within the window.</param>
    /// <param name="length">Tokens of the sequence.</param>
    public static void Empty(CacheViews cache, int groupSize, ArrayView<int> types, long plane, int channel, StoreCall call, int offset, int length)
    {
        int channels = call.Dimension;
        long row = plane * channels + channel;
        ArrayView<int> codes = cache.WindowCodes.SubView(plane * channels * groupSize / 4, (long)channels * groupSize / 4);
        int at = (offset / WindowUnit * channels + channel) * 4 + offset % WindowUnit / 4;
        float scale = AttentionMath.PowerOf(cache.WindowExponents[row]);
        int word = codes[at];
        Float128 x = default;
        x.X = (word << 24 >> 24) * scale;
        x.Y = (word << 16 >> 24) * scale;
        x.Z = (word << 8 >> 24) * scale;
        x.W = (word >> 24) * scale;

        bool upper = (offset & 4) != 0;
        MantGroup group = MantDeviceEncoder.Encode(x, groupSize, upper, types);
        int packed = group.Word | Warp.ShuffleXor(group.Word, 1);
        long window = plane * (call.Maximum / groupSize) + length / groupSize - 1;
        if (!upper)
        {
            cache.ValueCodes[((window * (groupSize / 32) + offset / 32) * channels + channel) * 4 + offset % 32 / 8] = packed;
        }

        codes[at] = 0;
        if (offset == 0)
        {
            cache.ValueScales[window * channels + channel] = group.Metadata;
            cache.WindowExponents[row] = -126;
        }
    }

    private static void StoreKeys(CacheViews cache, StoreCall call, int groupSize, int transform, float norm, ArrayView<int> types)
    {
        StoreItem item = call.ItemOf(cache, (Grid.IdxX - ValueGroups(call)) * Group.DimX + Group.IdxX, call.Dimension / 4);
        StoreKey(cache, call, item, LoadKey(call, item, call.Holds(item)), call.Holds(item), groupSize, transform, norm, types);
    }

    /// <summary>The four elements of an item of a key; zeros where they are not inside.</summary>
    public static Float128 LoadKey(StoreCall call, StoreItem item, bool inside)
    {
        Float128 x = default;
        if (inside)
        {
            x = call.LoadQuad(true, item.Row, item.Head, item.Unit * 4, item.Position);
        }

        return x;
    }

    /// <summary>Stores the four elements of an item of a key, if they are inside; all lanes of the warp take part.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="item">The elements; neighbouring lanes have neighbouring ones.</param>
    /// <param name="x">What <see cref="LoadKey"/> gives.</param>
    /// <param name="inside">Whether they are stored.</param>
    /// <param name="groupSize">Elements of a group.</param>
    /// <param name="transform">Elements of a block of the Hadamard transform; 0 where this does none.</param>
    /// <param name="norm">1 / sqrt(transform).</param>
    /// <param name="types">The types.</param>
    public static void StoreKey(
        CacheViews cache, StoreCall call, StoreItem item, Float128 x, bool inside, int groupSize, int transform, float norm, ArrayView<int> types)
    {
        int channel = item.Unit * 4;
        if (transform != 0)
        {
            x = LaneHadamard.Transform(x, transform, norm);
        }

        bool upper = (item.Unit & 1) != 0;
        MantGroup group = MantDeviceEncoder.Encode(x, groupSize, upper, types);
        int word = group.Word | Warp.ShuffleXor(group.Word, 1);
        if (inside)
        {
            int units = call.Dimension / 32;
            int groups = call.Dimension / groupSize;
            long plane = ((long)item.Sequence * call.Heads + item.Head) * cache.Tokens;
            if (!upper)
            {
                int at = RowStoreKernels.UnitOf(true, item.Position, channel / 32, units);
                cache.KeyCodes.SubView(plane * units * 4, (long)cache.Tokens * units * 4)[at * 4 + channel % 32 / 8] = word;
            }

            if (channel % groupSize == 0)
            {
                cache.KeyScales.SubView(plane * groups, (long)cache.Tokens * groups)[RowStoreKernels.UnitOf(true, item.Position, channel / groupSize, groups)] = group.Metadata;
            }
        }
    }

    private static void AddValues(CacheViews cache, StoreCall call, int groupSize, int first, int count)
    {
        int channel = Grid.IdxX * Channels + Group.IdxX;
        if (Group.IdxX < Channels)
        {
            StoreItem item = default;
            item.Sequence = call.FirstSequence + Grid.IdxY;
            item.Head = channel / call.Dimension;
            item.Unit = channel % call.Dimension;
            item.Row = Grid.IdxY * call.Tokens + first;
            item.Position = cache.Lengths[item.Sequence] + first;
            AddValues(cache, call, item, groupSize, count);
        }
    }

    /// <summary>Adds the values of a channel to its window, whose integers are brought to a larger exponent where a value does not fit.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="item">The channel and the first token.</param>
    /// <param name="groupSize">Tokens of a window.</param>
    /// <param name="count">Tokens that follow each other; they belong to one window.</param>
    public static void AddValues(CacheViews cache, StoreCall call, StoreItem item, int groupSize, int count)
    {
        long plane = (long)item.Sequence * call.Heads + item.Head;
        int channels = call.Dimension;
        ArrayView<Packed128> units = cache.WindowCodes.SubView(plane * channels * groupSize / 4, (long)channels * groupSize / 4).Cast<Packed128>();
        int exponent = cache.WindowExponents[plane * channels + item.Unit];
        for (int i = 0; i < count; i++)
        {
            int position = item.Position + i;
            float value = call.Load(false, item.Row + i, item.Head, item.Unit, position);
            if (position < call.Maximum)
            {
                exponent = Add(units, exponent, position % groupSize, item.Unit, channels, value);
            }
        }

        cache.WindowExponents[plane * channels + item.Unit] = exponent;
    }

    private static int Add(ArrayView<Packed128> units, int exponent, int offset, int channel, int channels, float value)
    {
        int needed = MantDeviceEncoder.ExponentOf(IntrinsicMath.Abs(value));
        if (exponent != sbyte.MinValue)
        {
            if (needed == sbyte.MinValue || needed > exponent)
            {
                // Beyond eight places everything rounds to zero, and a channel with a NaN or an infinity has no integers.
                float factor = needed == sbyte.MinValue ? 0f : AttentionMath.PowerOf(-IntrinsicMath.Min(needed - exponent, 16));
                for (int unit = 0; unit * WindowUnit < offset; unit++)
                {
                    Packed128 codes = units[unit * channels + channel];
                    codes.X = Scaled(codes.X, factor);
                    codes.Y = Scaled(codes.Y, factor);
                    codes.Z = Scaled(codes.Z, factor);
                    codes.W = Scaled(codes.W, factor);
                    units[unit * channels + channel] = codes;
                }

                exponent = needed;
            }

            if (needed != sbyte.MinValue)
            {
                ArrayView<byte> bytes = units.Cast<byte>();
                bytes[(offset / WindowUnit * channels + channel) * WindowUnit + offset % WindowUnit] = (byte)ExactMath.Round(value * AttentionMath.PowerOf(-exponent));
            }
        }

        return exponent;
    }

    /// <summary>Four integers of 8 bits times a factor.</summary>
    private static int Scaled(int word, float factor) =>
        (ExactMath.Round((word << 24 >> 24) * factor) & 0xFF)
        | (ExactMath.Round((word << 16 >> 24) * factor) & 0xFF) << 8
        | (ExactMath.Round((word << 8 >> 24) * factor) & 0xFF) << 16
        | ExactMath.Round((word >> 24) * factor) << 24;
}
