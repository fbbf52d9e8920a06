using QuantSdk.Layers;

namespace QuantSdk.Cpu.Groups;

/// <summary>Which weights <see cref="ByteKernel{TSimd, TVector, TConstants}"/> takes.</summary>
internal static class ByteLayout
{
    /// <summary>Whether weights are whole numbers of one byte on a single grid.</summary>
    public static bool Supports(GroupWeights weights)
    {
        if (weights.Format is not { Bits: 8, Family.TypeBits: 0, GroupSize: 32 or 64 or 128 })
        {
            return false;
        }

        foreach (float value in weights.GridOf(0).Values)
        {
            if (value != MathF.Round(value) || value is < sbyte.MinValue or > sbyte.MaxValue)
            {
                return false;
            }
        }

        return true;
    }
}
