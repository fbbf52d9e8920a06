namespace QuantSdk.Attention;

/// <summary>
/// M-ANT's cache (HPCA 2025, real-time quantization): keys in groups along the head dimension, quantized when they arrive; values in groups along the tokens, a group
/// for each channel, in two phases: 8 bits with the channel's scale inside the current window of <paramref name="GroupSize"/> tokens, 4 bits when the
/// window is full. The type of a group follows from its variance.
/// </summary>
/// <param name="Name">The format's name, for example <c>MANT4-g64</c>.</param>
/// <param name="GroupSize">Elements of a group and tokens of a window: 32, 64 or 128.</param>
/// <param name="Types">The types and the variances between them: a published table, or one that was fitted to data.</param>
/// <param name="TransformsKeys">Whether keys are Hadamard-transformed: <see cref="KeyValueFormat.KeysAreTransformed"/>. The paper does not; large channels of real keys then cost most of the accuracy.</param>
public sealed record MantKeyValueFormat(string Name, int GroupSize, MantTypeTable Types, bool TransformsKeys) : KeyValueFormat(Name)
{
    /// <summary>Bytes of a group's metadata: a scale in half precision and a type (<see cref="MantType"/>).</summary>
    public const int MetadataBytes = sizeof(ushort) + sizeof(byte);

    /// <inheritdoc/>
    public override bool KeysAreRotated => true;

    /// <inheritdoc/>
    public override bool KeysAreTransformed => TransformsKeys;

    /// <inheritdoc/>
    public override int Unit => GroupSize;

    /// <inheritdoc/>
    public override KeyValueStorage StorageOf(int heads, int headDimension)
    {
        double elementBytes = 0.5 + (double)MetadataBytes / GroupSize;
        return new KeyValueStorage(2 * heads * headDimension * elementBytes, (long)heads * headDimension * (GroupSize + 1), 0);
    }
}
