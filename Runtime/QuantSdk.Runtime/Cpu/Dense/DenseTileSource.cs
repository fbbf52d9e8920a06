using QuantSdk.Cpu.Gemm;

namespace QuantSdk.Cpu.Dense;

/// <summary>Panels that are in single precision already: a tile is a piece of its panel.</summary>
internal readonly unsafe struct DenseTileSource(AlignedBuffer<float> panels, int inFeatures) : ITileSource
{
    /// <inheritdoc/>
    public float* Tile(int panel, int panelRows, int firstColumn, int columns, float* scratch) =>
        panels.Pointer + ((long)panel * inFeatures + firstColumn) * panelRows;

    /// <inheritdoc/>
    public float* Scales(int panel, int panelRows, int firstColumn, float* scratch) => null;
}
