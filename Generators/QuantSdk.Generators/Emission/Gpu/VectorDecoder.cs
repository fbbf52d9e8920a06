using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Decodes vectors from codebooks: the sum of one entry per residual stage, multiplied with the activations of the same columns.</summary>
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
                int current = row;
                string[] names = [.. Enumerable.Range(0, Residuals).Select(residual => $"e{row}_{j}_{residual}")];
                for (int residual = 0; residual < Residuals; residual++)
                {
                    string code = CodeBits.Extract(word => Word(current, word), (j * Residuals + residual) * format.IndexBits, format.IndexBits);
                    codebooks.Write(names[residual], code, row, j, residual);
                }

                fusion.Multiply(row, j, names);
            }
        }
    }

    /// <inheritdoc/>
    public override string Sum(int row, int token) => Of($"sum{row}", token);

    /// <inheritdoc/>
    public override string? Scale(string row) => format.RowScales ? $"scales[{row}]" : null;
}
