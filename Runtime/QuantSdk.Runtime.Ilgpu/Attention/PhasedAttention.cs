using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

using Launcher = Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, ArrayView<int>, ArrayView<int>, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, int, int, int>;
using Softmax = Action<AcceleratorStream, KernelConfig, ArrayView<int>, ArrayView<float>, ArrayView<float>, int, int, float>;

/// <summary>Launches attention in phases: the scores, one softmax over all of them, the weighted values.</summary>
internal sealed class PhasedAttention
{
    // Scores of one launch in device memory: 256 MiB of them.
    private const long MostScores = 64L << 20;

    private readonly AttentionKernel kernel;
    private readonly AttentionPhases phases;
    private readonly Launcher scores;
    private readonly Launcher values;
    private readonly Softmax softmax;

    /// <summary>Loads the kernels.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="kernel">The emitted kernels.</param>
    /// <param name="phases">Those behind the first, <paramref name="scores"/>.</param>
    /// <param name="scores">The first one.</param>
    public PhasedAttention(QuantAccelerator accelerator, AttentionKernel kernel, AttentionPhases phases, Launcher scores)
    {
        this.kernel = kernel;
        this.phases = phases;
        this.scores = scores;
        values = accelerator.Load<Launcher>(
            phases.Values.Method, new KernelSpecialization(kernel.ThreadsPerGroup, kernel.GroupsPerMultiprocessor), kernel.SharedBytes, kernel.Layer);
        softmax = accelerator.Load<Softmax>(((Delegate)MapSoftmaxKernel.Softmax).Method, new KernelSpecialization(MapSoftmaxKernel.Threads, 1), 0, kernel.Layer);
    }

    /// <summary>Rows of a launch whose scores are not too many.</summary>
    /// <param name="tokens">Tokens that a sequence has room for.</param>
    public int RowsOf(int tokens) => (int)Math.Max(1, MostScores / ((long)kernel.QueryHeads * tokens * ScoreParts));

    private int ScoreParts => phases.IsAtomic ? 1 : phases.Parts;

    /// <summary>Queues the kernels.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="views">The cache.</param>
    /// <param name="layer">The layer, for its tables.</param>
    /// <param name="queries">The queries.</param>
    /// <param name="partials">Memory for scores.</param>
    /// <param name="statistics">Memory for sums of weights.</param>
    /// <param name="outputs">Receives the outputs.</param>
    /// <param name="rows">Rows, each of which reads as many tokens as the views' lengths say.</param>
    public void Launch(
        AcceleratorStream stream, CacheViews views, GpuAttention layer, ArrayView<float> queries, DeviceBuffer<float> partials, DeviceBuffer<float> statistics, ArrayView<float> outputs, int rows)
    {
        long heads = (long)rows * kernel.QueryHeads;
        ArrayView<float> map = partials.Get(stream, heads * views.Tokens * ScoreParts);
        ArrayView<float> sums = statistics.Get(stream, heads);
        KernelConfig config = new(
            new Index3D(phases.Parts, kernel.KeyValueHeads, rows), new Index3D(kernel.ThreadsPerGroup, 1, 1), SharedMemoryConfig.RequestDynamic<byte>(kernel.SharedBytes));
        if (phases.IsAtomic)
        {
            map.MemSetToZero(stream);
        }

        (DeviceCodebooks books, DeviceRotary rotary) = (layer.Books, layer.Rotary);
        scores(stream, config, views, default, books.Keys, books.Values, rotary.Cosines, rotary.Sines, queries, map, sums, outputs, rotary.Positions, 0, phases.Parts);
        KernelConfig grid = new(new Index3D(kernel.QueryHeads, 1, rows), new Index3D(MapSoftmaxKernel.Threads, 1, 1));
        softmax(stream, grid, views.Lengths, map, sums, ScoreParts, views.Tokens, layer.ExponentScale);
        values(stream, config, views, default, books.Keys, books.Values, rotary.Cosines, rotary.Sines, queries, map, sums, outputs, rotary.Positions, 0, phases.Parts);
    }
}
