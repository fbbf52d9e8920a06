using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;

namespace QuantSdk.Gpu;

using Combiner = Action<AcceleratorStream, KernelConfig, ArrayView<int>, ArrayView<float>, ArrayView<float>, ArrayView<float>, int, int, float>;
using Launcher = Action<AcceleratorStream, KernelConfig, CacheViews, StoreCall, ArrayView<int>, ArrayView<int>, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, ArrayView<float>, int, int, int>;

/// <summary>
/// Decode attention on a device by an emitted kernel. <see cref="Decode(GpuKeyValueCache, ReadOnlySpan{float}, Span{float})"/> takes queries and outputs in host memory and returns when the result is there;
/// <see cref="Enqueue(AcceleratorStream, GpuKeyValueCache, ArrayView{float}, ArrayView{float})"/> works on device memory and only queues the work. Dispose the caches before the layer.
/// </summary>
public sealed class GpuAttention : IDisposable
{
    // A thread for each element of a common head: a second round of loads would take as long as the first.
    private const int CombineThreads = 128;
    private const float Log2OfE = 1.4426950408889634f;

    private readonly AttentionKernel kernel;
    private readonly KeyValueFormat format;
    private readonly Launcher launcher;
    private readonly Combiner combiner;
    private readonly DeviceBuffer<float> input;
    private readonly DeviceBuffer<float> output;
    private readonly DeviceBuffer<float> partials;
    private readonly DeviceBuffer<float> statistics;
    private readonly DevicePrefill prefill;
    private readonly PhasedAttention? phased;

    private GpuAttention(QuantAccelerator accelerator, AttentionKernel kernel, KeyValueFormat format, RotaryEmbedding? rotary, KeyValueCodebooks? codebooks)
    {
        Accelerator = accelerator;
        this.kernel = kernel;
        this.format = format;
        RotaryEmbedding = rotary;
        Codebooks = codebooks;
        KernelSpecialization specialization = new(kernel.ThreadsPerGroup, kernel.GroupsPerMultiprocessor);
        launcher = accelerator.LoadDependent<Launcher>(kernel.Body.Method, specialization, kernel.SharedBytes, kernel.Layer, startsEarly: false);
        phased = kernel.Phases is { } phases ? new PhasedAttention(accelerator, kernel, phases, launcher) : null;
        combiner = accelerator.LoadDependent<Combiner>(((Delegate)CombineKernel.Combine).Method, new KernelSpecialization(CombineThreads, 1), 0, kernel.Layer);
        Rotary = new DeviceRotary(accelerator, rotary, kernel.HeadDimension);
        Books = new DeviceCodebooks(accelerator, codebooks);
        input = new DeviceBuffer<float>(accelerator);
        output = new DeviceBuffer<float>(accelerator);
        partials = new DeviceBuffer<float>(accelerator);
        statistics = new DeviceBuffer<float>(accelerator);
        prefill = new DevicePrefill(this);
    }

    /// <summary>Query heads.</summary>
    public int QueryHeads => kernel.QueryHeads;

    /// <summary>Key-value heads.</summary>
    public int KeyValueHeads => kernel.KeyValueHeads;

    /// <summary>Elements of a head.</summary>
    public int HeadDimension => kernel.HeadDimension;

    /// <summary>The device.</summary>
    internal QuantAccelerator Accelerator { get; }

    /// <summary>The rotary embedding; null for models without one.</summary>
    internal RotaryEmbedding? RotaryEmbedding { get; }

    /// <summary>The codebooks where the format has them.</summary>
    internal KeyValueCodebooks? Codebooks { get; }

    /// <summary>The rotary embedding on the device.</summary>
    internal DeviceRotary Rotary { get; }

    /// <summary>The codebooks on the device.</summary>
    internal DeviceCodebooks Books { get; }

