using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;

namespace QuantSdk.Gpu;

/// <summary>Queues the kernels of M-ANT's real-time quantization.</summary>
internal sealed class MantStore
{
    private readonly int size;
    private readonly ArrayView<int> types;
    private readonly StoreLauncher<Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, int, ArrayView<int>>> keys;
    private readonly StoreLauncher<Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, int, int, int>> window;
    private readonly StoreLauncher<Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, int, int, ArrayView<int>>> requantize;

    /// <summary>Loads the kernels and the table of types.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="format">The format.</param>
    /// <param name="types">Receives the table.</param>
    public MantStore(QuantAccelerator accelerator, MantKeyValueFormat format, ArrayView<int> types)
    {
        size = format.GroupSize;
        MantTypeTable table = format.Types;
        this.types = types;
        int[] words = [table.Types.Length, .. table.Types.Select(MantWords.Factors), .. table.Fractions];
        types.CopyFromCPU(accelerator.Stream, words);
        accelerator.Stream.Synchronize();
        keys = new(accelerator, MantStoreKernels.Keys);
        window = new(accelerator, MantStoreKernels.Window);
        requantize = new(accelerator, MantStoreKernels.Requantize);
    }

    /// <summary>Queues everything that stores a call's tokens. A window that fills up is emptied before the next token comes.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens; where there are several, they belong to one sequence.</param>
    /// <param name="sequences">Sequences of the call.</param>
    /// <param name="length">Tokens of the first sequence.</param>
    public void Store(AcceleratorStream stream, CacheViews cache, StoreCall call, int sequences, int length)
    {
        int elements = call.Heads * call.Dimension;
        keys.Launcher(stream, keys.Config((long)call.Tokens * elements / 4, sequences), cache, call, size, types);
        for (int first = 0; first < call.Tokens;)
        {
            int count = Math.Min(size - (length + first) % size, call.Tokens - first);
            window.Launcher(stream, window.Config(elements, sequences), cache, call, size, first, count);
            first += count;
            if (call.Tokens == 1 || (length + first) % size == 0)
            {
                Requantize(stream, cache, call, sequences, first);
            }
        }
    }

    /// <summary>Queues the re-quantization of windows that are full.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cache">The cache.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="sequences">Sequences of the call.</param>
    /// <param name="stored">Tokens of the call that the windows have by now.</param>
    public void Requantize(AcceleratorStream stream, CacheViews cache, StoreCall call, int sequences, int stored) =>
        requantize.Launcher(stream, requantize.Config((long)call.Heads * call.Dimension * size / 4, sequences), cache, call, size, stored, types);
}
