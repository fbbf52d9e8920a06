using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Quantization;

/// <summary>Rounds one group of eight rows with one grid and one scale per row. The rows are the lanes of vectors.</summary>
internal sealed class GroupTrial
{
    private const int CheckInterval = 16;

    private readonly GroupObjective objective;
    private readonly int groupSize;

    /// <summary>Creates the buffers.</summary>
    public GroupTrial(GroupObjective objective, int groupSize)
    {
        this.objective = objective;
        this.groupSize = groupSize;
        Errors = new Vector256<float>[groupSize];
        Indices = new Vector256<int>[groupSize];
    }

    /// <summary>Weight minus decoded weight of each column of the last trial.</summary>
    public Vector256<float>[] Errors { get; }

    /// <summary>The grid point of each column of the last trial.</summary>
    public Vector256<int>[] Indices { get; }

    /// <summary>Rounds the group.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="scale">The scale of each row.</param>
    /// <param name="first">The group's first column.</param>
    /// <param name="weights">The group's weights.</param>
    /// <param name="targets">The same with what they take up of the errors of earlier groups.</param>
    /// <param name="limit">Losses that are of no more interest once every row is above them.</param>
    /// <returns>The loss of each row; where no row is below its limit the trial may have stopped early.</returns>
    public Vector256<float> Run(
        LaneGrid grid,
        Vector256<float> scale,
        int first,
        ReadOnlySpan<Vector256<float>> weights,
        ReadOnlySpan<Vector256<float>> targets,
        Vector256<float> limit)
    {
        Vector256<float> inverse = Vector256.ConditionalSelect(Vector256.Equals(scale, default), default, Vector256<float>.One / scale);
        ReadOnlySpan<float> shares = objective.Shares(first, first);
        ReadOnlySpan<float> losses = objective.Losses(first);
        Vector256<float> sum = default;
        for (int k = 0; k < groupSize; k++)
        {
            Vector256<float> target = targets[k];
            Vector256<float> input = target;
            if (objective.HasShares)
            {
                target += TakeUp(Errors, shares.Slice(k * objective.Stride, k));
                input = objective.HasFeedback ? target : input;
            }

            Vector256<float> decoded = grid.Round(input * inverse, out Vector256<int> indices) * scale;
            Indices[k] = indices;
            Errors[k] = weights[k] - decoded;
            Vector256<float> residual = target - decoded;
            sum = Vector256.FusedMultiplyAdd(losses.IsEmpty ? residual : residual * losses[k], residual, sum);
            if (k % CheckInterval == CheckInterval - 1 && Vector256.GreaterThanOrEqualAll(sum, limit))
            {
                break;
            }
        }

        return sum;
    }

    /// <summary>The sum of errors times their shares.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> TakeUp(ReadOnlySpan<Vector256<float>> errors, ReadOnlySpan<float> shares)
    {
        ref Vector256<float> error = ref MemoryMarshal.GetReference(errors);
        ref float share = ref MemoryMarshal.GetReference(shares);
        Vector256<float> sum0 = default, sum1 = default, sum2 = default, sum3 = default;
        int j = 0;
        for (; j <= shares.Length - 4; j += 4)
        {
            sum0 = Vector256.FusedMultiplyAdd(Unsafe.Add(ref error, j), Vector256.Create(Unsafe.Add(ref share, j)), sum0);
            sum1 = Vector256.FusedMultiplyAdd(Unsafe.Add(ref error, j + 1), Vector256.Create(Unsafe.Add(ref share, j + 1)), sum1);
            sum2 = Vector256.FusedMultiplyAdd(Unsafe.Add(ref error, j + 2), Vector256.Create(Unsafe.Add(ref share, j + 2)), sum2);
            sum3 = Vector256.FusedMultiplyAdd(Unsafe.Add(ref error, j + 3), Vector256.Create(Unsafe.Add(ref share, j + 3)), sum3);
        }

        for (; j < shares.Length; j++)
        {
            sum0 = Vector256.FusedMultiplyAdd(Unsafe.Add(ref error, j), Vector256.Create(Unsafe.Add(ref share, j)), sum0);
        }

        return (sum0 + sum1) + (sum2 + sum3);
    }
}
