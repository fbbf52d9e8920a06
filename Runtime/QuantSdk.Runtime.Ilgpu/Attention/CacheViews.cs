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

    /// <summary>1 where all rows of the grid read one sequence, as its tokens do when they are attended together; else each row reads its own.</summary>
    public int OneSequence;

    /// <summary>That sequence.</summary>
    public int Sequence;

    /// <summary>The sequence that a row of the grid reads; <see cref="Lengths"/> goes by rows.</summary>
    public readonly int SequenceOf(int row) => OneSequence != 0 ? Sequence : row;
}
