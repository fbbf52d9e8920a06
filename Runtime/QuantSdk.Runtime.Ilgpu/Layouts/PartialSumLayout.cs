using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu;

/// <summary>
/// How a partial-sum kernel reads its codes. A position is one index of a row, residual fastest. A slab holds 32 positions, one per
/// lane, for each of <see cref="Planes"/> planes, so that a lane's indices of one row fill a word. The words of 32 rows lie as
/// [slab][rows / 32][quarter of the rows][lane][row % 4].
/// </summary>
/// <param name="Planes">Indices in a word: 32 / index bits.</param>
/// <param name="Slabs">Slabs of a row; the last may be padded.</param>
public sealed record PartialSumLayout(int Planes, int Slabs) : IDeviceLayout
{
    private const int WarpSize = 32;

    /// <summary>Positions of a slab.</summary>
    public int SlabPositions => WarpSize * Planes;

    /// <inheritdoc/>
    public DeviceWeights? Create(QuantizedWeights weights) => weights is VectorWeights vector ? VectorDeviceLayout.Create(vector, this) : null;

    /// <summary>Lays out the codes; positions and rows beyond the matrix get code 0.</summary>
    /// <param name="weights">The weights.</param>
    public int[] Arrange(VectorWeights weights)
    {
        VectorFormat format = weights.Format;
        int positions = weights.InFeatures / format.VectorSize * format.Residuals;
        int batches = (weights.OutFeatures + WarpSize - 1) / WarpSize;
        int[] words = new int[checked(Slabs * batches * WarpSize * WarpSize)];
        Parallel.For(0, weights.OutFeatures, row =>
        {
            for (int position = 0; position < positions; position++)
            {
                (int slab, int inSlab) = (position / SlabPositions, position % SlabPositions);
                (int plane, int lane) = (inSlab / WarpSize, inSlab % WarpSize);
                int code = BitPacking.Read(weights.Codes, (long)row * positions + position, format.IndexBits);
                int quarter = (slab * batches + row / WarpSize) * 8 + row % WarpSize / 4;
                words[(quarter * WarpSize + lane) * 4 + row % 4] |= code << (plane * format.IndexBits);
            }
        });
        return words;
    }
}
