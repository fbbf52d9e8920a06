using System;
using System.Linq;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// How the device keeps a coupled format's indices and entries: indices [block of tokens][channel group][token of the block] in 4, 8 or 16 bits, a block filling 16 bytes; entries [entry][channel group][element].
/// </summary>
internal sealed class CoupledCodes(AttentionModel layer, CoupledCacheModel format)
{
    /// <summary>Channel groups of a head.</summary>
    public int Groups => layer.HeadDimension / format.VectorSize;

    /// <summary>Bits of an index.</summary>
    public int Bits => format.CodeBits;

    /// <summary>Tokens of a block.</summary>
    public int BlockTokens => format.LoadTokens;

    /// <summary>The expression of the units of a head's piece.</summary>
    public string PieceUnits => $"(long)(cache.Tokens / {BlockTokens}) * {Groups}";

    /// <summary>The expression of the bytes of a head's piece, or of its 16-bit numbers.</summary>
    public string PieceCodes => $"(long)cache.Tokens * {(Bits == 4 ? $"{Groups} / 2" : Groups)}";

    /// <summary>32-bit words of a head's entries.</summary>
    public int BookWords => format.Entries * layer.HeadDimension / 2;

    /// <summary>The expression of a head's entries in device memory.</summary>
    /// <param name="source">The codebooks.</param>
    /// <param name="element">The type of a load.</param>
    /// <param name="words">32-bit words of a load.</param>
    public string Book(string source, string element, int words) =>
        $"{GpuNames.Cast(source, element)}.SubView((long)head * {BookWords / words}, {BookWords / words})";

    /// <summary>32-bit words of a load of entries.</summary>
    public int LoadWords => Math.Min(4, format.VectorSize / 2);

    /// <summary>The index of a token in a loaded unit, times a number.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="token">The token of the block.</param>
    /// <param name="factor">The number: what lies between two entries.</param>
    public string Scaled(string unit, int token, int factor)
    {
        int bit = token * Bits;
        string word = $"{unit}.{GpuNames.Component(bit / 32)}";
        int scaleBits = Enumerable.Range(0, 16).FirstOrDefault(bits => 1 << bits == factor);
        return factor == 1 << scaleBits && scaleBits + Bits < 32
            ? $"({CodeBits.Scaled(word, bit % 32, Bits, scaleBits)})"
            : $"({CodeBits.Scaled(word, bit % 32, Bits, 0)}) * {factor}";
    }
}
