namespace QuantSdk.Cpu;

/// <summary>What a piece of scratch memory is for.</summary>
internal enum WorkspaceSlot
{
    /// <summary>Activations, packed or permuted for the kernel.</summary>
    Activations,

    /// <summary>Scales of quantized activations.</summary>
    ActivationScales,

    /// <summary>A tile of weights decoded to single precision.</summary>
    WeightTile,

    /// <summary>A piece of one decoded row.</summary>
    DecodedRow,

    /// <summary>Activations in the basis of a Hadamard transform.</summary>
    Transformed,

    /// <summary>Tables of partial sums.</summary>
    PartialSums,

    /// <summary>Tables of partial sums as planes of bytes.</summary>
    Planes,

    /// <summary>Activations in steps of those tables.</summary>
    ScaledActivations,

    /// <summary>Sums of a block of rows.</summary>
    RowSums,

    /// <summary>Queries of attention in the form that scores are computed from.</summary>
    Queries,

    /// <summary>Scores and weights of attention.</summary>
    Scores,

    /// <summary>Keys or values of a cache decoded to single precision, or their scales.</summary>
    CacheRows,

    /// <summary>Weights of attention as 8-bit integers.</summary>
    IntegerWeights,

    /// <summary>The number of slots.</summary>
    Count,
}
