namespace QuantSdk.Gpu;

/// <summary>
/// Operands in single precision for products of tensor cores with caches in half precision: an operand is two halves that add up to it, each in a column of its own. For emitted kernels; the compiler
/// inlines them.
/// </summary>
public static class HalfFragments
{
    /// <summary>A word of two operands' nearest halves, or of what these leave.</summary>
    /// <param name="low">The first operand.</param>
    /// <param name="high">The second one.</param>
    /// <param name="isRest">Whether what the nearest halves leave is asked for.</param>
    public static int Part(float low, float high, bool isRest)
    {
        int nearest = TensorMath.Pack(low, high);
        return isRest ? TensorMath.Pack(low - DeviceMath.Low(nearest), high - DeviceMath.High(nearest)) : nearest;
    }

    /// <summary>The lower halves of two words in one, or the upper ones.</summary>
    /// <param name="first">The word whose half becomes the lower one.</param>
    /// <param name="second">The word whose half becomes the upper one.</param>
    /// <param name="isUpper">Whether the upper halves are taken.</param>
    public static int Halves(int first, int second, bool isUpper) =>
        isUpper ? (first >> 16 & 0xFFFF) | (second & unchecked((int)0xFFFF0000)) : (first & 0xFFFF) | second << 16;
}
