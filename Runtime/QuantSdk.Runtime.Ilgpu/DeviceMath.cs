using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Conversions that emitted kernels share. The compiler inlines them.</summary>
public static class DeviceMath
{
    // 1.5 * 2^23: adding it moves the units digit of a small number to the last bit of the significand, rounded half to even.
    private const float RoundingShift = 12582912f;

    /// <summary>The half-precision number in the low 16 bits.</summary>
    public static float Low(int pair) => (float)Interop.IntAsFloat((ushort)pair);

    /// <summary>The half-precision number in the high 16 bits.</summary>
    public static float High(int pair) => (float)Interop.IntAsFloat((ushort)(pair >> 16));

    /// <summary>The single-precision number with the given bits.</summary>
    public static float Bits(int bits) => Interop.IntAsFloat((uint)bits);

    /// <summary>Rounds half to even; exact for magnitudes below 2^22. The result's low bits are those of the integer in two's complement.</summary>
    public static int RoundToEven(float value) => (int)Interop.FloatAsInt(value + RoundingShift);

    /// <summary>The larger magnitude; a number that is not one wins over all others, so that it cannot be lost in a reduction.</summary>
    public static float LargerMagnitude(float left, float right)
    {
        float magnitude = IntrinsicMath.Abs(left);
        float other = IntrinsicMath.Abs(right);
        return magnitude > other || float.IsNaN(magnitude) ? magnitude : other;
    }

    /// <summary>A number whose sign is flipped where the highest bit is set.</summary>
    public static float WithSign(float value, int bits) => Interop.IntAsFloat((uint)((int)Interop.FloatAsInt(value) ^ (bits & int.MinValue)));

    /// <summary>
    /// An E8P point: an absolute entry, eight nibbles k + 4 with element 0 lowest, and the signs of a code. Negating the half-odd number
    /// k + 1/2 is flipping three bits; the highest bit is set where 1/4 is subtracted.
    /// </summary>
    /// <param name="entry">The absolute entry.</param>
    /// <param name="signs">The low byte of the code: bits 0 to 3 negate elements 0, 2, 4 and 6, bits 4 to 7 elements 1, 3, 5 and 7.</param>
    public static int LatticePoint(int entry, int signs)
    {
        // The factor puts bit i of four to place 8i. Where their number is odd, bit 0 is flipped and 1/4 is subtracted.
        int negated = (signs & 0x0F) * 0x204081 & 0x01010101 | (signs & 0xF0) * 0x204081 & 0x10101010;
        int odd = IntrinsicMath.PopCount(signs) & 1;
        return entry ^ 7 * negated ^ (-odd & (int.MinValue | 7));
    }

    /// <summary>Σ ±i·x over the eight codes of a word: the portable twin of the inline PTX.</summary>
    /// <param name="word">Indices in nibbles; signs as the device layout places them.</param>
    /// <param name="low">Activations of codes 0 to 3.</param>
    /// <param name="high">Activations of codes 4 to 7.</param>
    public static int IndexSum(int word, int low, int high)
    {
        int sum = 0;
        for (int i = 0; i < 4; i++)
        {
            sum += (word >> (4 * i) & 7) * Signed(word >> (8 * i + 7), low, i);
            sum += (word >> (4 * i + 16) & 7) * Signed(word >> (8 * i + 3), high, i);
        }

        return sum;
    }

    /// <summary>Σ ±2^i·x over the eight codes of a word.</summary>
    /// <inheritdoc cref="IndexSum"/>
    public static int PowerSum(int word, int low, int high)
    {
        int sum = 0;
        for (int i = 0; i < 4; i++)
        {
            sum += Signed(word >> (8 * i + 7), low, i) << (word >> (4 * i) & 7);
            sum += Signed(word >> (8 * i + 3), high, i) << (word >> (4 * i + 16) & 7);
        }

        return sum;
    }

    /// <summary>Σ w·x over four signed bytes each.</summary>
    public static int ByteSum(int weights, int activations)
    {
        int sum = 0;
        for (int i = 0; i < 4; i++)
        {
            sum += SignedByte(weights, i) * SignedByte(activations, i);
        }

        return sum;
    }

    private static int SignedByte(int bytes, int index) => bytes << (24 - 8 * index) >> 24;

    /// <summary>An activation byte, negated where the lowest bit of the sign is set.</summary>
    private static int Signed(int sign, int activations, int index)
    {
        int value = SignedByte(activations, index);
        return (sign & 1) != 0 ? -value : value;
    }
}
