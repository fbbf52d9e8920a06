using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu;

/// <summary>
/// How a row-sum kernel reads its codes. A position is one index of a row, residual fastest. A slab holds <see cref="Positions"/> of them,
/// and a lane adds all of them for rows of its own. The lanes begin at different positions and turn: index t of lane l is position
/// (l + t) % Positions, so that lanes which look up at once meet in a bank less often. A lane's indices of
/// <see cref="RowsPerLane"/> rows, each 32 rows from the next, are a stream of bits that fills whole loads. The words lie as
/// [slab][rows / (32 x RowsPerLane)][load][lane][word of the load].
/// </summary>
/// <param name="Positions">Positions of a slab: a power of two up to 32.</param>
/// <param name="RowsPerLane">Rows of a lane: as many as fill whole loads.</param>
/// <param name="Slabs">Slabs of a row; the last may be padded.</param>
public sealed record RowSumLayout(int Positions, int RowsPerLane, int Slabs) : IDeviceLayout
{
    private const int WarpSize = 32;
    private const int WordsPerLoad = 4;

    /// <summary>Rows of a warp.</summary>
    public int BatchRows => WarpSize * RowsPerLane;

    /// <inheritdoc/>
    public DeviceWeights? Create(QuantizedWeights weights) => weights is VectorWeights vector ? VectorDeviceLayout.Create(vector, this) : null;

    /// <summary>Lays out the codes; positions and rows beyond the matrix get code 0.</summary>
    /// <param name="weights">The weights.</param>
    public int[] Arrange(VectorWeights weights)
    {
        VectorFormat format = weights.Format;
        int bits = format.IndexBits;
        int positions = weights.InFeatures / format.VectorSize * format.Residuals;
        int batches = (weights.OutFeatures + BatchRows - 1) / BatchRows;
        int laneWords = RowsPerLane * Positions * bits / 32;
        int[] words = new int[checked(Slabs * batches * WarpSize * laneWords)];
        Parallel.For(0, Slabs * batches * WarpSize, i =>
        {
            (int lane, int batch, int slab) = (i % WarpSize, i / WarpSize % batches, i / WarpSize / batches);
            Span<int> stream = new int[laneWords];
            for (int index = 0; index < RowsPerLane * Positions; index++)
            {
                int row = batch * BatchRows + index / Positions * WarpSize + lane;
                int position = slab * Positions + (lane + index) % Positions;
                if (row < weights.OutFeatures && position < positions)
                {
                    VectorDeviceLayout.Write(stream, index * bits, BitPacking.Read(weights.Codes, (long)row * positions + position, bits));
                }
            }

            int first = (slab * batches + batch) * WarpSize * laneWords;
            for (int word = 0; word < laneWords; word++)
            {
                words[first + (word / WordsPerLoad * WarpSize + lane) * WordsPerLoad + word % WordsPerLoad] = stream[word];
            }
        });
        return words;
    }
}
