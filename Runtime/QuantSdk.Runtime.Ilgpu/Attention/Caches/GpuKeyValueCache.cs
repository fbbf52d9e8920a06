using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;

namespace QuantSdk.Gpu;

/// <summary>
/// The keys and values of past tokens of one attention layer on a device, in the layout that the layer's decode kernel reads. Its numbers are those of the CPU's cache, bit for bit:
/// <see cref="CopyTo"/> and <see cref="CopyFrom"/> convert from and to its canonical storage. An instance serves one call at a time.
/// </summary>
public abstract class GpuKeyValueCache : IDisposable
{
    // Keys are read in blocks of 32 tokens, two blocks at a time for M-ANT.
    private const int TokenBlock = 64;

    private readonly int[] lengths;
    private readonly ArrayView<int> finished;
    private readonly DeviceBuffer<int> lengthBuffer;
    private readonly TokenInput input;
    private readonly KeyTransform? transform;

    private protected GpuKeyValueCache(GpuAttention owner, KeyValueFormat format, KeyValueShape shape)
    {
        Owner = owner;
        Format = format;
        Shape = shape;
        PaddedTokens = (shape.MaximumLength + TokenBlock - 1) / TokenBlock * TokenBlock;
        lengths = new int[shape.Sequences];
        QuantAccelerator accelerator = owner.Accelerator;
        lengthBuffer = new DeviceBuffer<int>(accelerator);
        ArrayView<int> counters = lengthBuffer.Get(accelerator.Stream, shape.Sequences + 1);
        DeviceLengths = counters.SubView(0, shape.Sequences);
        finished = counters.SubView(shape.Sequences, 1);
        input = new TokenInput(accelerator);
        transform = format.KeysAreTransformed && !MantStore.Transforms(format, shape) ? new KeyTransform(accelerator, shape) : null;
    }

    /// <summary>The number format.</summary>
    public KeyValueFormat Format { get; }

    /// <summary>The sizes.</summary>
    public KeyValueShape Shape { get; }

    /// <summary>Tokens of each sequence, as this object's calls have left them; see <see cref="ReadLengths"/>.</summary>
    public ReadOnlySpan<int> Lengths => lengths;

    /// <summary>Bytes on the device, room for tokens that are still to come included.</summary>
    public long DeviceBytes => Planes.Sum(static plane => plane.ByteCount) + DeviceLengths.LengthInBytes;

    /// <summary>The layer that created the cache.</summary>
    internal GpuAttention Owner { get; }

    /// <summary>What kernels see.</summary>
    internal abstract CacheViews Views { get; }

    /// <summary>Tokens that the planes have room for.</summary>
    private protected int PaddedTokens { get; }

    /// <summary>Heads of all sequences.</summary>
    private protected int AllHeads => Shape.Sequences * Shape.Heads;

    /// <summary>The lengths on the device.</summary>
    private protected ArrayView<int> DeviceLengths { get; }

    /// <summary>What kernels see in every format: all but the planes.</summary>
    private protected CacheViews Common => new() { Lengths = DeviceLengths, Finished = finished, Tokens = PaddedTokens, Maximum = Shape.MaximumLength };

    /// <summary>All planes.</summary>
    private protected abstract IReadOnlyList<DevicePlane> Planes { get; }

    /// <summary>Appends one token to every sequence, from host memory.</summary>
    /// <param name="keys">sequences x heads x head dimension values, before the rotary embedding.</param>
    /// <param name="values">As many.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: a sequence would pass the maximum length. Nothing is stored.</exception>
    public void Append(ReadOnlySpan<float> keys, ReadOnlySpan<float> values)
    {
        AcceleratorStream stream = Owner.Accelerator.Stream;
        (ArrayView<float> keyView, ArrayView<float> valueView) = Upload(stream, keys, values);
        Append(stream, keyView, valueView);
        stream.Synchronize();
    }

