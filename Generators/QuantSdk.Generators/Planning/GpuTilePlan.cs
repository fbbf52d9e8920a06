namespace QuantSdk.Generators.Planning;

/// <summary>How a kernel for codebooks per tile divides a matrix into units: the rows of a group times a slab of columns.</summary>
/// <param name="Planes">Indices of a row that a lane owns: those that fill a word.</param>
/// <param name="Slabs">Slabs of 32 x planes vectors along a row.</param>
/// <param name="RowBatches">Batches of 32 rows.</param>
/// <param name="BatchesPerGroup">Batches of a unit; all its rows lie in one row of tiles.</param>
/// <param name="Books">Codebooks of a slab.</param>
/// <param name="Copies">Copies of an entry, side by side, so that the lanes of one access meet in no bank.</param>
/// <param name="Buffers">Slabs whose codebooks are in shared memory: two, so that one is filled while the other is read, or one.</param>
/// <param name="UnitsPerGroup">Units that a group works off, along the slabs first.</param>
internal sealed record GpuTilePlan(
    int Planes, int Slabs, int RowBatches, int BatchesPerGroup, int Books, int Copies, int Buffers, int UnitsPerGroup)
{
    /// <summary>Rows of a warp: sums that a lane keeps in registers.</summary>
    public const int RowsPerWarp = 16;

    /// <summary>Units of the matrix.</summary>
    public int Units => (RowBatches + BatchesPerGroup - 1) / BatchesPerGroup * Slabs;

    /// <summary>Vectors of a slab.</summary>
    public int SlabVectors => GpuDevice.WarpSize * Planes;
}
