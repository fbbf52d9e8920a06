using QuantSdk.Cpu.Threading;

namespace QuantSdk.Attention;

/// <summary>
/// The keys and values of past tokens of one attention layer, for several sequences of their own lengths, in canonical storage: every byte up to a sequence's length
/// follows from its tokens alone, however they were divided into calls, and is the same on every device. Bytes beyond it are not specified.
/// An instance serves one call at a time.
/// </summary>
public abstract class KeyValueCache
{
    // Below this many elements waking a worker takes longer than the work.
    private const long SmallestSharedWork = 1 << 14;

    private readonly int[] lengths;

    private protected KeyValueCache(KeyValueFormat format, KeyValueShape shape, RotaryEmbedding? rotary)
    {
        shape.Check();
        format.Check(shape.HeadDimension);
        CheckRotary(shape, rotary);
        Format = format;
        Shape = shape;
        Rotary = rotary;
        lengths = new int[shape.Sequences];
    }

    /// <summary>The number format.</summary>
    public KeyValueFormat Format { get; }

    /// <summary>The sizes.</summary>
    public KeyValueShape Shape { get; }

    /// <summary>The rotary embedding of keys and queries; null for models without one.</summary>
    public RotaryEmbedding? Rotary { get; }

    /// <summary>Tokens of each sequence.</summary>
    public ReadOnlySpan<int> Lengths => lengths;

    /// <summary>Bytes of the tokens that are stored, all metadata and what the format shares counted.</summary>
    public double ByteCount
    {
        get
        {
            KeyValueStorage storage = Format.StorageOf(Shape.Heads, Shape.HeadDimension);
            return storage.BytesPerToken * lengths.Sum(static length => (long)length) + storage.BytesPerSequence * (long)Shape.Sequences + storage.SharedBytes;
        }
    }

    /// <summary>Creates an empty cache.</summary>
    /// <param name="format">The format.</param>
    /// <param name="shape">The sizes.</param>
    /// <param name="rotary">The rotary embedding; null for models without one.</param>
    /// <param name="codebooks">The codebooks of a <see cref="CoupledKeyValueFormat"/>; null for every other format.</param>
    /// <exception cref="ArgumentException">QSDK4102, 4105, 4106 or 4108: format, codebooks, embedding and sizes do not fit each other.</exception>
    public static KeyValueCache Create(KeyValueFormat format, KeyValueShape shape, RotaryEmbedding? rotary = null, KeyValueCodebooks? codebooks = null)
    {
        if (codebooks is not null && format is not CoupledKeyValueFormat)
        {
            throw AttentionErrors.Codebooks($"'{format}' has no codebooks");
        }

        return format switch
        {
            HalfKeyValueFormat half => new HalfKeyValueCache(half, shape, rotary),
            IntegerKeyValueFormat integer => new IntegerKeyValueCache(integer, shape, rotary),
            MantKeyValueFormat mant => new MantKeyValueCache(mant, shape, rotary),
            CoupledKeyValueFormat coupled => codebooks is null
                ? throw AttentionErrors.Codebooks($"'{format}' needs codebooks; train them with {nameof(KeyValueCodebooks)} from calibration activations")
                : new CoupledKeyValueCache(coupled, shape, rotary, codebooks),
            _ => throw new ArgumentException($"There is no cache for formats of type {format.GetType().Name}.", nameof(format)),
        };
    }

    /// <summary>Appends tokens to one sequence.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="keys">tokens x heads x head dimension values, before the rotary embedding.</param>
    /// <param name="values">As many.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: the sequence would pass the maximum length. Nothing is stored.</exception>
    public void Append(int sequence, ReadOnlySpan<float> keys, ReadOnlySpan<float> values)
    {
        CheckSequence(sequence);
        int tokens = TokensOf(keys, values);
        CheckRoom(sequence, tokens);
        Store(sequence, 1, tokens, keys, values);
        lengths[sequence] += tokens;
    }

    /// <summary>Appends one token to every sequence.</summary>
    /// <param name="keys">sequences x heads x head dimension values, before the rotary embedding.</param>
    /// <param name="values">As many.</param>
    /// <exception cref="InvalidOperationException">QSDK4101: a sequence would pass the maximum length. Nothing is stored.</exception>
    public void Append(ReadOnlySpan<float> keys, ReadOnlySpan<float> values)
    {
        long expected = (long)Shape.Sequences * Shape.TokenElements;
        CheckLength(keys.Length, expected, nameof(keys));
        CheckLength(values.Length, expected, nameof(values));
        for (int sequence = 0; sequence < Shape.Sequences; sequence++)
        {
            CheckRoom(sequence, 1);
        }

        Store(0, Shape.Sequences, 1, keys, values);
        foreach (ref int length in lengths.AsSpan())
        {
            length++;
        }
    }

