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

    /// <summary>The product of a magnitude and an activation byte with the sign of a code: one term of the portable INT8 dot product.</summary>
    /// <param name="activations">Four signed bytes.</param>
    /// <param name="index">Which byte, 0 to 3.</param>
    public static int SignedByte(int activations, int index) => activations << (24 - 8 * index) >> 24;
}
