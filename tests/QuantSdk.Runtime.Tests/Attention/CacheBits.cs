using System.Runtime.InteropServices;
using QuantSdk.Attention;

namespace QuantSdk.Runtime.Tests.Attention;

/// <summary>The bytes that a cache specifies: those of every sequence up to its length, and M-ANT's windows.</summary>
internal static class CacheBits
{
    /// <summary>The specified bytes, one after the other.</summary>
    public static byte[] Of(KeyValueCache cache)
    {
        List<byte> bytes = [];
        for (int sequence = 0; sequence < cache.Shape.Sequences; sequence++)
        {
            for (int head = 0; head < cache.Shape.Heads; head++)
            {
                AddHead(cache, sequence, head, bytes);
            }
        }

        return [.. bytes];
    }

    private static void AddHead(KeyValueCache cache, int sequence, int head, List<byte> bytes)
    {
        switch (cache)
        {
            case HalfKeyValueCache half:
                AddRows(half.Keys);
                AddRows(half.Values);
                break;
            case IntegerKeyValueCache integer:
                AddRows(integer.KeyCodes);
                AddRows(integer.KeyScales);
                AddRows(integer.ValueCodes);
                AddRows(integer.ValueScales);
                break;
            case CoupledKeyValueCache coupled:
                AddRows(coupled.KeyCodes);
                AddRows(coupled.ValueCodes);
                break;
            case MantKeyValueCache mant:
                AddRows(mant.KeyCodes);
                AddRows(mant.KeyScales);
                AddRows(mant.KeyTypes);
                AddMantValues(mant, sequence, head, bytes);
                break;
        }

        void AddRows<T>(T[] plane)
            where T : unmanaged
        {
            int row = plane.Length / (cache.Shape.Sequences * cache.Shape.Heads * cache.Shape.MaximumLength);
            Add(plane, cache.Shape.RowOf(sequence, head, 0) * row, (long)cache.Lengths[sequence] * row, bytes);
        }
    }

    private static void AddMantValues(MantKeyValueCache cache, int sequence, int head, List<byte> bytes)
    {
        int size = cache.Format.GroupSize;
        int dimension = cache.Shape.HeadDimension;
        long first = cache.ValueGroupOf(sequence, head, 0, 0);
        long groups = (long)(cache.Lengths[sequence] / size) * dimension;
        Add(cache.ValueCodes, first * size / 2, groups * size / 2, bytes);
        Add(cache.ValueScales, first, groups, bytes);
        Add(cache.ValueTypes, first, groups, bytes);
        long channel = cache.WindowChannelOf(sequence, head, 0);
        Add(cache.WindowCodes, channel * size, (long)dimension * size, bytes);
        Add(cache.WindowExponents, channel, dimension, bytes);
    }

    private static void Add<T>(T[] plane, long first, long count, List<byte> bytes)
        where T : unmanaged => bytes.AddRange(MemoryMarshal.AsBytes(plane.AsSpan((int)first, (int)count)));
}
