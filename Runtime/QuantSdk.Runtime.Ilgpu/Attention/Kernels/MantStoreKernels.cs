using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Kernels that store M-ANT's keys and values. The grid's second axis counts the sequences of the call.</summary>
internal static class MantStoreKernels
{
    /// <summary>Tokens of a 16-byte unit of a window.</summary>
    private const int WindowUnit = 16;

    /// <summary>Elements of a Hadamard transform that a warp does while it stores keys, four elements a lane.</summary>
    public const int LargestTransform = 4 * 32;

    /// <summary>
    /// Quantizes keys in groups along the head, a thread taking four elements, and adds the values of consecutive tokens to their window, a thread taking a channel. The grid's third axis, from the
    /// given kind on, is 0 for keys and 1 for values.
    /// </summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens; all their keys are stored.</param>
    /// <param name="groupSize">Elements of a group, tokens of a window.</param>
    /// <param name="kind">The kind of the grid's first plane.</param>
    /// <param name="first">The first token of the call whose value is added.</param>
    /// <param name="count">Tokens whose values are added; they belong to one window.</param>
    /// <param name="transform">Elements of a block of the Hadamard transform; 0 where this does none.</param>
    /// <param name="norm">1 / sqrt(transform).</param>
    /// <param name="types">The types: see <see cref="MantDeviceEncoder"/>.</param>
    public static void Store(CacheViews cache, StoreCall call, int groupSize, int kind, int first, int count, int transform, float norm, ArrayView<int> types)
    {
        if (kind + Grid.IdxZ == 0)
        {
            StoreKeys(cache, call, groupSize, transform, norm, types);
        }
        else
        {
            AddValues(cache, call, groupSize, first, count);
        }
    }

    /// <summary>
    /// Turns windows that are full into groups of 4 bits and empties them; sequences whose window is not full are left alone. A thread takes four tokens of a channel, neighbouring threads a group.
    /// </summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="groupSize">Tokens of a window.</param>
    /// <param name="stored">Tokens of the call that the window has by now.</param>
    /// <param name="isLast">Whether the call's tokens are all stored with this: they are counted.</param>
    /// <param name="types">The types: see <see cref="MantDeviceEncoder"/>.</param>
    public static void Requantize(CacheViews cache, StoreCall call, int groupSize, int stored, int isLast, ArrayView<int> types)
    {
        int sequence = call.FirstSequence + Grid.IdxY;
        int length = cache.Lengths[sequence] + stored;
        if (length % groupSize == 0 && length <= call.Maximum)
        {
            int item = Grid.IdxX * Group.DimX + Group.IdxX;
            int lanes = groupSize / 4;
            int offset = item % lanes * 4;
            int row = item / lanes;
            int channel = row % call.Dimension;
            int head = row / call.Dimension;
            bool inside = head < call.Heads;
            long plane = (long)sequence * call.Heads + (inside ? head : 0);
            int channels = call.Dimension;
            ArrayView<int> codes = cache.WindowCodes.SubView(plane * channels * groupSize / 4, (long)channels * groupSize / 4);
            int at = (offset / WindowUnit * channels + channel) * 4 + offset % WindowUnit / 4;
            int exponent = cache.WindowExponents[plane * channels + channel];
            float scale = AttentionMath.PowerOf(exponent);
            int word = codes[at];
            Float128 x = default;
            x.X = (word << 24 >> 24) * scale;
            x.Y = (word << 16 >> 24) * scale;
            x.Z = (word << 8 >> 24) * scale;
            x.W = (word >> 24) * scale;

            bool upper = (item & 1) != 0;
            MantGroup group = MantDeviceEncoder.Encode(x, groupSize, upper, types);
            int packed = group.Word | Warp.ShuffleXor(group.Word, 1);
            if (inside)
            {
                int windows = call.Maximum / groupSize;
                long window = plane * windows + length / groupSize - 1;
                int parts = groupSize / 32;
                if (!upper)
                {
                    cache.ValueCodes[((window * parts + offset / 32) * channels + channel) * 4 + offset % 32 / 8] = packed;
                }

                codes[at] = 0;
                if (offset == 0)
                {
                    cache.ValueScales[window * channels + channel] = group.Metadata;
                    cache.WindowExponents[plane * channels + channel] = -126;
                }
            }
        }

        if (isLast != 0)
        {
            call.Finish(cache);
        }
    }

    private static void StoreKeys(CacheViews cache, StoreCall call, int groupSize, int transform, float norm, ArrayView<int> types)
    {
        int index = Grid.IdxX * Group.DimX + Group.IdxX;
        StoreItem item = call.ItemOf(cache, index, call.Dimension / 4);
        int channel = item.Unit * 4;
        bool inside = call.Holds(item);
        Float128 x = default;
        if (inside)
        {
            x = call.LoadQuad(true, item.Row, item.Head, channel, item.Position);
        }

        if (transform != 0)
        {
            x = LaneHadamard.Transform(x, transform, norm);
        }

        bool upper = (index & 1) != 0;
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

    /// <summary>The window's integers are brought to a larger exponent where a value does not fit.</summary>
    private static void AddValues(CacheViews cache, StoreCall call, int groupSize, int first, int count)
    {
        int item = Grid.IdxX * Group.DimX + Group.IdxX;
        int sequence = call.FirstSequence + Grid.IdxY;
        if (item < call.Heads * call.Dimension)
        {
            int head = item / call.Dimension;
            int channel = item % call.Dimension;
            long plane = (long)sequence * call.Heads + head;
            int channels = call.Dimension;
            ArrayView<Packed128> units = cache.WindowCodes.SubView(plane * channels * groupSize / 4, (long)channels * groupSize / 4).Cast<Packed128>();
            int exponent = cache.WindowExponents[plane * channels + channel];
            for (int i = 0; i < count; i++)
            {
                int position = cache.Lengths[sequence] + first + i;
                float value = call.Load(false, (Grid.IdxY * call.Tokens) + first + i, head, channel, position);
                if (position < call.Maximum)
                {
                    exponent = Add(units, exponent, position % groupSize, channel, channels, value);
                }
            }

            cache.WindowExponents[plane * channels + channel] = exponent;
        }
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
