namespace QuantSdk.Generators.Planning;

/// <summary>How a kernel divides rows among the lanes of a warp.</summary>
/// <param name="LanesPerRow">Lanes that share a row: a power of two up to 32.</param>
/// <param name="RowsPerLane">Rows that a lane works on at once, so that it loads activations once for all of them.</param>
/// <param name="Steps">Units of a row that a lane takes, one after the other.</param>
/// <param name="UnitVectors">Vectors of a unit: of the codebook, or of 32 codes of a group.</param>
/// <param name="UnitWeights">Weights of a unit.</param>
/// <param name="WordsPerUnit">32-bit words of codes in a unit.</param>
/// <param name="LoadBytes">Bytes of one load of codes: 4, 8 or 16.</param>
/// <param name="RowBlocks">Blocks of rows, one per warp at a time.</param>
internal sealed record GpuRowPlan(
    int LanesPerRow, int RowsPerLane, int Steps, int UnitVectors, int UnitWeights, int WordsPerUnit, int LoadBytes, int RowBlocks)
{
    /// <summary>Pieces that a row is split into along its columns, each for groups of its own.</summary>
    public int Pieces { get; init; } = 1;

    /// <summary>Planes of codes, one per residual, each for groups of its own; 1 where a vector's indices lie side by side.</summary>
    public int Planes { get; init; } = 1;

    /// <summary>Lanes of a mini-warp that exchange decoded weights; 1 where none do.</summary>
    public int MiniWarp { get; init; } = 1;

    /// <summary>Whether groups and lattice points lie for the fragments of tensor cores.</summary>
    public bool Fragments { get; init; }

    /// <summary>Rows of a block.</summary>
    public int RowsPerBlock => GpuDevice.WarpSize / LanesPerRow * RowsPerLane;

    /// <summary>Words of one load.</summary>
    public int WordsPerLoad => LoadBytes / 4;

    /// <summary>Loads of a unit.</summary>
    public int Loads => WordsPerUnit / WordsPerLoad;

    /// <summary>Columns of a step.</summary>
    public int StepColumns => LanesPerRow * UnitWeights;

    /// <summary>Steps of a piece; the last piece may have fewer.</summary>
    public int StepsPerPiece => (Steps + Pieces - 1) / Pieces;

    /// <summary>Activations that all steps together read, with padding.</summary>
    public int PaddedFeatures => Steps * StepColumns;
}
