using System.Runtime.CompilerServices;
using QuantSdk.Layers;

namespace QuantSdk.Cpu.Decode;

/// <summary>Reads packed codes in bulk.</summary>
internal static class PackedCodes
{
    /// <summary>Reads one code with a single load where four bytes are left, which holds for every width up to 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(byte[] packed, long index, int width)
    {
        long bit = index * width;
        int first = (int)(bit >> 3);
        return first + sizeof(uint) <= packed.Length
            ? (int)(Unsafe.ReadUnaligned<uint>(ref packed[first]) >> (int)(bit & 7)) & ((1 << width) - 1)
            : BitPacking.Read(packed, index, width);
    }
}
