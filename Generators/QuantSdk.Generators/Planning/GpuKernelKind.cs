namespace QuantSdk.Generators.Planning;

/// <summary>The families of emitted GEMV kernels.</summary>
internal enum GpuKernelKind
{
    /// <summary>A table of activation times entry in shared memory; each index gathers one finished product.</summary>
    PartialSum,

    /// <summary>Lanes decode vectors from the codebooks and multiply.</summary>
    VectorRows,

    /// <summary>A group walks through a row of tiles; its lanes decode vectors from the codebooks of each.</summary>
    TileRows,

    /// <summary>Lanes decode E8P points and multiply.</summary>
    LatticeRows,

    /// <summary>E8P points as bytes against activations split into planes of bytes, in integers on tensor cores.</summary>
    LatticeInteger,

    /// <summary>M-ANT or INT8 groups against INT8 activations, summed in integers.</summary>
    GroupInteger,

    /// <summary>M-ANT or INT8 groups against activations in single precision.</summary>
    GroupFloat,
}
