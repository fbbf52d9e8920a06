using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the part of a row kernel that knows the number format: decode and multiply. The skeleton around it is <see cref="RowKernelWriter"/>'s.</summary>
internal abstract class RowDecoder(IndentedWriter writer, LayerModel layer, GpuPlan plan, GpuRowPlan rows)
{
    /// <summary>The writer.</summary>
    protected IndentedWriter Writer => writer;

    /// <summary>The layer.</summary>
    protected LayerModel Layer => layer;

    /// <summary>The plan.</summary>
    protected GpuPlan Plan => plan;

    /// <summary>The division of rows.</summary>
    protected GpuRowPlan Rows => rows;

    /// <summary>Writes what the group does once: views and tables in shared memory.</summary>
    public abstract void Prologue();

    /// <summary>Writes what starts a block of rows: the sums.</summary>
    public abstract void BeginRows();

    /// <summary>Writes one step. The codes are in <see cref="Word"/>; <c>step</c>, <c>part</c> (the lane within the row) and <c>row</c> exist.</summary>
    public abstract void Step();

    /// <summary>The finished sum of a lane's row and token, before the lanes are added.</summary>
    public abstract string Sum(int row, int token);

    /// <summary>The factor of a row's result, or null.</summary>
    public virtual string? Scale(string row) => null;

    /// <summary>A name that exists once per token; the first token's is the plain name.</summary>
    public static string Of(string name, int token) => token == 0 ? name : $"{name}t{token}";

    /// <summary>The expression of a word of codes.</summary>
    /// <param name="row">The row of the lane.</param>
    /// <param name="word">The word of the unit.</param>
    protected string Word(int row, int word) => rows.WordsPerLoad == 1
        ? $"c{row}_{word}"
        : $"c{row}_{word / rows.WordsPerLoad}.{GpuNames.Component(word % rows.WordsPerLoad)}";

    /// <summary>Writes one zero sum per row of a lane and token.</summary>
    protected void DeclareSums(string prefix)
    {
        for (int row = 0; row < rows.RowsPerLane; row++)
        {
            for (int token = 0; token < plan.Tokens; token++)
            {
                writer.Lines($"float {Of($"{prefix}{row}", token)} = 0f;");
            }
        }
    }

    /// <summary>Writes a view over each token's activations.</summary>
    protected void DeclareActivations(string element)
    {
        for (int token = 0; token < plan.Tokens; token++)
        {
            writer.Lines($"{GpuNames.View(element)} {Of("activations", token)} = {GpuNames.Cast(Of("input", token), element)};");
        }
    }
}
