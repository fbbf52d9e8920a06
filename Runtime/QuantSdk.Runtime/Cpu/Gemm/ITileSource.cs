namespace QuantSdk.Cpu.Gemm;

/// <summary>Gives the GEMM tiles of weights in single precision.</summary>
internal unsafe interface ITileSource
{
    /// <summary>Gets the weights of a panel of rows and some columns.</summary>
    /// <param name="panel">The panel: rows [panel * panelRows, (panel + 1) * panelRows); rows beyond the last are zero.</param>
    /// <param name="panelRows">Rows in a panel.</param>
    /// <param name="firstColumn">The first column, a multiple of the driver's block of columns.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="scratch">Room for panelRows x columns values.</param>
    /// <returns>The tile [columns][panelRows], in <paramref name="scratch"/> or elsewhere.</returns>
    float* Tile(int panel, int panelRows, int firstColumn, int columns, float* scratch);

    /// <summary>Gets the factors of a panel's sums over one block of columns, or null where the tile holds finished weights.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="panelRows">Rows in a panel.</param>
    /// <param name="firstColumn">The first column of the block.</param>
    /// <param name="scratch">Room for panelRows values.</param>
    float* Scales(int panel, int panelRows, int firstColumn, float* scratch);
}
