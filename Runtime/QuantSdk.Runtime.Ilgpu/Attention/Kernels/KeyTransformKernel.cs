using ILGPU;
using QuantSdk.Attention;

namespace QuantSdk.Gpu;

/// <summary>The kernel that brings keys to the basis of a Hadamard transform before they are quantized: bit for bit the CPU's transform.</summary>
internal static class KeyTransformKernel
{
    /// <summary>
    /// Turns a key by its position, then transforms it: rounds of sums and differences from neighbours to halves, and one multiplication. A group takes a head of a token; the grid's second axis
    /// counts the sequences of the call.
    /// </summary>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="target">Receives the keys, laid out likewise.</param>
    /// <param name="size">Elements of a block: the largest power of two that divides the head.</param>
    /// <param name="norm">1 / sqrt(size).</param>
    public static void Transform(CacheViews cache, StoreCall call, ArrayView<float> target, int size, float norm)
    {
        KernelOrder.Enter();
        ArrayView<float> block = SharedMemory.Allocate<float>(KeyValueShape.MaximumHeadDimension);
        int head = Grid.IdxX % call.Heads;
        int row = Grid.IdxY * call.Tokens + Grid.IdxX / call.Heads;
        int position = IntrinsicMath.Min(cache.Lengths[call.FirstSequence + Grid.IdxY] + Grid.IdxX / call.Heads, call.Maximum - 1);
        for (int i = Group.IdxX; i < call.Dimension; i += Group.DimX)
        {
            block[i] = call.Load(true, row, head, i, position);
        }

        Group.Barrier();
        HadamardKernels.Butterflies(block, size, call.Dimension);

        long first = ((long)row * call.Heads + head) * call.Dimension;
        for (int i = Group.IdxX; i < call.Dimension; i += Group.DimX)
        {
            target[first + i] = block[i] * norm;
        }
    }
}
