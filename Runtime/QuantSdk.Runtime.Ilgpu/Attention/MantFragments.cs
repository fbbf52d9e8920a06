using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>
/// What the products of tensor cores (<c>mma.m16n8k32</c>) of emitted kernels give for M-ANT's caches, by shuffles, where there are no tensor cores. Lane 4g + t has codes of rows g and g + 8 and
/// operands of column g, both for the same places of k, and receives the sums of these rows and of columns 2t and 2t + 1.
/// </summary>
public static class MantFragments
{
    /// <summary>Both partial sums over the 128 codes that the four lanes of a row have.</summary>
    /// <param name="upper">32 codes of row g.</param>
    /// <param name="lower">32 codes of row g + 8.</param>
    /// <param name="first">Operands of the first 16 codes in column g.</param>
    /// <param name="last">Operands of the last 16 codes.</param>
    public static MantSums Multiply(Packed128 upper, Packed128 lower, Packed128 first, Packed128 last)
    {
        int lane = Group.IdxX & 31;
        MantSums sums = default;
        for (int i = 0; i < 4; i++)
        {
            Packed128 top = Warp.Shuffle(upper, (lane & 28) + i);
            Packed128 bottom = Warp.Shuffle(lower, (lane & 28) + i);
            for (int column = 0; column < 2; column++)
            {
                int from = 8 * (lane & 3) + 4 * column + i;
                Packed128 low = Warp.Shuffle(first, from);
                Packed128 high = Warp.Shuffle(last, from);
                Add(ref sums, column, IndexSum(top, low, high), IndexSum(bottom, low, high), PowerSum(top, low, high), PowerSum(bottom, low, high));
            }
        }

        return sums;
    }

    /// <summary>The sums over the 64 signed bytes that the four lanes of a row have.</summary>
    /// <param name="upper">16 bytes of row g.</param>
    /// <param name="lower">16 bytes of row g + 8.</param>
    /// <param name="operands">Their operands in column g.</param>
    /// <returns>Row g in both columns, then row g + 8.</returns>
    public static Packed128 MultiplyBytes(Packed128 upper, Packed128 lower, Packed128 operands)
    {
        int lane = Group.IdxX & 31;
        MantSums sums = default;
        for (int i = 0; i < 4; i++)
        {
            Packed128 top = Warp.Shuffle(upper, (lane & 28) + i);
            Packed128 bottom = Warp.Shuffle(lower, (lane & 28) + i);
            for (int column = 0; column < 2; column++)
            {
                Packed128 operand = Warp.Shuffle(operands, 8 * (lane & 3) + 4 * column + i);
                Add(ref sums, column, ByteSum(top, operand), ByteSum(bottom, operand), 0, 0);
            }
        }

        return sums.Indices;
    }

    private static void Add(ref MantSums sums, int column, int upperIndices, int lowerIndices, int upperPowers, int lowerPowers)
    {
        if (column == 0)
        {
            sums.Indices.X += upperIndices;
            sums.Indices.Z += lowerIndices;
            sums.Powers.X += upperPowers;
            sums.Powers.Z += lowerPowers;
        }
        else
        {
            sums.Indices.Y += upperIndices;
            sums.Indices.W += lowerIndices;
            sums.Powers.Y += upperPowers;
            sums.Powers.W += lowerPowers;
        }
    }

    private static int IndexSum(Packed128 codes, Packed128 first, Packed128 last) =>
        DeviceMath.IndexSum(codes.X, first.X, first.Y) + DeviceMath.IndexSum(codes.Y, first.Z, first.W)
        + DeviceMath.IndexSum(codes.Z, last.X, last.Y) + DeviceMath.IndexSum(codes.W, last.Z, last.W);

    private static int PowerSum(Packed128 codes, Packed128 first, Packed128 last) =>
        DeviceMath.PowerSum(codes.X, first.X, first.Y) + DeviceMath.PowerSum(codes.Y, first.Z, first.W)
        + DeviceMath.PowerSum(codes.Z, last.X, last.Y) + DeviceMath.PowerSum(codes.W, last.Z, last.W);

    private static int ByteSum(Packed128 bytes, Packed128 operands) =>
        DeviceMath.ByteSum(bytes.X, operands.X) + DeviceMath.ByteSum(bytes.Y, operands.Y)
        + DeviceMath.ByteSum(bytes.Z, operands.Z) + DeviceMath.ByteSum(bytes.W, operands.W);
}
