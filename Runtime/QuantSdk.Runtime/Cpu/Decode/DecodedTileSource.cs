using QuantSdk.Cpu.Gemm;

namespace QuantSdk.Cpu.Decode;

/// <summary>Tiles that are decoded once and then multiplied by every token of a batch.</summary>
internal readonly unsafe struct DecodedTileSource(RowDecoder decoder, int outFeatures) : ITileSource
{
    /// <inheritdoc/>
    public float* Tile(int panel, int panelRows, int firstColumn, int columns, float* scratch)
    {
        float* line = Workspace.Get<float>(WorkspaceSlot.DecodedRow, columns);
        for (int lane = 0; lane < panelRows; lane++)
        {
            int row = panel * panelRows + lane;
            if (row < outFeatures)
            {
                decoder.Decode(row, firstColumn, columns, line);
            }
            else
            {
                new Span<float>(line, columns).Clear();
            }

            for (int k = 0; k < columns; k++)
            {
                scratch[k * panelRows + lane] = line[k];
            }
        }

        return scratch;
    }

    /// <inheritdoc/>
    public float* Scales(int panel, int panelRows, int firstColumn, float* scratch)
    {
        if (decoder.ScaledBlock == 0)
        {
            return null;
        }

        for (int lane = 0; lane < panelRows; lane++)
        {
            int row = panel * panelRows + lane;
            scratch[lane] = row < outFeatures ? decoder.Scale(row, firstColumn) : 0f;
        }

        return scratch;
    }
}
