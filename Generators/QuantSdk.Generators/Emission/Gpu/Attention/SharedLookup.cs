namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Instructions of inline PTX that look 8-bit indices up in dynamic shared memory. Where a row takes 256 bytes, one permutation puts the index above the lane's place within the row, and that is the
/// address: two instructions a lookup where index arithmetic takes four.
/// </summary>
internal static class SharedLookup
{
    /// <summary>Bytes of a row whose number is the second byte of an address.</summary>
    public const int RowBytes = 256;

    /// <summary>The place of the index in the bytes that a permutation takes: the others come from the lane's place.</summary>
    public const int Selector = 0x5504;

    /// <summary>Opens the piece: <c>s</c> is the address of dynamic shared memory.</summary>
    public const string Begin = "{ .reg .b32 s, a; mov.u32 s, __dyn_shared_alloca;";

    /// <summary>Closes the piece.</summary>
    public const string End = "}";

    /// <summary>Computes an address in <c>a</c>, apart from the table's place.</summary>
    /// <param name="word">The word of four indices.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="lane">The lane's place within a row in bytes; below 256 where a row takes as many.</param>
    /// <param name="rowBytes">Bytes of a row.</param>
    public static string Address(string word, int index, string lane, int rowBytes) => rowBytes == RowBytes
        ? Permuted(word, GpuNames.Hex((uint)(Selector | index << 4)), lane)
        : $"bfe.u32 a, {word}, {8 * index}, 8; mad.lo.u32 a, a, {rowBytes}, {lane}; add.u32 a, a, s;";

    /// <summary>Computes an address of a row of 256 bytes in <c>a</c>.</summary>
    /// <param name="word">The word of four indices.</param>
    /// <param name="selector">Which of them: <see cref="Selector"/> and the index above its lowest four bits.</param>
    /// <param name="lane">The lane's place within a row in bytes, below 256.</param>
    public static string Permuted(string word, string selector, string lane) => $"prmt.b32 a, {word}, {lane}, {selector}; add.u32 a, a, s;";
}
