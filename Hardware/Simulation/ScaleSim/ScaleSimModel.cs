namespace QuantSdk.Hardware;

/// <summary>SCALE-Sim's closed forms: compute cycles of a matrix product on an array of one precision, with filling and draining of each fold.</summary>
/// <remarks>Source: SCALE-Sim v2 and v3, whose runs they equal where memory never stalls. An array of wider or narrower operands is one of other sides: see <see cref="EffectiveArray"/>.
/// Its stalls follow from no closed form, for they depend on how its buffers are cut into lines: see <see cref="ScaleSimStalls"/>.</remarks>
public static class ScaleSimModel
{
    /// <summary>Stationary outputs: ⌈M/R⌉·⌈N/C⌉·(K+R+C−2)−1.</summary>
    public static long OutputStationary(ArrayShape array, long m, long n, long k) =>
        (Folds(m, array.Rows) * Folds(n, array.Columns) * (k + array.Rows + array.Columns - 2)) - 1;

    /// <summary>Stationary weights: ⌈K/R⌉·⌈N/C⌉·(M+2R+C−2)−1.</summary>
    public static long WeightStationary(ArrayShape array, long m, long n, long k) =>
        (Folds(k, array.Rows) * Folds(n, array.Columns) * (m + (2L * array.Rows) + array.Columns - 2)) - 1;

    /// <summary>Stationary inputs: ⌈K/R⌉·⌈M/C⌉·(N+2R+C−2)−1.</summary>
    public static long InputStationary(ArrayShape array, long m, long n, long k) =>
        (Folds(k, array.Rows) * Folds(m, array.Columns) * (n + (2L * array.Rows) + array.Columns - 2)) - 1;

    /// <summary>Cycles of one repetition of a product on an accelerator.</summary>
    public static long Cycles(Accelerator accelerator, Gemm gemm)
    {
        ArrayShape array = EffectiveArray(accelerator, gemm);
        return accelerator.Dataflow == Dataflow.OutputStationary
            ? OutputStationary(array, gemm.M, gemm.N, gemm.K)
            : WeightStationary(array, gemm.M, gemm.N, gemm.K);
    }

    /// <summary>The array of one-word elements that does what the accelerator does with a product's widths: rows take the left operand's lanes, columns the right one's.</summary>
    public static ArrayShape EffectiveArray(Accelerator accelerator, Gemm gemm)
    {
        OperandFormat left = gemm.Left ?? accelerator.Operands.Left(gemm.Role);
        OperandFormat right = gemm.Right ?? accelerator.Operands.Right(gemm.Role);
        return new(
            accelerator.Element.ActivationLanes(left.Bits).EffectiveSide(accelerator.Array.Rows),
            accelerator.Element.WeightLanes(right.Bits).EffectiveSide(accelerator.Array.Columns));
    }

    private static long Folds(long extent, int side) => new ScaleSimFolds(extent, side).Count;
}