    /// <summary>Loads a layer.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="kernel">The emitted kernel.</param>
    /// <param name="format">The format of its caches.</param>
    /// <param name="rotary">The rotary embedding; null for models without one.</param>
    /// <param name="codebooks">The codebooks where the format has them, else null.</param>
    /// <exception cref="ArgumentException">QSDK4102, 4105, 4106 or 4108: the arguments do not fit each other.</exception>
    /// <exception cref="GpuException">The kernel cannot be loaded on this device.</exception>
    public static GpuAttention Create(
        QuantAccelerator accelerator, AttentionKernel kernel, KeyValueFormat format, RotaryEmbedding? rotary = null, KeyValueCodebooks? codebooks = null)
    {
        // A cache of one token shows what does not fit before anything is loaded.
        KeyValueCache.Create(format, new KeyValueShape(1, kernel.KeyValueHeads, kernel.HeadDimension, 1), rotary, codebooks);
        return new GpuAttention(accelerator, kernel, format, rotary, codebooks);
    }

    /// <summary>Creates an empty cache on the device.</summary>
    /// <param name="sequences">Sequences.</param>
    /// <param name="maximumLength">Tokens that a sequence can hold.</param>
    /// <exception cref="ArgumentException">QSDK4106 or 4108: the sizes are impossible, or longer than the rotary embedding.</exception>
    public GpuKeyValueCache CreateCache(int sequences, int maximumLength)
    {
        KeyValueShape shape = new(sequences, KeyValueHeads, HeadDimension, maximumLength);
        shape.Check();
        CacheCheck.Positions(RotaryEmbedding, shape);
        return format switch
        {
            IntegerKeyValueFormat integer => new IntegerGpuCache(this, integer, shape),
            CoupledKeyValueFormat coupled => new CoupledGpuCache(this, coupled, shape),
            MantKeyValueFormat mant => new MantGpuCache(this, mant, shape),
            _ => new HalfGpuCache(this, format, shape),
        };
    }

    /// <summary>Attends with one token of every sequence, the last one in the cache: append it first.</summary>
    /// <param name="cache">A cache that this layer created. A sequence without tokens gives zeros.</param>
    /// <param name="queries">sequences x query heads x head dimension values, before the rotary embedding.</param>
    /// <param name="outputs">Receives as many.</param>
    public void Decode(GpuKeyValueCache cache, ReadOnlySpan<float> queries, Span<float> outputs)
    {
        AcceleratorStream stream = Accelerator.Stream;
        (ArrayView<float> deviceInput, ArrayView<float> deviceOutput) = Upload(stream, cache, queries, outputs.Length);
        Enqueue(stream, cache, deviceInput, deviceOutput);
        deviceOutput.CopyToCPU(stream, outputs);
        stream.Synchronize();
    }

    /// <summary>Appends one token to every sequence and attends with it: what <see cref="GpuKeyValueCache.Append(ReadOnlySpan{float}, ReadOnlySpan{float})"/> and then a decode without keys do.</summary>
    /// <param name="cache">A cache that this layer created.</param>
    /// <param name="queries">sequences x query heads x head dimension values, before the rotary embedding.</param>
    /// <param name="keys">sequences x key-value heads x head dimension values, before the rotary embedding.</param>
    /// <param name="values">As many.</param>
    /// <param name="outputs">Receives as many values as there are in <paramref name="queries"/>.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: a sequence would pass the maximum length. Nothing is stored.</exception>
    public void Decode(GpuKeyValueCache cache, ReadOnlySpan<float> queries, ReadOnlySpan<float> keys, ReadOnlySpan<float> values, Span<float> outputs)
    {
        AcceleratorStream stream = Accelerator.Stream;
        (ArrayView<float> deviceInput, ArrayView<float> deviceOutput) = Upload(stream, cache, queries, outputs.Length);
        (ArrayView<float> deviceKeys, ArrayView<float> deviceValues) = cache.Upload(stream, keys, values);
        Enqueue(stream, cache, deviceInput, deviceKeys, deviceValues, deviceOutput);
        deviceOutput.CopyToCPU(stream, outputs);
        stream.Synchronize();
    }

