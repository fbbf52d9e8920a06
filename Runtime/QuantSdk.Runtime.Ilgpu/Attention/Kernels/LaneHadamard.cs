using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>The Hadamard transform of blocks whose elements lie in the lanes of a warp, four each: bit for bit the CPU's.</summary>
internal static class LaneHadamard
{
    /// <summary>Transforms; all lanes of the warp take part.</summary>
    /// <param name="x">This lane's elements.</param>
    /// <param name="size">Elements of a block: a power of two from 4 to 128.</param>
    /// <param name="norm">1 / sqrt(size).</param>
    public static Float128 Transform(Float128 x, int size, float norm)
    {
        float sum = x.X + x.Y, difference = x.X - x.Y;
        float highSum = x.Z + x.W, highDifference = x.Z - x.W;
        x.X = sum + highSum;
        x.Y = difference + highDifference;
        x.Z = sum - highSum;
        x.W = difference - highDifference;
        for (int mask = 1; mask < size / 4; mask <<= 1)
        {
            float sign = (Group.IdxX & mask) == 0 ? 1f : -1f;
            x.X = Warp.ShuffleXor(x.X, mask) + sign * x.X;
            x.Y = Warp.ShuffleXor(x.Y, mask) + sign * x.Y;
            x.Z = Warp.ShuffleXor(x.Z, mask) + sign * x.Z;
            x.W = Warp.ShuffleXor(x.W, mask) + sign * x.W;
        }

        x.X *= norm;
        x.Y *= norm;
        x.Z *= norm;
        x.W *= norm;
        return x;
    }
}
