namespace QuantSdk.Generators.Planning;

/// <summary>How a partial-sum kernel divides a matrix.</summary>
/// <param name="Planes">Indices of a row that a lane owns: those that fill a word.</param>
/// <param name="Slabs">Slabs of 32 x planes positions along a row.</param>
/// <param name="RowBatches">Batches of 32 rows.</param>
/// <param name="BatchesPerGroup">Batches that one group works off with one table.</param>
internal sealed record GpuPartialSumPlan(int Planes, int Slabs, int RowBatches, int BatchesPerGroup)
{
    /// <summary>Groups along the rows.</summary>
    public int Chunks => (RowBatches + BatchesPerGroup - 1) / BatchesPerGroup;

    /// <summary>Positions of a slab.</summary>
    public int SlabPositions => GpuDevice.WarpSize * Planes;
}
