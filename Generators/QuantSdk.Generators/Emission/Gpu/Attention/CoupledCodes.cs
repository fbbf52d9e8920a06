using System.Linq;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// How the device keeps a coupled format's indices and entries: indices [block of tokens][channel group][token of the block] in 4, 8 or 16 bits, a block filling 16 bytes; entries [entry][channel group][element].
/// </summary>
internal sealed class CoupledCodes(AttentionModel layer, CoupledCacheModel format)
{
    private const int UnitBits = 128;

    /// <summary>Channel groups of a head.</summary>
    public int Groups => layer.HeadDimension / format.VectorSize;

    /// <summary>Bits of an index.</summary>
    public int Bits => format.IndexBits <= 4 ? 4 : format.IndexBits <= 8 ? 8 : 16;

    /// <summary>Tokens of a block.</summary>
    public int BlockTokens => UnitBits / Bits;

    /// <summary>32-bit words that a token adds to the piece of a head, or the expression of a piece where they are no whole number.</summary>
    public string PieceWords => $"(long)cache.Tokens * {Groups * Bits} / 32";

    /// <summary>32-bit words of a head's entries.</summary>
    public int BookWords => format.Entries * layer.HeadDimension / 2;

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