    /// <summary>
    /// Queues the attention of one token of every sequence. A call with caches no larger than an earlier one's allocates nothing, so that it can be captured in a graph, which serves every length.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cache">A cache that this layer created. A sequence without tokens gives zeros.</param>
    /// <param name="queries">sequences x query heads x head dimension values in device memory, before the rotary embedding.</param>
    /// <param name="outputs">Receives as many.</param>
    /// <exception cref="ArgumentException">QSDK4107: the cache is another layer's.</exception>
    public void Enqueue(AcceleratorStream stream, GpuKeyValueCache cache, ArrayView<float> queries, ArrayView<float> outputs) =>
        Enqueue(stream, cache, queries, outputs, SplitsOf(cache.Shape));

    /// <summary>
    /// Queues the appending of one token to every sequence and the attention with it, in one kernel where the plan says so. In a graph it may be replayed, as both may: the device counts tokens itself,
    /// and drops what passes the maximum length.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cache">A cache that this layer created.</param>
    /// <param name="queries">sequences x query heads x head dimension values in device memory, before the rotary embedding.</param>
    /// <param name="keys">sequences x key-value heads x head dimension values, before the rotary embedding.</param>
    /// <param name="values">As many.</param>
    /// <param name="outputs">Receives as many values as there are in <paramref name="queries"/>.</param>
    /// <exception cref="ArgumentException">QSDK4107: the cache is another layer's.</exception>
    /// <exception cref="InvalidOperationException">QSDK4101: a sequence would pass the maximum length. Nothing is queued.</exception>
    public void Enqueue(
        AcceleratorStream stream, GpuKeyValueCache cache, ArrayView<float> queries, ArrayView<float> keys, ArrayView<float> values, ArrayView<float> outputs) =>
        Enqueue(stream, cache, queries, keys, values, outputs, SplitsOf(cache.Shape));

    /// <summary>
    /// Appends tokens to one sequence and attends with each of them to itself and to all before it. What a token reads, and so its output, is what it would have read had the tokens been appended
    /// and decoded one by one.
    /// </summary>
    /// <param name="cache">A cache that this layer created.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="queries">tokens x query heads x head dimension values, before the rotary embedding.</param>
    /// <param name="keys">tokens x key-value heads x head dimension values, before the rotary embedding.</param>
    /// <param name="values">As many.</param>
    /// <param name="outputs">Receives as many values as there are in <paramref name="queries"/>.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: the sequence would pass the maximum length. Nothing is stored.</exception>
    public void Prefill(GpuKeyValueCache cache, int sequence, ReadOnlySpan<float> queries, ReadOnlySpan<float> keys, ReadOnlySpan<float> values, Span<float> outputs)
    {
        AcceleratorStream stream = Accelerator.Stream;
        ArrayView<float> deviceInput = input.Get(stream, queries.Length);
        ArrayView<float> deviceOutput = output.Get(stream, outputs.Length);
        deviceInput.CopyFromCPU(stream, queries);
        (ArrayView<float> deviceKeys, ArrayView<float> deviceValues) = cache.Upload(stream, keys, values);
        prefill.Enqueue(stream, cache, sequence, deviceInput, deviceKeys, deviceValues, deviceOutput);
        deviceOutput.CopyToCPU(stream, outputs);
        stream.Synchronize();
    }

    /// <summary>Queues what <see cref="Prefill"/> does, on device memory. It counts on lengths that the host knows: not for graphs.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cache">A cache that this layer created.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="queries">tokens x query heads x head dimension values, before the rotary embedding.</param>
    /// <param name="keys">tokens x key-value heads x head dimension values, before the rotary embedding.</param>
    /// <param name="values">As many.</param>
    /// <param name="outputs">Receives as many values as there are in <paramref name="queries"/>.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: the sequence would pass the maximum length. Nothing is stored.</exception>
    public void EnqueuePrefill(
        AcceleratorStream stream, GpuKeyValueCache cache, int sequence, ArrayView<float> queries, ArrayView<float> keys, ArrayView<float> values, ArrayView<float> outputs) =>
        prefill.Enqueue(stream, cache, sequence, queries, keys, values, outputs);

    /// <summary>log2(e) / sqrt(dimension): a difference of scores times this is an exponent of two.</summary>
    internal float ExponentScale => Log2OfE / MathF.Sqrt(HeadDimension);

