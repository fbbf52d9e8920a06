using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu;

/// <summary>Queues the kernels of M-ANT's real-time quantization: one for one token of every sequence.</summary>
internal sealed class MantStore
{
    private readonly int size;
    private readonly int transform;
    private readonly ArrayView<int> types;
    private readonly StoreLauncher<Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, int, int, int, int, int, float, ArrayView<int>>> store;
    private readonly StoreLauncher<Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, int, ArrayView<int>>> requantize;

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
        for (int first = 0; first < call.Tokens;)
        {
            // The first launch stores all keys, beside the first window's values.
            int count = Math.Min(size - (length + first) % size, call.Tokens - first);
            int keyGroups = first == 0 ? store.GroupsOf((long)call.Tokens * call.Heads * call.Dimension / 4) : 0;
            int isLast = first + count == call.Tokens ? 1 : 0;
            KernelConfig grid = store.Groups(MantStoreKernels.ValueGroups(call) + keyGroups, call.Sequences);
            store.Launcher(stream, grid, cache, call, size, first, count, isLast, transform, 1f / MathF.Sqrt(transform), types);
            first += count;
        }
    }

    /// <summary>Queues the re-quantization of windows that are full, which <see cref="Store"/> does by itself: for measuring it.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    public void Requantize(AcceleratorStream stream, CacheViews cache, StoreCall call) =>
        requantize.Launcher(stream, requantize.Groups(MantStoreKernels.ValueGroups(call), call.Sequences), cache, call, size, types);
}
