namespace QuantSdk.Attention;

/// <summary>
/// Symmetric integers by group: consecutive elements of a token's head share one half-precision scale, for keys (after the rotary embedding)
/// and values alike. The group-wise baseline.
/// </summary>
/// <param name="Name">The format's name, for example <c>INT4-g64</c>.</param>
/// <param name="Bits">4 or 8.</param>
/// <param name="GroupSize">Elements that share a scale: 32, 64 or 128.</param>
/// <param name="TransformsKeys">Whether keys are Hadamard-transformed: <see cref="KeyValueFormat.KeysAreTransformed"/>.</param>
public sealed record IntegerKeyValueFormat(string Name, int Bits, int GroupSize, bool TransformsKeys = false) : KeyValueFormat(Name)
{
    /// <summary>The largest code: 7 or 127. Its negative is the smallest, so that both signs reach equally far.</summary>
    public int MaximumCode => (1 << (Bits - 1)) - 1;

    /// <inheritdoc/>
    public override bool KeysAreRotated => true;

    /// <inheritdoc/>
    public override bool KeysAreTransformed => TransformsKeys;

    /// <inheritdoc/>
    public override int Unit => GroupSize;

    /// <inheritdoc/>
    public override KeyValueStorage StorageOf(int heads, int headDimension) =>
        new(2.0 * heads * (headDimension * Bits / 8.0 + headDimension / GroupSize * sizeof(ushort)), 0, 0);
}
