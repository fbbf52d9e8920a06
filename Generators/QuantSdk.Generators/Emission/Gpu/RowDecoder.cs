using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the part of a row kernel that knows the number format: decode and multiply. The skeleton around it is <see cref="RowKernelWriter"/>'s.</summary>
internal abstract class RowDecoder(IndentedWriter writer, LayerModel layer, GpuRowPlan rows)
{
    /// <summary>The writer.</summary>
    protected IndentedWriter Writer => writer;

    /// <summary>The layer.</summary>
    protected LayerModel Layer => layer;

    /// <summary>The division of rows.</summary>
    protected GpuRowPlan Rows => rows;

    /// <summary>Writes what the group does once: views and tables in shared memory.</summary>
    public abstract void Prologue();

    /// <summary>Writes what starts a block of rows: the sums.</summary>
    public abstract void BeginRows();

    /// <summary>Writes one step. The codes are in <see cref="Word"/>; <c>step</c>, <c>part</c> (the lane within the row) and <c>row</c> exist.</summary>
    public abstract void Step();

    /// <summary>The finished sum of a lane's row, before the lanes are added.</summary>
    public abstract string Sum(int row);

    /// <summary>The factor of a row's result, or null.</summary>
    public virtual string? Scale(string row) => null;

    /// <summary>The expression of a word of codes.</summary>
    /// <param name="row">The row of the lane.</param>
    /// <param name="word">The word of the unit.</param>
    protected string Word(int row, int word) => rows.WordsPerLoad == 1
        ? $"c{row}_{word}"
        : $"c{row}_{word / rows.WordsPerLoad}.{GpuNames.Component(word % rows.WordsPerLoad)}";

    /// <summary>Writes one zero sum per row of a lane.</summary>
    protected void DeclareSums(string prefix)
    {
        for (int row = 0; row < rows.RowsPerLane; row++)
        {
            writer.Lines($"float {prefix}{row} = 0f;");
        }
    }
}
