using ILGPU;
using ILGPU.Runtime.Cuda;

namespace QuantSdk.Gpu;

/// <summary>
/// Arithmetic whose bits are the CPU's. A GPU's compiler may fuse a product and a sum into one operation with one rounding; where the CPU rounds twice, the product is a PTX instruction of its own
/// here, and where the CPU fuses, so does this.
/// </summary>
internal static class ExactMath
{
    private const int RoundedZero = 0x4B400000;

    /// <summary>a · b, rounded.</summary>
    public static float Product(float a, float b)
    {
        if (CudaAsm.IsSupported)
        {
            CudaAsm.Emit("mul.rn.f32 %0, %1, %2;", out float product, a, b);
            return product;
        }

        return a * b;
    }

    /// <summary>a · b + c with one rounding; a has 24 significant bits, b 11, so that the product of doubles is exact.</summary>
    public static float MultiplyAdd(float a, float b, float c)
    {
        if (CudaAsm.IsSupported)
        {
            CudaAsm.Emit("fma.rn.f32 %0, %1, %2, %3;", out float sum, a, b, c);
            return sum;
        }

        return RoundedSum((double)a * b, c);
    }

    /// <summary>Rounds half to even; for magnitudes below 2^22.</summary>
    public static int Round(float value) => DeviceMath.RoundToEven(value) - RoundedZero;

    /// <summary>The bits of a number in half precision, rounded to nearest, ties to even; every NaN has the same.</summary>
    public static int HalfBits(float value)
    {
        int bits = (int)Interop.FloatAsInt(value);
        int sign = bits >> 16 & 0x8000;
        int magnitude = bits & int.MaxValue;
        if (magnitude > 0x7F800000)
        {
            return GroupReduction.HalfNaN;
        }

        // 65520 and more round to infinity; below 2^-14 the steps are 2^-24.
        int rounded = magnitude >= 0x477FF000 ? 0x7C00
            : magnitude >= 0x38800000 ? (magnitude - 0x38000000 + 0xFFF + (magnitude >> 13 & 1)) >> 13
            : Round(Interop.IntAsFloat((uint)magnitude) * 16777216f);
        return sign | rounded;
    }

    /// <summary>Whether the bits of a half-precision number are those of an infinity or of a NaN.</summary>
    public static bool IsFinite(int halfBits) => (halfBits & 0x7C00) != 0x7C00;

    /// <summary>
    /// The sum rounded to single precision once. Rounding to double first could leave a tie that is none; a last bit that stands for whatever was cut off ("round to odd") prevents it.
    /// </summary>
    private static float RoundedSum(double a, double b)
    {
        double sum = a + b;
        double shifted = sum - a;
        double error = (a - (sum - shifted)) + (b - shifted);
        ulong bits = Interop.FloatAsInt(sum);
        if (error != 0.0 && (bits & 1) == 0)
        {
            bits = error > 0.0 == sum > 0.0 ? bits + 1 : bits - 1;
        }

        return (float)Interop.IntAsFloat(bits);
    }
}
