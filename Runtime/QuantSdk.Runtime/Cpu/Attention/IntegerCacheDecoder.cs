using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuantSdk.Attention;

namespace QuantSdk.Cpu;

/// <summary>Decodes integers by group: scale * code.</summary>
internal sealed class IntegerCacheDecoder(IntegerKeyValueCache cache) : ICacheDecoder
{
    /// <inheritdoc/>
    public void DecodeKey(int sequence, int head, int token, Span<float> destination) =>
        Decode(cache.KeyCodes, cache.KeyScales, cache.Shape.RowOf(sequence, head, token), 0, destination);

    /// <inheritdoc/>
    public void DecodeValue(int sequence, int head, int token, int first, Span<float> destination) =>
        Decode(cache.ValueCodes, cache.ValueScales, cache.Shape.RowOf(sequence, head, token), first, destination);

    private void Decode(byte[] codes, Half[] scales, long row, int first, Span<float> destination)
    {
        int size = cache.Format.GroupSize;
        int element = (int)row * cache.Shape.HeadDimension + first;
        while (!destination.IsEmpty)
        {
            // A call may begin or end within a group; both are multiples of 16 elements.
            Span<float> group = destination[..Math.Min(destination.Length, size - element % size)];
            float scale = (float)scales[element / size];
            if (cache.Format.Bits == 8)
            {
                DecodeBytes(codes.AsSpan(element, group.Length), scale, group);
            }
            else
            {
                DecodeNibbles(codes.AsSpan(element / 2, group.Length / 2), scale, group);
            }

            destination = destination[group.Length..];
            element += group.Length;
        }
    }

    private static void DecodeBytes(ReadOnlySpan<byte> codes, float scale, Span<float> destination)
    {
        Vector256<float> factor = Vector256.Create(scale);
        ref byte source = ref MemoryMarshal.GetReference(codes);
        for (int i = 0; i < codes.Length; i += 16)
        {
            Store(Vector128.LoadUnsafe(ref source, (nuint)i).AsSByte(), factor, destination[i..]);
        }
    }

    private static void DecodeNibbles(ReadOnlySpan<byte> codes, float scale, Span<float> destination)
    {
        Vector256<float> factor = Vector256.Create(scale);
        ref byte source = ref MemoryMarshal.GetReference(codes);
        for (int i = 0; i < codes.Length; i += 8)
        {
            // Each byte twice, side by side; then the low nibble of the first and the high nibble of the second, both at the top of their byte.
            Vector128<ushort> pairs = Vector128.WidenLower(Vector128.CreateScalarUnsafe(System.Runtime.CompilerServices.Unsafe.ReadUnaligned<ulong>(ref System.Runtime.CompilerServices.Unsafe.Add(ref source, i))).AsByte());
            Vector128<ushort> tops = Vector128.ShiftLeft(pairs, 4) & Vector128.Create((ushort)0xF0) | Vector128.ShiftLeft(pairs, 8) & Vector128.Create((ushort)0xF000);
            Store(Vector128.ShiftRightArithmetic(tops.AsSByte(), 4), factor, destination[(2 * i)..]);
        }
    }

    private static void Store(Vector128<sbyte> codes, Vector256<float> factor, Span<float> destination)
    {
        (Vector128<short> low, Vector128<short> high) = Vector128.Widen(codes);
        (Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(low), Vector128.WidenUpper(low))) * factor).CopyTo(destination);
        (Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(high), Vector128.WidenUpper(high))) * factor).CopyTo(destination[8..]);
    }
}
