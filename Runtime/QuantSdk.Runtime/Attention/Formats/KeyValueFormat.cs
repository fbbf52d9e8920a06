using QuantSdk.Numerics;

namespace QuantSdk.Attention;

/// <summary>
/// A number format for the keys and values of past tokens. The cases are <see cref="HalfKeyValueFormat"/> and <see cref="IntegerKeyValueFormat"/> (the
/// baselines), <see cref="CoupledKeyValueFormat"/> (codebooks per channel group) and <see cref="MantKeyValueFormat"/> (M-ANT in real time).
/// </summary>
/// <param name="Name">The format's name in tables and options, for example <c>CQ-4</c> or <c>MANT4-g64</c>.</param>
public abstract record KeyValueFormat(string Name)
{
    /// <summary>
    /// Whether keys are stored after the rotary position embedding. Where they are stored before it, as in coupled quantization, every reader turns
    /// the decoded key by its token's position.
    /// </summary>
    public abstract bool KeysAreRotated { get; }

    /// <summary>
    /// Whether keys, after the rotary embedding, are stored in the basis of a Hadamard transform of the head (QuaRot, Ashkboos et al. 2024): it spreads channels that are much larger
    /// than others over their group. Readers transform the query likewise, which leaves every score as it is.
    /// </summary>
    public virtual bool KeysAreTransformed => false;

    /// <summary>The number that must divide the head dimension: the size of a group or of a vector.</summary>
    public abstract int Unit { get; }

    /// <summary>The bytes of one layer's cache.</summary>
    /// <param name="heads">Key-value heads.</param>
    /// <param name="headDimension">Elements of a head.</param>
    public abstract KeyValueStorage StorageOf(int heads, int headDimension);

    /// <inheritdoc/>
    public sealed override string ToString() => Name;

    /// <summary>Throws where the head dimension does not divide into the format's groups or vectors.</summary>
    /// <exception cref="ArgumentException">QSDK4102.</exception>
    public void Check(int headDimension)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(headDimension);
        if (headDimension % Unit != 0)
        {
            throw AttentionErrors.HeadDimension(this, headDimension);
        }
    }

    /// <summary>Brings a key to the basis that the format stores it in: turned by its position and transformed, where the format does so.</summary>
    /// <param name="key">One head of one token; it is changed in place.</param>
    /// <param name="rotary">The rotary embedding; null for models without one.</param>
    /// <param name="position">The token's position.</param>
    internal void ToStoredBasis(Span<float> key, RotaryEmbedding? rotary, int position)
    {
        if (KeysAreRotated)
        {
            rotary?.Rotate(key, position);
        }

        if (KeysAreTransformed)
        {
            HadamardTransform.Apply(key);
        }
    }
}
