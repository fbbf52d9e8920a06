using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>Weights in device memory, in the layout of some kernels.</summary>
internal sealed class LaidOutWeights : IDisposable
{
    private readonly QuantAccelerator accelerator;
    private readonly DeviceBuffer<int> codeBuffer;
    private readonly DeviceBuffer<int> tableBuffer;
    private readonly DeviceBuffer<float> scaleBuffer;

    /// <summary>Copies weights to the device.</summary>
    public LaidOutWeights(QuantAccelerator accelerator, DeviceWeights weights)
        : this(accelerator)
    {
        Codes = codeBuffer.Upload(accelerator.Stream, weights.Codes);
        Table = tableBuffer.Upload(accelerator.Stream, weights.Table);
        Scales = scaleBuffer.Upload(accelerator.Stream, weights.Scales);
        accelerator.Stream.Synchronize();
    }

    private LaidOutWeights(LaidOutWeights source)
        : this(source.accelerator)
    {
        AcceleratorStream stream = accelerator.Stream;
        Codes = codeBuffer.Get(stream, source.Codes.Length);
        Table = tableBuffer.Get(stream, source.Table.Length);
        Scales = scaleBuffer.Get(stream, source.Scales.Length);
        Codes.CopyFrom(stream, source.Codes);
        Table.CopyFrom(stream, source.Table);
        Scales.CopyFrom(stream, source.Scales);
        stream.Synchronize();
    }

    private LaidOutWeights(QuantAccelerator accelerator)
    {
        this.accelerator = accelerator;
        codeBuffer = new DeviceBuffer<int>(accelerator);
        tableBuffer = new DeviceBuffer<int>(accelerator);
        scaleBuffer = new DeviceBuffer<float>(accelerator);
    }

    /// <summary>Codes.</summary>
    public ArrayView<int> Codes { get; }

    /// <summary>Codebooks, lattice tables or group metadata.</summary>
    public ArrayView<int> Table { get; }

    /// <summary>Scales per row or per stage.</summary>
    public ArrayView<float> Scales { get; }

    /// <summary>Bytes on the device.</summary>
    public long Bytes => Codes.LengthInBytes + Table.LengthInBytes + Scales.LengthInBytes;

    /// <summary>A copy in memory of its own, so that a measurement can rotate through more than the caches hold.</summary>
    public LaidOutWeights Duplicate() => new(this);

    /// <inheritdoc/>
    public void Dispose()
    {
        codeBuffer.Dispose();
        tableBuffer.Dispose();
        scaleBuffer.Dispose();
    }
}