    /// <summary>Appends tokens to one sequence, from host memory.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="keys">tokens x heads x head dimension values, before the rotary embedding.</param>
    /// <param name="values">As many.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: the sequence would pass the maximum length. Nothing is stored.</exception>
    public void Append(int sequence, ReadOnlySpan<float> keys, ReadOnlySpan<float> values)
    {
        AcceleratorStream stream = Owner.Accelerator.Stream;
        (ArrayView<float> keyView, ArrayView<float> valueView) = Upload(stream, keys, values);
        Append(stream, sequence, keyView, valueView);
        stream.Synchronize();
    }

    /// <summary>
    /// Queues the appending of one token to every sequence. In a graph it may be replayed: the device counts tokens itself, and drops what passes the maximum length.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="keys">sequences x heads x head dimension values in device memory, before the rotary embedding.</param>
    /// <param name="values">As many.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: a sequence would pass the maximum length. Nothing is queued.</exception>
    public void Append(AcceleratorStream stream, ArrayView<float> keys, ArrayView<float> values)
    {
        CacheCheck.Room(lengths, keys.Length, values.Length, Shape);
        Enqueue(stream, 0, Shape.Sequences, 1, keys, values);
    }

    /// <summary>Queues the appending of tokens to one sequence.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="keys">tokens x heads x head dimension values in device memory, before the rotary embedding.</param>
    /// <param name="values">As many.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: the sequence would pass the maximum length. Nothing is queued.</exception>
    public void Append(AcceleratorStream stream, int sequence, ArrayView<float> keys, ArrayView<float> values)
    {
        CacheCheck.Sequence(sequence, Shape);
        long tokens = keys.Length / Shape.TokenElements;
        CacheCheck.Length(keys.Length, tokens * Shape.TokenElements, nameof(keys));
        CacheCheck.Length(values.Length, keys.Length, nameof(values));
        CacheCheck.Room(sequence, lengths[sequence], (int)tokens, Shape);
        if (tokens > 0)
        {
            Enqueue(stream, sequence, 1, (int)tokens, keys, values);
        }
    }

    /// <summary>Forgets the tokens of every sequence.</summary>
    public void Clear() => Forget(0, Shape.Sequences);

    /// <summary>Forgets the tokens of one sequence.</summary>
    public void Clear(int sequence)
    {
        CacheCheck.Sequence(sequence, Shape);
        Forget(sequence, 1);
    }

    /// <summary>Reads the lengths back from the device: after the replay of a graph that appends, of which this object does not know.</summary>
    public void ReadLengths()
    {
        DeviceLengths.CopyToCPU(Owner.Accelerator.Stream, lengths);
        Owner.Accelerator.Stream.Synchronize();
    }

    /// <summary>Takes over the tokens of a cache on the CPU.</summary>
    /// <param name="source">A cache of the same format, shape and codebooks.</param>
    /// <exception cref="ArgumentException">QSDK4107: it is another layer's.</exception>
    public void CopyFrom(KeyValueCache source)
    {
        CacheCheck.Twin(source, this);
        AcceleratorStream stream = Owner.Accelerator.Stream;
        Download(stream);
        for (int head = 0; head < AllHeads; head++)
        {
            Import(source, head, source.Lengths[head / Shape.Heads]);
        }

        foreach (DevicePlane plane in Planes)
        {
            plane.Upload(stream);
        }

        source.Lengths.CopyTo(lengths);
        WriteLengths();
    }

    /// <summary>Copies the tokens to a cache on the CPU.</summary>
    /// <param name="target">A cache of the same format, shape and codebooks; what it held is forgotten.</param>
    /// <exception cref="ArgumentException">QSDK4107: it is another layer's.</exception>
    public void CopyTo(KeyValueCache target)
    {
        CacheCheck.Twin(target, this);
        ReadLengths();
        Download(Owner.Accelerator.Stream);
        target.Clear();
        for (int head = 0; head < AllHeads; head++)
        {
            Export(target, head, lengths[head / Shape.Heads]);
        }

        for (int sequence = 0; sequence < Shape.Sequences; sequence++)
        {
            target.Advance(sequence, lengths[sequence]);
        }

        foreach (DevicePlane plane in Planes)
        {
            plane.Release();
        }
    }

