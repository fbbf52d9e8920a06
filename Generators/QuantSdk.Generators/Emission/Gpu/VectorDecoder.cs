using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Decodes vectors from codebooks: the sum of one entry per residual stage, multiplied with the activations of the same columns.</summary>
internal sealed class VectorDecoder(IndentedWriter writer, LayerModel layer, VectorModel format, GpuPlan plan, GpuRowPlan rows)
    : RowDecoder(writer, layer, rows)
{
    private int Entries => 1 << format.IndexBits;

    private bool Shared => plan.Placement == GpuCodebookPlacement.Shared;

    private bool Tiled => format.TileSize != 0;

    private int ColumnTiles => Tiled ? (Layer.InFeatures + format.TileSize - 1) / format.TileSize : 1;

    /// <inheritdoc/>
    public override void Prologue()
    {
        string entry = EntryLoads.Type(format.VectorSize);
        string activation = ActivationLoads.Type(format.VectorSize);
        Writer.Lines($"{GpuNames.View(activation)} activations = input.Cast<{activation}>();");
        if (!Shared)
        {
            Writer.Lines($"{GpuNames.View(entry)} entries = {GpuNames.Cast("table", entry)};");
            return;
        }

        int loads = format.Residuals * Entries * EntryLoads.Loads(format.VectorSize);
        Writer.Lines($$"""
            {{GpuNames.View(entry)}} entries = {{GpuNames.Ilgpu}}.SharedMemory.GetDynamic<{{entry}}>();
            {{GpuNames.View(entry)}} stored = {{GpuNames.Cast("table", entry)}};
            for (int i = {{GpuNames.Ilgpu}}.Group.IdxX; i < {{loads}}; i += {{plan.ThreadsPerGroup}})
            {
                entries[i] = stored[i];
            }

            {{GpuNames.Ilgpu}}.Group.Barrier();
            """);
    }

    /// <inheritdoc/>
    public override void BeginRows()
    {
        DeclareSums("sum");
        for (int row = 0; Tiled && row < Rows.RowsPerLane; row++)
        {
            Writer.Lines($"int tiles{row} = {GpuNames.Ilgpu}.IntrinsicMath.Min(row + {row}, {Layer.OutFeatures - 1}) / {format.TileSize} * {ColumnTiles};");
        }
    }

    /// <inheritdoc/>
    public override void Step()
    {
        Writer.Lines($"int first = step * {Rows.UnitVectors * Rows.LanesPerRow} + part;");
        for (int j = 0; j < Rows.UnitVectors; j++)
        {
            string vector = $"first + {j * Rows.LanesPerRow}";
            ActivationLoads.Write(Writer, "activations", $"x{j}", vector, format.VectorSize);
            if (Tiled)
            {
                Writer.Lines($"int tile{j} = {GpuNames.Ilgpu}.IntrinsicMath.Min(({vector}) * {format.VectorSize} / {format.TileSize}, {ColumnTiles - 1});");
            }

            for (int row = 0; row < Rows.RowsPerLane; row++)
            {
                for (int residual = 0; residual < format.Residuals; residual++)
                {
                    WriteEntry(row, j, residual);
                }
            }
        }
    }

    /// <inheritdoc/>
    public override string Sum(int row) => $"sum{row}";

    /// <inheritdoc/>
    public override string? Scale(string row) => format.RowScales ? $"scales[{row}]" : null;

    private void WriteEntry(int row, int j, int residual)
    {
        string name = $"e{row}_{j}_{residual}";
        string code = CodeBits.Extract(word => Word(row, word), (j * format.Residuals + residual) * format.IndexBits, format.IndexBits);
        string index = Tiled
            ? $"((tiles{row} + tile{j}) * {format.Residuals} + {residual}) * {Entries} + ({code})"
            : residual == 0 ? $"{code}" : $"({code}) + {residual * Entries}";
        EntryLoads.Write(Writer, "entries", name, index, format.VectorSize);
        for (int element = 0; element < format.VectorSize; element++)
        {
            Writer.Lines($"sum{row} += {EntryLoads.Element(name, element, format.VectorSize)} * {ActivationLoads.Element($"x{j}", element)};");
        }
    }
}
