using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>Exchanges decoded vectors among the four lanes that share a row, which emitted kernels need.</summary>
public static class VectorExchange
{
    /// <summary>
    /// Of eight vectors of a row, lane p holds p and p + 4 and gets 2p and 2p + 1, so that the four lanes store 64 bytes side by side: the second-level cache counts requests, not bytes.
    /// In each of two rounds every lane gives one of its vectors and gets one.
    /// </summary>
    /// <param name="part">The lane among the four.</param>
    /// <param name="firstLow">The low word of vector p: two weights in half precision.</param>
    /// <param name="firstHigh">Its high word.</param>
    /// <param name="secondLow">The low word of vector p + 4.</param>
    /// <param name="secondHigh">Its high word.</param>
    public static Packed128 Neighbours(int part, int firstLow, int firstHigh, int secondLow, int secondHigh)
    {
        bool isOdd = (part & 1) != 0;
        bool isHigh = part > 1;
        int source = (Warp.LaneIdx & ~3) | (part & 1) << 1 | part >> 1;
        int low = Warp.Shuffle(isOdd ? secondLow : firstLow, source);
        int high = Warp.Shuffle(isOdd ? secondHigh : firstHigh, source);
        int otherLow = Warp.Shuffle(isOdd ? firstLow : secondLow, source ^ 1);
        int otherHigh = Warp.Shuffle(isOdd ? firstHigh : secondHigh, source ^ 1);
        return new Packed128
        {
            X = isHigh ? otherLow : low,
            Y = isHigh ? otherHigh : high,
            Z = isHigh ? low : otherLow,
            W = isHigh ? high : otherHigh,
        };
    }
}
