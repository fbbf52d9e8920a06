using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Reductions over the lanes that hold one group, four numbers each. All lanes of the warp take part.</summary>
internal static class GroupReduction
{
    /// <summary>The bits of the half-precision NaN that marks a group without numbers.</summary>
    public const int HalfNaN = 0xFE00;

    /// <summary>The largest magnitude; infinite or NaN where one of the numbers is.</summary>
    public static float LargestMagnitude(Float128 x, int lanes)
    {
        float largest = DeviceMath.LargerMagnitude(DeviceMath.LargerMagnitude(x.X, x.Y), DeviceMath.LargerMagnitude(x.Z, x.W));
        for (int mask = lanes >> 1; mask > 0; mask >>= 1)
        {
            largest = DeviceMath.LargerMagnitude(largest, Warp.ShuffleXor(largest, mask));
        }

        return largest;
    }

    /// <summary>The sum.</summary>
    public static int Sum(int value, int lanes)
    {
        for (int mask = lanes >> 1; mask > 0; mask >>= 1)
        {
            value += Warp.ShuffleXor(value, mask);
        }

        return value;
    }

    /// <summary>The largest number.</summary>
    public static int Largest(int value, int lanes)
    {
        for (int mask = lanes >> 1; mask > 0; mask >>= 1)
        {
            value = IntrinsicMath.Max(value, Warp.ShuffleXor(value, mask));
        }

        return value;
    }
}
