using ILGPU;
using ILGPU.Runtime.Cuda;

namespace QuantSdk.Gpu;

/// <summary>
/// How an emitted decode kernel finds the codebook entries that are nearest to the new token's vectors, bit for bit what the kernel that only stores does: the score of an entry is
/// |entry|² / 2 - x·entry, from the halved norm on one fused multiply-add for each element in order; of equal scores the first entry wins. The compiler inlines it.
/// </summary>
public static class CoupledAppend
{
    /// <summary>The squares of two elements of an entry on top of those before them.</summary>
    /// <param name="word">The elements, two halves.</param>
    /// <param name="norm">The squares before.</param>
    public static float Norm(int word, float norm)
    {
        float low = DeviceMath.Low(word);
        float high = DeviceMath.High(word);
        return ExactMath.MultiplyAdd(high, high, ExactMath.MultiplyAdd(low, low, norm));
    }

    /// <summary>The products of two elements of an entry on top of the score before them.</summary>
    /// <param name="word">The elements, two halves.</param>
    /// <param name="first">The vector's first element, negative.</param>
    /// <param name="second">The second one, negative.</param>
    /// <param name="score">The score before.</param>
    public static float Score(int word, float first, float second, float score) =>
        ExactMath.MultiplyAdd(second, DeviceMath.High(word), ExactMath.MultiplyAdd(first, DeviceMath.Low(word), score));

    /// <summary>
    /// Ends a search whose results one warp reads: that warp waits for all others, which only say that they have written theirs and go on. On a device that simulates groups all wait.
    /// </summary>
    /// <param name="isReader">Whether this warp reads the results.</param>
    /// <param name="threads">Threads of the group.</param>
    public static void Meet(bool isReader, int threads)
    {
        if (!CudaAsm.IsSupported)
        {
            Group.Barrier();
        }
        else if (isReader)
        {
            CudaAsm.Emit("bar.sync 1, %0;", threads);
        }
        else
        {
            CudaAsm.Emit("bar.arrive 1, %0;", threads);
        }
    }

    /// <summary>The entry of the lower score, of equal scores the first.</summary>
    /// <param name="score">A score.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="otherScore">Another score.</param>
    /// <param name="otherEntry">Its entry.</param>
    public static int Better(float score, int entry, float otherScore, int otherEntry) =>
        otherScore < score || (otherScore == score && otherEntry < entry) ? otherEntry : entry;

    /// <summary>Whether a vector has numbers only.</summary>
    /// <param name="vectors">Vectors.</param>
    /// <param name="first">Where it begins.</param>
    /// <param name="size">Its elements.</param>
    public static bool IsFinite(ArrayView<float> vectors, int first, int size)
    {
        float largest = 0f;
        for (int element = 0; element < size; element++)
        {
            largest = DeviceMath.LargerMagnitude(largest, vectors[first + element]);
        }

        return largest < float.PositiveInfinity;
    }

    /// <summary>Writes an index to a unit of 16 bytes, which is this lane's own.</summary>
    /// <param name="units">The head's units.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="token">The token of the unit.</param>
    /// <param name="bits">Bits of an index: 4, 8 or 16.</param>
    /// <param name="index">The index.</param>
    public static void Write(ArrayView<Packed128> units, long unit, int token, int bits, int index)
    {
        if (bits == 16)
        {
            units.Cast<short>()[unit * 8 + token] = (short)index;
            return;
        }

        ArrayView<byte> bytes = units.Cast<byte>();
        if (bits == 8)
        {
            bytes[unit * 16 + token] = (byte)index;
        }
        else
        {
            long at = unit * 16 + token / 2;
            int shift = token % 2 * 4;
            bytes[at] = (byte)(bytes[at] & ~(15 << shift) | index << shift);
        }
    }
}
