using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu;

/// <summary>Queues the transform of keys and queries for formats whose keys are Hadamard-transformed.</summary>
internal sealed class HeadTransform : IDisposable
{
    private const int DeviceThreads = 64;

    // One warp: a thread of a simulated device is a thread of the system.
    private const int SimulatedThreads = 32;

    private readonly GpuAttention owner;
    private readonly int threads;
    private readonly DeviceBuffer<float> keys;
    private readonly DeviceBuffer<float> queries;
    private readonly Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, ArrayView<int>, ArrayView<float>, ArrayView<float>, TransformCall> launcher;

    /// <summary>Loads the kernel.</summary>
    /// <param name="owner">The layer.</param>
    public HeadTransform(GpuAttention owner)
    {
        this.owner = owner;
        QuantAccelerator accelerator = owner.Accelerator;
        threads = accelerator.Device.AcceleratorType == AcceleratorType.CPU ? SimulatedThreads : DeviceThreads;
        keys = new DeviceBuffer<float>(accelerator);
        queries = new DeviceBuffer<float>(accelerator);
        Delegate kernel = TransformKernel.Apply;
        int sharedBytes = owner.HeadDimension * sizeof(float);
        launcher = accelerator.Load<Action<AcceleratorStream, KernelConfig, ArrayView<float>, ArrayView<float>, ArrayView<int>, ArrayView<float>, ArrayView<float>, TransformCall>>(
            kernel.Method, new KernelSpecialization(threads, 1), sharedBytes, nameof(TransformKernel));
    }

    /// <summary>Keys that are to be stored behind the tokens that their sequences have, turned and transformed; valid until the next call.</summary>
    public ArrayView<float> OfKeys(AcceleratorStream stream, ArrayView<float> source, ArrayView<int> lengths, int firstSequence, int tokens) =>
        Apply(stream, source, keys, lengths, firstSequence, tokens, owner.KeyValueHeads, 0);

    /// <summary>Queries of the last token of every sequence, turned and transformed; valid until the next call.</summary>
    public ArrayView<float> OfQueries(AcceleratorStream stream, ArrayView<float> source, ArrayView<int> lengths) =>
        Apply(stream, source, queries, lengths, 0, 1, owner.QueryHeads, -1);

    /// <inheritdoc/>
    public void Dispose()
    {
        keys.Dispose();
        queries.Dispose();
    }

    private ArrayView<float> Apply(
        AcceleratorStream stream, ArrayView<float> source, DeviceBuffer<float> buffer, ArrayView<int> lengths, int firstSequence, int tokens, int heads, int offset)
    {
        int dimension = owner.HeadDimension;
        int block = HadamardTransform.BlockSize(dimension);
        TransformCall call = new()
        {
            FirstSequence = firstSequence,
            Tokens = tokens,
            Heads = heads,
            Dimension = dimension,
            Offset = offset,
            Positions = owner.Rotary.Positions,
            Block = block,
            Norm = 1f / MathF.Sqrt(block),
        };
        ArrayView<float> target = buffer.Get(stream, source.Length);
        KernelConfig config = new(
            new Index3D(checked((int)(source.Length / dimension)), 1, 1), new Index3D(threads, 1, 1), SharedMemoryConfig.RequestDynamic<byte>(dimension * sizeof(float)));
        launcher(stream, config, source, target, lengths, owner.Rotary.Cosines, owner.Rotary.Sines, call);
        return target;
    }
}
