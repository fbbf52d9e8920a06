using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>
/// Turns heads by their tokens' positions and applies the orthonormal Hadamard transform, in the order of operations of <c>HadamardTransform.Apply</c>, so that the
/// device stores the bits that the CPU stores. A group takes a head of a token.
/// </summary>
internal static class TransformKernel
{
    /// <summary>The kernel. Shared memory: a head.</summary>
    /// <param name="source">sequences x tokens x heads x dimension values.</param>
    /// <param name="target">Receives as many.</param>
    /// <param name="lengths">Tokens of each sequence.</param>
    /// <param name="cosines">Cosines, [pair, position].</param>
    /// <param name="sines">Sines, likewise.</param>
    /// <param name="call">The sizes.</param>
    public static void Apply(
        ArrayView<float> source, ArrayView<float> target, ArrayView<int> lengths, ArrayView<float> cosines, ArrayView<float> sines, TransformCall call)
    {
        ArrayView<float> head = SharedMemory.GetDynamic<float>();
        int token = Grid.IdxX / call.Heads;
        int length = lengths[call.FirstSequence + token / call.Tokens];

        // Positions outside the table belong to sequences without tokens and to tokens that are not stored.
        int position = IntrinsicMath.Clamp(length + token % call.Tokens + call.Offset, 0, IntrinsicMath.Max(call.Positions - 1, 0));
        long first = (long)Grid.IdxX * call.Dimension;
        for (int i = Group.IdxX; i < call.Dimension; i += Group.DimX)
        {
            head[i] = AttentionMath.Turned(source, first, i, call.Dimension, cosines, sines, call.Positions, position);
        }

        for (int half = 1; half < call.Block; half <<= 1)
        {
            Group.Barrier();
            for (int pair = Group.IdxX; pair < call.Dimension / 2; pair += Group.DimX)
            {
                int low = pair / half * 2 * half + pair % half;
                float a = head[low];
                float b = head[low + half];
                head[low] = a + b;
                head[low + half] = a - b;
            }
        }

        Group.Barrier();
        for (int i = Group.IdxX; i < call.Dimension; i += Group.DimX)
        {
            target[first + i] = head[i] * call.Norm;
        }
    }
}
