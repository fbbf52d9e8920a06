using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>
/// A linear layer whose weights live on a device. <see cref="Forward(ReadOnlySpan{float}, Span{float}, int)"/> takes inputs and outputs in
/// host memory and returns when the result is there; <see cref="Enqueue"/> works on device memory and only queues the work.
/// </summary>
public abstract class GpuLinear : ILinear, IDisposable
{
    private readonly QuantAccelerator accelerator;
    private readonly DeviceBuffer<float> input;
    private readonly DeviceBuffer<float> output;

    /// <summary>Creates the layer.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="outFeatures">Output features.</param>
    /// <param name="inFeatures">Input features.</param>
    private protected GpuLinear(QuantAccelerator accelerator, int outFeatures, int inFeatures)
    {
        this.accelerator = accelerator;
        OutFeatures = outFeatures;
        InFeatures = inFeatures;
        input = new DeviceBuffer<float>(accelerator);
        output = new DeviceBuffer<float>(accelerator);
    }

    /// <inheritdoc/>
    public int InFeatures { get; }

    /// <inheritdoc/>
    public int OutFeatures { get; }

    /// <summary>Bytes of the weights on the device.</summary>
    public abstract long DeviceBytes { get; }

    /// <summary>The device.</summary>
    private protected QuantAccelerator Accelerator => accelerator;

    /// <inheritdoc/>
    public void Forward(ReadOnlySpan<float> x, Span<float> y) => Forward(x, y, 1);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A span does not have the length that the shape and the tokens ask for.</exception>
    public void Forward(ReadOnlySpan<float> x, Span<float> y, int tokens)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tokens);
        CheckLength(x.Length, (long)tokens * InFeatures, nameof(x));
        CheckLength(y.Length, (long)tokens * OutFeatures, nameof(y));
        AcceleratorStream stream = accelerator.Stream;
        ArrayView<float> deviceInput = input.Get(stream, x.Length);
        ArrayView<float> deviceOutput = output.Get(stream, y.Length);
        deviceInput.CopyFromCPU(stream, x);
        Enqueue(stream, deviceInput, deviceOutput, tokens);
        deviceOutput.CopyToCPU(stream, y);
        stream.Synchronize();
    }

    /// <summary>
    /// Queues the layer on a stream. A call with no more tokens than an earlier one allocates nothing, so that it can be captured in a graph.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="x">tokens x InFeatures values in device memory, row-major.</param>
    /// <param name="y">Receives tokens x OutFeatures values in device memory.</param>
    /// <param name="tokens">Tokens in the batch, at least one.</param>
    public abstract void Enqueue(AcceleratorStream stream, ArrayView<float> x, ArrayView<float> y, int tokens);

    /// <summary>Frees the device memory.</summary>
    public void Dispose()
    {
        input.Dispose();
        output.Dispose();
        Free();
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the layer itself holds on the device.</summary>
    private protected abstract void Free();

    private static void CheckLength(int actual, long expected, string name)
    {
        if (actual != expected)
        {
            throw new ArgumentException($"'{name}' has {actual} elements; the layer's shape and the number of tokens ask for {expected}.", name);
        }
    }
}