    /// <summary>Frees the device memory.</summary>
    public void Dispose()
    {
        foreach (DevicePlane plane in Planes)
        {
            plane.Dispose();
        }

        FreeState();
        transform?.Dispose();
        lengthBuffer.Dispose();
        input.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Queues the kernels that store tokens behind those that the sequences have, and count them.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="call">The tokens.</param>
    /// <param name="length">Tokens of the first sequence of the call, as this object's calls have left it.</param>
    private protected abstract void Store(AcceleratorStream stream, StoreCall call, int length);

    /// <summary>Lays one head of a sequence out in the planes' copies in host memory.</summary>
    private protected abstract void Import(KeyValueCache source, int head, int tokens);

    /// <summary>Undoes <see cref="Import"/>.</summary>
    private protected abstract void Export(KeyValueCache target, int head, int tokens);

    /// <summary>Clears what is kept for a sequence beside its tokens.</summary>
    private protected virtual void ClearState(int sequence)
    {
    }

    /// <summary>Frees what the cache holds beside planes.</summary>
    private protected virtual void FreeState()
    {
    }

    /// <summary>What kernels are told of a call.</summary>
    private protected virtual StoreCall CallOf(int first, int sequences, int tokens, ArrayView<float> keys, ArrayView<float> values) => new()
    {
        Keys = keys,
        Values = values,
        Cosines = Owner.Rotary.Cosines,
        Sines = Owner.Rotary.Sines,
        FirstSequence = first,
        Sequences = sequences,
        Tokens = tokens,
        Heads = Shape.Heads,
        Dimension = Shape.HeadDimension,
        Maximum = Shape.MaximumLength,
        Positions = Format.KeysAreRotated ? Owner.Rotary.Positions : 0,
    };

    /// <summary>What a kernel that appends one token to every sequence is told. The tokens are counted here as if they were stored.</summary>
    /// <exception cref="InvalidOperationException">QSDK4101: a sequence would pass the maximum length.</exception>
    internal StoreCall Begin(ArrayView<float> keys, ArrayView<float> values)
    {
        CacheCheck.Room(lengths, keys.Length, values.Length, Shape);
        Count(0, Shape.Sequences, 1);
        return CallOf(0, Shape.Sequences, 1, keys, values);
    }

    private void Enqueue(AcceleratorStream stream, int first, int sequences, int tokens, ArrayView<float> keys, ArrayView<float> values)
    {
        StoreCall call = CallOf(first, sequences, tokens, keys, values);
        call = transform?.Enqueue(stream, Views, call) ?? call;
        Store(stream, call, lengths[first]);
        Count(first, sequences, tokens);
    }

    private void Count(int first, int sequences, int tokens)
    {
        foreach (ref int length in lengths.AsSpan(first, sequences))
        {
            length += tokens;
        }
    }

    /// <summary>Copies keys and values to buffers of the cache.</summary>
    internal (ArrayView<float> Keys, ArrayView<float> Values) Upload(AcceleratorStream stream, ReadOnlySpan<float> keys, ReadOnlySpan<float> values) =>
        input.Upload(stream, keys, values);

    private void Forget(int first, int count)
    {
        lengths.AsSpan(first, count).Clear();
        WriteLengths();
        for (int sequence = first; sequence < first + count; sequence++)
        {
            ClearState(sequence);
        }
    }

    private void Download(AcceleratorStream stream)
    {
        foreach (DevicePlane plane in Planes)
        {
            plane.Download(stream);
        }

        stream.Synchronize();
    }

    private void WriteLengths()
    {
        DeviceLengths.CopyFromCPU(Owner.Accelerator.Stream, lengths);
        Owner.Accelerator.Stream.Synchronize();
    }
}
