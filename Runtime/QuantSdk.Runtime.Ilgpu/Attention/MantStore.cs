using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu;

/// <summary>Queues the kernels of M-ANT's real-time quantization: two for one token of every sequence.</summary>
internal sealed class MantStore
{
    private readonly int size;
    private readonly int transform;
    private readonly ArrayView<int> types;
    private readonly StoreLauncher<Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, int, int, int, int, int, float, ArrayView<int>>> store;
    private readonly StoreLauncher<Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, int, int, int, ArrayView<int>>> requantize;

    /// <summary>Loads the kernels and the table of types.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="format">The format.</param>
    /// <param name="shape">The cache's shape.</param>
    /// <param name="types">Receives the table.</param>
    public MantStore(QuantAccelerator accelerator, MantKeyValueFormat format, KeyValueShape shape, ArrayView<int> types)
    {
        size = format.GroupSize;
        transform = Transforms(format, shape) ? HadamardTransform.BlockSize(shape.HeadDimension) : 0;
        MantTypeTable table = format.Types;
        this.types = types;
        int[] words = [table.Types.Length, .. table.Types.Select(MantWords.Factors), .. table.Fractions];
        types.CopyFromCPU(accelerator.Stream, words);
        accelerator.Stream.Synchronize();
        store = new(accelerator, MantStoreKernels.Store);
        requantize = new(accelerator, MantStoreKernels.Requantize);
    }

    /// <summary>Whether the kernel that stores keys transforms them too: a block lies within a warp.</summary>
    public static bool Transforms(KeyValueFormat format, KeyValueShape shape) =>
        format is MantKeyValueFormat && format.KeysAreTransformed && HadamardTransform.BlockSize(shape.HeadDimension) is >= 4 and <= MantStoreKernels.LargestTransform;

    /// <summary>Queues everything that stores a call's tokens and counts them. A window that fills up is emptied before the next token comes.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens; where there are several, they belong to one sequence.</param>
    /// <param name="length">Tokens of the first sequence.</param>
    public void Store(AcceleratorStream stream, CacheViews cache, StoreCall call, int length)
    {
        int elements = call.Heads * call.Dimension;
        for (int first = 0; first < call.Tokens;)
        {
            // The first launch stores all keys, beside the first window's values.
            int count = Math.Min(size - (length + first) % size, call.Tokens - first);
            int kind = first == 0 ? 0 : 1;
            long items = kind == 0 ? Math.Max((long)call.Tokens * elements / 4, elements) : elements;
            store.Launcher(stream, store.Config(items, call.Sequences, 2 - kind), cache, call, size, kind, first, count, transform, 1f / MathF.Sqrt(transform), types);
            first += count;
            if (first == call.Tokens || (length + first) % size == 0)
            {
                Requantize(stream, cache, call, first, isLast: first == call.Tokens);
            }
        }
    }

    /// <summary>Queues the re-quantization of windows that are full.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="stored">Tokens of the call that the windows have by now.</param>
    /// <param name="isLast">Whether that is all of them, so that they are counted.</param>
    public void Requantize(AcceleratorStream stream, CacheViews cache, StoreCall call, int stored, bool isLast) => requantize.Launcher(
        stream, requantize.Config((long)call.Heads * call.Dimension * size / 4, call.Sequences), cache, call, size, stored, isLast ? 1 : 0, types);
}
