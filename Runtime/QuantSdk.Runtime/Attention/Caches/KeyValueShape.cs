namespace QuantSdk.Attention;

/// <summary>The sizes of one layer's cache.</summary>
/// <param name="Sequences">Sequences, each with a length of its own.</param>
/// <param name="Heads">Key-value heads.</param>
/// <param name="HeadDimension">Elements of a head.</param>
/// <param name="MaximumLength">Tokens that a sequence can hold.</param>
public readonly record struct KeyValueShape(int Sequences, int Heads, int HeadDimension, int MaximumLength)
{
    /// <summary>The largest head dimension; scratch memory for a head lies on the stack.</summary>
    public const int MaximumHeadDimension = 1024;

    /// <summary>Elements of one token, keys or values: heads x head dimension.</summary>
    public int TokenElements => Heads * HeadDimension;

    /// <summary>Where the row of a token begins in planes of [sequence, head, token, ...]; multiply it by the elements of a row.</summary>
    public long RowOf(int sequence, int head, int token) => ((long)sequence * Heads + head) * MaximumLength + token;

    /// <summary>Throws where a size is impossible or a plane would be larger than an array can be.</summary>
    /// <exception cref="ArgumentException">QSDK4108.</exception>
    public void Check()
    {
        if (Sequences <= 0 || Heads <= 0 || HeadDimension <= 0 || MaximumLength <= 0 || HeadDimension > MaximumHeadDimension)
        {
            throw AttentionErrors.Shape($"a cache of {Sequences} sequences, {Heads} heads of {HeadDimension} and {MaximumLength} tokens is impossible; sizes are positive and heads have {MaximumHeadDimension} elements at most");
        }

        // The padded window of M-ANT can exceed a short maximum length.
        Int128 elements = (Int128)Sequences * Heads * HeadDimension * Math.Max(MaximumLength, 128);
        if (elements > Array.MaxLength)
        {
            throw AttentionErrors.Shape($"a cache of {elements} elements for keys is too large for one array; use fewer sequences or a shorter maximum length");
        }
    }
}