    /// <summary>Rows of one launch that memory for scores allows.</summary>
    internal int RowsOf(KeyValueShape shape) => phased?.RowsOf(shape.MaximumLength) ?? int.MaxValue;

    /// <summary>Groups that share the tokens of a head.</summary>
    internal int SplitsOf(KeyValueShape shape) => phased is not null ? 1 : TokenSplits.Of(kernel, shape, Accelerator.Device.NumMultiprocessors);

    /// <summary>Queues the attention with a given number of splits, at least as many as the scores need room for.</summary>
    internal void Enqueue(AcceleratorStream stream, GpuKeyValueCache cache, ArrayView<float> queries, ArrayView<float> outputs, int splits)
    {
        CheckOwner(cache);
        Launch(stream, cache.Views, default, queries, outputs, cache.Shape.Sequences, splits);
    }

    /// <summary>Queues the appending and the attention with a given number of splits.</summary>
    internal void Enqueue(
        AcceleratorStream stream, GpuKeyValueCache cache, ArrayView<float> queries, ArrayView<float> keys, ArrayView<float> values, ArrayView<float> outputs, int splits)
    {
        CheckOwner(cache);
        StoreCall call = default;
        if (kernel.FusesAppend)
        {
            call = cache.Begin(keys, values);
        }
        else
        {
            cache.Append(stream, keys, values);
        }

        Launch(stream, cache.Views, call, queries, outputs, cache.Shape.Sequences, splits);
    }

    /// <summary>QSDK4107: a cache of another layer.</summary>
    internal void CheckOwner(GpuKeyValueCache cache)
    {
        if (cache.Owner != this)
        {
            throw AttentionErrors.Cache("the cache on the device was created by another layer");
        }
    }

    /// <summary>Queues the attention of rows, each of which reads as many tokens as the views' lengths say, behind the tokens that the call appends.</summary>
    internal void Launch(AcceleratorStream stream, CacheViews views, StoreCall call, ArrayView<float> queries, ArrayView<float> outputs, int rows, int splits)
    {
        if (phased is not null)
        {
            phased.Launch(stream, views, this, queries, partials, statistics, outputs, rows);
            return;
        }

        long parts = (long)rows * QueryHeads * splits;
        ArrayView<float> values = partials.Get(stream, splits == 1 ? 1 : parts * HeadDimension);
        ArrayView<float> scores = statistics.Get(stream, splits == 1 ? 1 : 2 * parts);
        KernelConfig config = new(
            new Index3D(splits, KeyValueHeads, rows), new Index3D(kernel.ThreadsPerGroup, 1, 1), SharedMemoryConfig.RequestDynamic<byte>(kernel.SharedBytes));
        launcher(stream, config, views, call, Books.Keys, Books.Values, Rotary.Cosines, Rotary.Sines, queries, values, scores, outputs, Rotary.Positions, format.KeysAreTransformed ? 1 : 0, splits);
        if (splits > 1)
        {
            KernelConfig grid = new(new Index3D(QueryHeads, 1, rows), new Index3D(CombineThreads, 1, 1));
            combiner(stream, grid, views.Lengths, values, scores, outputs, splits, HeadDimension, ExponentScale);
        }
    }

    /// <summary>Copies the queries of one token of every sequence, and makes room for as many outputs.</summary>
    private (ArrayView<float> Queries, ArrayView<float> Outputs) Upload(AcceleratorStream stream, GpuKeyValueCache cache, ReadOnlySpan<float> queries, int outputs)
    {
        long expected = (long)cache.Shape.Sequences * QueryHeads * HeadDimension;
        CacheCheck.Length(queries.Length, expected, nameof(queries));
        CacheCheck.Length(outputs, expected, nameof(outputs));
        ArrayView<float> deviceInput = input.Get(stream, expected);
        deviceInput.CopyFromCPU(stream, queries);
        return (deviceInput, output.Get(stream, expected));
    }

    /// <summary>Frees the device memory.</summary>
    public void Dispose()
    {
        Rotary.Dispose();
        Books.Dispose();
        input.Dispose();
        output.Dispose();
        partials.Dispose();
        statistics.Dispose();
        prefill.Dispose();
    }
}
