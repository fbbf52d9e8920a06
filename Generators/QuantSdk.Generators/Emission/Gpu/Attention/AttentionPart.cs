using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>A piece of a decode kernel, with the names that all pieces share.</summary>
internal abstract class AttentionPart(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan)
{
    /// <summary>The writer.</summary>
    protected IndentedWriter Writer { get; } = writer;

    /// <summary>The layer.</summary>
    protected AttentionModel Layer { get; } = layer;

    /// <summary>The plan.</summary>
    protected GpuAttentionPlan Plan { get; } = plan;

    /// <summary>Query heads of a pass.</summary>
    protected int Heads => Plan.HeadsPerPass;

    /// <summary>Warps of a group.</summary>
    protected int Warps => Plan.Warps;

    /// <summary>Elements of a head.</summary>
    protected int Dimension => Layer.HeadDimension;

    /// <summary>Elements of a query in shared memory.</summary>
    protected int QueryStride => GpuAttentionMemory.PaddedDimension(Layer);

    /// <summary>Scores from one query head to the next.</summary>
    protected int ScoreStride => Plan.Memory.ScoreTokens;

    /// <summary>A 16-byte load.</summary>
    protected static string Packed => $"{GpuNames.Runtime}.Packed128";

    /// <summary>Four single-precision numbers.</summary>
    protected static string Quad => $"{GpuNames.Runtime}.Float128";

    /// <summary>Half precision.</summary>
    protected static string Half => $"{GpuNames.Ilgpu}.Half";

    /// <summary>A barrier of the group.</summary>
    protected void Barrier() => Writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");

    /// <summary>Writes a view of one head's piece of a plane.</summary>
    /// <param name="name">The view's name.</param>
    /// <param name="field">The plane.</param>
    /// <param name="count">The expression of the elements of a piece.</param>
    /// <param name="element">The type of an element.</param>
    protected void Piece(string name, string field, string count, string element) =>
        Writer.Lines($"{GpuNames.View(element)} {name} = {GpuNames.Cast($"cache.{field}", element)}.SubView(plane * ({count}), {count});");

    /// <summary>The elements of a piece that holds so many for each token.</summary>
    protected static string PerToken(int elements) => $"(long)cache.Tokens * {elements}";

    /// <summary>A sum of products of four numbers with a quad.</summary>
    protected static string Products(string left, string quad) => $"{left}0 * {quad}.X + {left}1 * {quad}.Y + {left}2 * {quad}.Z + {left}3 * {quad}.W";

    /// <summary>Opens a loop over a constant number of turns, or a plain block where there is one.</summary>
    protected IndentedWriter.Scope Loop(string variable, int turns) => turns == 1
        ? Writer.Block("")
        : Writer.Block($"for (int {variable} = 0; {variable} < {turns}; {variable}++)");

    /// <summary>An index that a loop of <see cref="Loop"/> moves on.</summary>
    protected static string Turn(string variable, int turns, int step, int offset) => turns == 1 ? GpuNames.Number(offset) : $"({variable} * {step} + {offset})";
}
