namespace QuantSdk.Attention;

/// <summary>Half precision: the baseline. Keys are stored after the rotary embedding.</summary>
/// <param name="Name">The format's name: <c>FP16</c>.</param>
public sealed record HalfKeyValueFormat(string Name) : KeyValueFormat(Name)
{
    /// <inheritdoc/>
    public override bool KeysAreRotated => true;

    /// <inheritdoc/>
    public override int Unit => 1;

    /// <inheritdoc/>
    public override KeyValueStorage StorageOf(int heads, int headDimension) => new(2.0 * sizeof(ushort) * heads * headDimension, 0, 0);
}
