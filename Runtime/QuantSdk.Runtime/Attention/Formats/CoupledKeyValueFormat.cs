using QuantSdk.Layers;

namespace QuantSdk.Attention;

/// <summary>
/// Coupled quantization CQ, VQ&lt;v, b, 1&gt; per channel group (VQ-LLM, table II; Zhang et al. 2024, "KV Cache is 1 Bit Per Channel"): v consecutive channels of
/// a token's head are one index of b bits into a codebook of their own, a codebook for every channel group of every head, of keys and of values.
/// </summary>
/// <param name="Name">The format's name, for example <c>CQ-2</c>.</param>
/// <param name="VectorSize">v: channels of a group; 2, 4, 8 or 16.</param>
/// <param name="IndexBits">b: bits of an index; 1 to 16.</param>
/// <param name="RotatesKeysFirst">Whether keys are quantized after the rotary embedding; coupled quantization does it before, where channels depend on each other the most.</param>
public sealed record CoupledKeyValueFormat(string Name, int VectorSize, int IndexBits, bool RotatesKeysFirst = false) : KeyValueFormat(Name)
{
    /// <summary>Entries of one codebook: 2^<see cref="IndexBits"/>.</summary>
    public int Entries => 1 << IndexBits;

    /// <inheritdoc/>
    public override bool KeysAreRotated => RotatesKeysFirst;

    /// <inheritdoc/>
    public override int Unit => VectorSize;

    /// <summary>Bytes of the indices of one token's head: <see cref="BitPacking"/> order, filled up to a whole byte.</summary>
    public int RowBytes(int headDimension) => (int)BitPacking.ByteCount(headDimension / VectorSize, IndexBits);

    /// <inheritdoc/>
    public override KeyValueStorage StorageOf(int heads, int headDimension) =>
        new(2.0 * heads * RowBytes(headDimension), 0, 2L * heads * headDimension * Entries * sizeof(ushort));
}
