namespace QuantSdk.Checkpoints;

/// <summary>What a safetensors header says of one tensor, checked against the file.</summary>
/// <param name="TypeName">The element type as written.</param>
/// <param name="Shape">The shape, slowest axis first.</param>
/// <param name="Begin">The first byte, counted from the end of the header.</param>
/// <param name="End">The byte after the last one.</param>
internal sealed record TensorEntry(string TypeName, long[] Shape, long Begin, long End)
{
    /// <summary>Bytes.</summary>
    public long Length => End - Begin;
}
