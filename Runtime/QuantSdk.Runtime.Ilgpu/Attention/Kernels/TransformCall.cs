namespace QuantSdk.Gpu;

/// <summary>What <see cref="TransformKernel"/> is told. Fields, because kernels read them one by one.</summary>
internal struct TransformCall
{
    /// <summary>The first sequence of the call.</summary>
    public int FirstSequence;

    /// <summary>Tokens for each sequence.</summary>
    public int Tokens;

    /// <summary>Heads of a token.</summary>
    public int Heads;

    /// <summary>Elements of a head.</summary>
    public int Dimension;

    /// <summary>The first token's position less the sequence's length: 0 for tokens that are to be stored, -1 for the query of the last one.</summary>
    public int Offset;

    /// <summary>Positions of the rotary embedding; 0 where there is none.</summary>
    public int Positions;

    /// <summary>Elements of a Hadamard block: a power of two.</summary>
    public int Block;

    /// <summary>1 / sqrt(<see cref="Block"/>).</summary>
    public float Norm;
}