    /// <summary>Forgets the tokens of every sequence.</summary>
    public void Clear()
    {
        for (int sequence = 0; sequence < Shape.Sequences; sequence++)
        {
            Clear(sequence);
        }
    }

    /// <summary>Forgets the tokens of one sequence.</summary>
    public void Clear(int sequence)
    {
        CheckSequence(sequence);
        lengths[sequence] = 0;
        ClearState(sequence);
    }

    /// <summary>Stores one head of consecutive tokens. Runs for several heads at once.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="head">The head.</param>
    /// <param name="position">The first token's position.</param>
    /// <param name="tokens">Tokens.</param>
    /// <param name="keys">The head of the first token, before the rotary embedding; the next token's lies <see cref="KeyValueShape.TokenElements"/> behind it.</param>
    /// <param name="values">Likewise.</param>
    internal unsafe void StoreHead(int sequence, int head, int position, int tokens, float* keys, float* values)
    {
        int dimension = Shape.HeadDimension;
        Span<float> key = stackalloc float[dimension];
        for (int token = 0; token < tokens; token++)
        {
            new ReadOnlySpan<float>(keys + (long)token * Shape.TokenElements, dimension).CopyTo(key);
            Format.ToStoredBasis(key, Rotary, position + token);
            StoreKey(sequence, head, position + token, key);
            StoreValue(sequence, head, position + token, new ReadOnlySpan<float>(values + (long)token * Shape.TokenElements, dimension));
        }
    }

    /// <summary>Counts tokens that <see cref="StoreHead"/> has stored for all heads.</summary>
    internal void Advance(int sequence, int tokens) => lengths[sequence] += tokens;

    /// <summary>The tokens in keys and values of one sequence.</summary>
    internal int TokensOf(ReadOnlySpan<float> keys, ReadOnlySpan<float> values)
    {
        int tokens = keys.Length / Shape.TokenElements;
        CheckLength(keys.Length, (long)tokens * Shape.TokenElements, nameof(keys));
        CheckLength(values.Length, keys.Length, nameof(values));
        return tokens;
    }

    /// <summary>Throws where a sequence has no room for more tokens.</summary>
    internal void CheckRoom(int sequence, int tokens)
    {
        if (tokens > Shape.MaximumLength - lengths[sequence])
        {
            throw AttentionErrors.Full(sequence, lengths[sequence], tokens, Shape.MaximumLength);
        }
    }

    /// <summary>Throws where there is no such sequence.</summary>
    internal void CheckSequence(int sequence)
    {
        if ((uint)sequence >= (uint)Shape.Sequences)
        {
            throw AttentionErrors.Sequence(sequence, Shape.Sequences);
        }
    }

    /// <summary>Stores one head of one token's key, after the rotary embedding and the Hadamard transform where the format has them.</summary>
    private protected abstract void StoreKey(int sequence, int head, int position, ReadOnlySpan<float> key);

    /// <summary>Stores one head of one token's value. Tokens of a head come in their order.</summary>
    private protected abstract void StoreValue(int sequence, int head, int position, ReadOnlySpan<float> value);

    /// <summary>Clears what is kept for a sequence beside its tokens.</summary>
    private protected virtual void ClearState(int sequence)
    {
    }

    private static void CheckRotary(KeyValueShape shape, RotaryEmbedding? rotary)
    {
        if (rotary is not null && (2 * rotary.Pairs != shape.HeadDimension || rotary.Positions < shape.MaximumLength))
        {
            throw AttentionErrors.Rotary(
                $"the rotary embedding has {rotary.Pairs} pairs and {rotary.Positions} positions; heads of {shape.HeadDimension} and a maximum length of {shape.MaximumLength} ask for {shape.HeadDimension / 2} pairs and at least as many positions");
        }
    }

    private static void CheckLength(int actual, long expected, string name)
    {
        if (actual != expected)
        {
            throw AttentionErrors.Length(name, actual, expected, "the cache's shape");
        }
    }

    private unsafe void Store(int firstSequence, int sequences, int tokens, ReadOnlySpan<float> keys, ReadOnlySpan<float> values)
    {
        fixed (float* keyPointer = keys, valuePointer = values)
        {
            StoreJob job = new(this, firstSequence, tokens, keyPointer, valuePointer);
            job.Run(sequences * Shape.Heads, keys.Length >= SmallestSharedWork);
        }
    }
}
