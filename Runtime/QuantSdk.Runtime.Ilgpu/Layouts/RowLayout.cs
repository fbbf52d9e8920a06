using QuantSdk.Layers;

namespace QuantSdk.Gpu;

/// <summary>
/// How a kernel that gives each row to some lanes of a warp reads its codes. A warp owns a block of rows: 32 / <see cref="LanesPerRow"/>
/// slots of <see cref="RowsPerLane"/> rows. In each step a lane takes one unit of each of its rows. The words lie as
/// [row block][step][row of the lane][load][lane][word of the load], so that every load of a warp is contiguous.
/// </summary>
/// <param name="LanesPerRow">Lanes that share a row: a power of two up to 32.</param>
/// <param name="RowsPerLane">Rows that a lane works on at once.</param>
/// <param name="Steps">Units of a row that a lane takes, one after the other.</param>
/// <param name="WordsPerUnit">32-bit words of codes in a unit.</param>
/// <param name="WordsPerLoad">Words of one load: 1, 2 or 4.</param>
/// <param name="RowBlocks">Blocks of rows; the last may be padded.</param>
/// <param name="Planes">Residuals that lie apart, all rows of one before the next; 1 where a vector's indices lie side by side.</param>
/// <param name="MiniWarp">Lanes that exchange decoded vectors: lane l of a row decodes vector l / m + l % m * (lanes / m) (VQ-LLM, algorithm 1).</param>
/// <param name="Fragments">Whether groups and lattice points lie for the fragments of tensor cores.</param>
public sealed record RowLayout(
    int LanesPerRow, int RowsPerLane, int Steps, int WordsPerUnit, int WordsPerLoad, int RowBlocks, int Planes = 1, int MiniWarp = 1, bool Fragments = false)
    : IDeviceLayout
{
    private const int WarpSize = 32;

    /// <summary>Writes the words of one unit.</summary>
    /// <param name="row">The row, within the matrix.</param>
    /// <param name="step">The step.</param>
    /// <param name="lane">The lane within the row.</param>
    /// <param name="words">Receives the words; zero at first.</param>
    public delegate void UnitWriter(int row, int step, int lane, Span<int> words);

    /// <summary>Rows of a block.</summary>
    public int RowsPerBlock => WarpSize / LanesPerRow * RowsPerLane;

    /// <summary>Rows with the padding of the last block.</summary>
    public int PaddedRows => RowBlocks * RowsPerBlock;

    /// <inheritdoc/>
    public DeviceWeights? Create(QuantizedWeights weights) => weights switch
    {
        VectorWeights vector => VectorDeviceLayout.Create(vector, this),
        LatticeWeights lattice => LatticeDeviceLayout.Create(lattice, this),
        GroupWeights group => GroupDeviceLayout.Create(group, this),
        _ => null,
    };

    /// <summary>The vector that a lane of a row decodes, among those of one turn of the row's lanes.</summary>
    public int VectorOf(int lane) => lane / MiniWarp + lane % MiniWarp * (LanesPerRow / MiniWarp);

    /// <summary>Lays out all units; rows beyond the matrix stay zero.</summary>
    /// <param name="rows">Rows of the matrix.</param>
    /// <param name="writer">Writes one unit.</param>
    public int[] Arrange(int rows, UnitWriter writer)
    {
        int loads = WordsPerUnit / WordsPerLoad;
        int blockWords = Steps * RowsPerLane * WordsPerUnit * WarpSize;
        int[] words = new int[checked(RowBlocks * blockWords)];
        Parallel.For(0, RowBlocks, block =>
        {
            Span<int> unit = new int[WordsPerUnit];
            for (int i = 0; i < Steps * RowsPerLane * WarpSize; i++)
            {
                (int lane, int rest) = (i % WarpSize, i / WarpSize);
                (int rowOfLane, int step) = (rest % RowsPerLane, rest / RowsPerLane);
                int row = block * RowsPerBlock + lane / LanesPerRow * RowsPerLane + rowOfLane;
                if (row >= rows)
                {
                    continue;
                }

                unit.Clear();
                writer(row, step, lane % LanesPerRow, unit);
                for (int word = 0; word < WordsPerUnit; word++)
                {
                    int load = (step * RowsPerLane + rowOfLane) * loads + word / WordsPerLoad;
                    words[block * blockWords + (load * WarpSize + lane) * WordsPerLoad + word % WordsPerLoad] = unit[word];
                }
            }
        });
        return words;
    }
}
