namespace QuantSdk.Generators.Planning;

/// <summary>How a row-sum kernel divides a matrix.</summary>
/// <param name="Positions">Positions of a slab.</param>
/// <param name="RowsPerLane">Rows of a lane in one batch.</param>
/// <param name="Loads">16-byte loads of a lane's indices in one batch.</param>
/// <param name="Slabs">Slabs along a row.</param>
/// <param name="RowBatches">Batches of 32 x <see cref="RowsPerLane"/> rows.</param>
/// <param name="BatchesPerGroup">Batches that one group works off with one table.</param>
internal sealed record GpuRowSumPlan(int Positions, int RowsPerLane, int Loads, int Slabs, int RowBatches, int BatchesPerGroup)
{
    /// <summary>Rows of a batch.</summary>
    public int BatchRows => GpuDevice.WarpSize * RowsPerLane;

    /// <summary>Groups along the rows.</summary>
    public int Chunks => (RowBatches + BatchesPerGroup - 1) / BatchesPerGroup;
}
