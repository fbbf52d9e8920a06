using ILGPU;
using ILGPU.Runtime;
using QuantSdk.Attention;

namespace QuantSdk.Gpu;

/// <summary>
/// Appends tokens to a sequence and attends with each of them, by the decode kernel: tokens take the place of sequences, each with the length that it sees. Where a token must see the window as it
/// was when the token came (M-ANT, whose windows are rounded anew as they fill), tokens are appended and attended one by one.
/// </summary>
internal sealed class DevicePrefill(GpuAttention attention) : IDisposable
{
    // Tokens of one launch: enough to fill a device, few enough for their parts to stay small.
    private const int LaunchTokens = 256;

    private readonly DeviceBuffer<int> lengths = new(attention.Accelerator);

    /// <summary>Queues the work.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cache">The cache.</param>
    /// <param name="sequence">The sequence.</param>
    /// <param name="queries">tokens x query heads x head dimension values.</param>
    /// <param name="keys">tokens x key-value heads x head dimension values.</param>
    /// <param name="values">As many.</param>
    /// <param name="outputs">Receives as many values as there are queries.</param>
    public void Enqueue(
        AcceleratorStream stream, GpuKeyValueCache cache, int sequence, ArrayView<float> queries, ArrayView<float> keys, ArrayView<float> values, ArrayView<float> outputs)
    {
        attention.CheckOwner(cache);
        CacheCheck.Sequence(sequence, cache.Shape);
        int tokens = (int)(keys.Length / cache.Shape.TokenElements);
        int row = attention.QueryHeads * attention.HeadDimension;
        CacheCheck.Length(keys.Length, (long)tokens * cache.Shape.TokenElements, nameof(keys));
        CacheCheck.Length(values.Length, keys.Length, nameof(values));
        CacheCheck.Length(queries.Length, (long)tokens * row, nameof(queries));
        CacheCheck.Length(outputs.Length, queries.Length, nameof(outputs));
        CacheCheck.Room(sequence, cache.Lengths[sequence], tokens, cache.Shape);
        if (tokens == 0)
        {
            return;
        }

        int first = cache.Lengths[sequence] + 1;
        ArrayView<int> seen = lengths.Get(stream, tokens);
        seen.CopyFromCPU(stream, [.. Enumerable.Range(first, tokens)]);
        int step = cache.Format is MantKeyValueFormat ? 1 : Math.Min(LaunchTokens, attention.RowsOf(cache.Shape));
        bool isAppended = cache.Format is not MantKeyValueFormat;
        if (isAppended)
        {
            cache.Append(stream, sequence, keys, values);
        }

        for (int token = 0; token < tokens; token += step)
        {
            int count = Math.Min(step, tokens - token);
            if (!isAppended)
            {
                long start = (long)token * cache.Shape.TokenElements;
                cache.Append(stream, sequence, keys.SubView(start, cache.Shape.TokenElements), values.SubView(start, cache.Shape.TokenElements));
            }

            CacheViews views = cache.Views with { Lengths = seen.SubView(token, count), OneSequence = 1, Sequence = sequence };
            int splits = attention.SplitsOf(cache.Shape with { Sequences = count });
            attention.Launch(stream, views, default, queries.SubView((long)token * row, (long)count * row), outputs.SubView((long)token * row, (long)count * row), count, splits);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => lengths.Dispose();
}
