using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Kernels that store M-ANT's keys and values. The grid's second axis counts the sequences of the call.</summary>
internal static class MantStoreKernels
{
    /// <summary>Tokens of a 16-byte unit of a window.</summary>
    private const int WindowUnit = 16;

    /// <summary>Quantizes keys in groups along the head; a thread takes four elements.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="groupSize">Elements of a group.</param>
    /// <param name="types">The types: see <see cref="MantDeviceEncoder"/>.</param>
    public static void Keys(CacheViews cache, StoreCall call, int groupSize, ArrayView<int> types)
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

    /// <summary>
    /// Adds the values of consecutive tokens of one window; a thread takes a channel. The window's integers are brought to a larger exponent where a value does not fit.
    /// </summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="groupSize">Tokens of a window.</param>
    /// <param name="first">The first token of the call that is added.</param>
    /// <param name="count">Tokens that are added.</param>
    public static void Window(CacheViews cache, StoreCall call, int groupSize, int first, int count)
    {
        int item = Grid.IdxX * Group.DimX + Group.IdxX;
        int sequence = call.FirstSequence + Grid.IdxY;
        if (item < call.Heads * call.Dimension)
        {
            int head = item / call.Dimension;
            int channel = item % call.Dimension;
            long plane = (long)sequence * call.Heads + head;
            int channels = call.Dimension;
            ArrayView<byte> codes = cache.WindowCodes.SubView(plane * channels * groupSize / 4, (long)channels * groupSize / 4).Cast<byte>();
            int exponent = cache.WindowExponents[plane * channels + channel];
            for (int i = 0; i < count; i++)
            {
                int position = cache.Lengths[sequence] + first + i;
                float value = call.Load(false, (Grid.IdxY * call.Tokens) + first + i, head, channel, position);
                if (position < call.Maximum)
                {
                    exponent = Add(codes, exponent, position % groupSize, channel, channels, value);
                }
            }

            cache.WindowExponents[plane * channels + channel] = exponent;
        }
    }

    /// <summary>
    /// Turns windows that are full into groups of 4 bits and empties them; sequences whose window is not full are left alone. A thread takes four tokens of a channel, neighbouring threads a group.
    /// </summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="groupSize">Tokens of a window.</param>
    /// <param name="stored">Tokens of the call that the window has by now.</param>
    /// <param name="types">The types: see <see cref="MantDeviceEncoder"/>.</param>
    public static void Requantize(CacheViews cache, StoreCall call, int groupSize, int stored, ArrayView<int> types)
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
    }

    private static int Add(ArrayView<byte> codes, int exponent, int offset, int channel, int channels, float value)
    {
        int needed = MantDeviceEncoder.ExponentOf(IntrinsicMath.Abs(value));
        if (exponent != sbyte.MinValue)
        {
            if (needed == sbyte.MinValue || needed > exponent)
            {
                // Beyond eight places everything rounds to zero, and a channel with a NaN or an infinity has no integers.
                float factor = needed == sbyte.MinValue ? 0f : AttentionMath.PowerOf(-IntrinsicMath.Min(needed - exponent, 16));
                for (int i = 0; i < offset; i++)
                {
                    int place = (i / WindowUnit * channels + channel) * WindowUnit + i % WindowUnit;
                    codes[place] = (byte)ExactMath.Round((codes[place] << 24 >> 24) * factor);
                }

                exponent = needed;
            }

            if (needed != sbyte.MinValue)
            {
                codes[(offset / WindowUnit * channels + channel) * WindowUnit + offset % WindowUnit] = (byte)ExactMath.Round(value * AttentionMath.PowerOf(-exponent));
            }
        }

        return exponent;
    }
}
