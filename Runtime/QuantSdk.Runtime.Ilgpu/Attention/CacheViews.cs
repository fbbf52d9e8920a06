using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>What a kernel sees of a cache: each plane holds one piece for every head of every sequence. Fields, because kernels read them one by one.</summary>
public struct CacheViews
{
    /// <summary>Codes of the keys.</summary>
    public ArrayView<int> KeyCodes;

    /// <summary>Scales of the keys; with the factors of the type for M-ANT.</summary>
    public ArrayView<int> KeyScales;

    /// <summary>Codes of the values.</summary>
    public ArrayView<int> ValueCodes;

    /// <summary>Scales of the values; with the factors of the type for M-ANT.</summary>
    public ArrayView<int> ValueScales;

    /// <summary>8-bit integers of M-ANT's windows of values.</summary>
    public ArrayView<int> WindowCodes;

    /// <summary>Exponents of M-ANT's windows of values.</summary>
    public ArrayView<int> WindowExponents;

    /// <summary>Tokens of each sequence.</summary>
    public ArrayView<int> Lengths;

    /// <summary>One counter: the groups of a storing kernel that have ended.</summary>
    public ArrayView<int> Finished;

    /// <summary>Tokens that the planes have room for: the maximum length, rounded up to whole blocks.</summary>
    public int Tokens;

    /// <summary>Tokens that a sequence can hold.</summary>
    public int Maximum;
}
