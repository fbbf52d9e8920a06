using System;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Decodes vectors from codebooks: the sum of one entry per residual stage, multiplied with the activations of the same columns. On the
/// rungs below ours E8P is such a format, whose entries take their signs from the code.
/// </summary>
internal sealed class VectorDecoder(IndentedWriter writer, LayerModel layer, VectorModel format, GpuPlan plan, GpuRowPlan rows)
    : RowDecoder(writer, layer, plan, rows)
{
    private readonly CodebookAccess codebooks = new(writer, layer, format, plan, rows);

    private readonly VectorFusion fusion = new(writer, format, plan, rows);

    // A plane holds one residual.
    private int Residuals => format.Residuals / Rows.Planes;

    /// <inheritdoc/>
    public override void Prologue()
    {
        fusion.Prologue();
        codebooks.Prologue();
        if (format.Lattice)
        {
            LatticeEntries.Prologue(Writer, format);
        }
    }

    /// <inheritdoc/>
    public override void BeginRows()
    {
        DeclareSums("sum");
        codebooks.BeginRows();
    }

    /// <inheritdoc/>
    public override void Step()
    {
        fusion.BeginStep();
        for (int j = 0; j < Rows.UnitVectors; j++)
        {
            string vector = $"first + {j * Rows.LanesPerRow}";
            fusion.LoadActivations(j, vector);
            codebooks.BeginVector(j, vector);
            for (int row = 0; row < Rows.RowsPerLane; row++)
            {
                for (int residual = 0; residual < Residuals; residual++)
                {
                    WriteEntry(row, j, residual);
                }

                fusion.Multiply(row, j, Residuals, Element(row, j));
            }
        }
    }

    private static string Entry(int row, int j, int residual) => $"e{row}_{j}_{residual}";

    private void WriteEntry(int row, int j, int residual)
    {
        string name = Entry(row, j, residual);
        int bit = (j * Residuals + residual) * format.CodeBits;
        string Code(int from, int bits) => CodeBits.Extract(word => Word(row, word), bit + from, bits);
        if (!format.Lattice)
        {
            codebooks.Write(name, Code(0, format.IndexBits), row, j, residual);
            return;
        }

        codebooks.Write(name, Code(format.VectorSize, format.IndexBits), row, j, 0);
        LatticeEntries.Write(Writer, name, Code(0, format.VectorSize));
    }

    /// <summary>The expression of an element of a residual's entry.</summary>
    private Func<int, int, string> Element(int row, int j) => (residual, element) => format.Lattice
        ? LatticeEntries.Element(format, Entry(row, j, residual), residual, element)
        : EntryLoads.Element(Entry(row, j, residual), element, format.VectorSize);

    /// <inheritdoc/>
    public override string Sum(int row, int token) => Of($"sum{row}", token);

    /// <inheritdoc/>
    public override string? Scale(string row) => format.RowScales ? $"scales[{row}]" : format is { Lattice: true, Residuals: 1 } ? "scales[0]" : null;
}
