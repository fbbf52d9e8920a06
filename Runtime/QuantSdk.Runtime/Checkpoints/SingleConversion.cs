using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace QuantSdk.Checkpoints;

/// <summary>Conversion of stored floating-point elements to single precision.</summary>
internal static class SingleConversion
{
    /// <summary>Converts elements; false where their type is not a floating-point type.</summary>
    /// <param name="type">The elements' type.</param>
    /// <param name="data">The elements, little-endian.</param>
    /// <param name="destination">Receives the values; at least as many as there are elements.</param>
    public static bool TryConvert(TensorType type, ReadOnlySpan<byte> data, Span<float> destination)
    {
        switch (type)
        {
            case TensorType.F32:
                MemoryMarshal.Cast<byte, float>(data).CopyTo(destination);
                return true;
            case TensorType.F16:
                TensorPrimitives.ConvertToSingle(MemoryMarshal.Cast<byte, Half>(data), destination);
                return true;
            case TensorType.BF16:
                FromBrainFloats(MemoryMarshal.Cast<byte, ushort>(data), MemoryMarshal.Cast<float, uint>(destination));
                return true;
            default:
                return false;
        }
    }

    /// <summary>A bfloat16 is the upper half of a single.</summary>
    private static void FromBrainFloats(ReadOnlySpan<ushort> source, Span<uint> destination)
    {
        int i = 0;
        for (; i <= source.Length - Vector<ushort>.Count; i += Vector<ushort>.Count)
        {
            Vector.Widen(new Vector<ushort>(source[i..]), out Vector<uint> low, out Vector<uint> high);
            (low << 16).CopyTo(destination[i..]);
            (high << 16).CopyTo(destination[(i + Vector<uint>.Count)..]);
        }

        for (; i < source.Length; i++)
        {
            destination[i] = (uint)source[i] << 16;
        }
    }
}
