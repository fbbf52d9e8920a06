using System.Collections.Generic;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the part of a tensor-core kernel that knows the number format. Four lanes share two rows, the rows g and g + 8 of a fragment;
/// lane t of them decodes k = 4t to 4t + 3 of each 16, which takes the places 2t, 2t + 1, 2t + 8 and 2t + 9. Activations are loaded in the
/// same order, so that no lane exchanges anything: a sum over k has no order.
/// </summary>
internal abstract class FragmentDecoder(IndentedWriter writer, LayerModel layer, GpuPlan plan, GpuRowPlan rows)
{
    /// <summary>The writer.</summary>
    protected IndentedWriter Writer => writer;

    /// <summary>The layer.</summary>
    protected LayerModel Layer => layer;

    /// <summary>The plan.</summary>
    protected GpuPlan Plan => plan;

    /// <summary>The division of rows.</summary>
    protected GpuRowPlan Rows => rows;

    /// <summary>Tiles of eight tokens.</summary>
    protected int Tiles => plan.Use == GpuKernelUse.Decode ? 0 : plan.Tokens / 8;

    /// <summary>Pieces of a step.</summary>
    public abstract int Pieces { get; }

    /// <summary>Pieces whose products share a scale; 0 where all do.</summary>
    public virtual int PiecesPerScale => 0;

    /// <summary>Whether the two words of a row in a step lie side by side.</summary>
    public virtual bool IsContiguous => true;

    /// <summary>Writes what the group does once.</summary>
    public abstract void Prologue();

    /// <summary>Writes what starts a block of rows.</summary>
    public virtual void BeginRows()
    {
    }

    /// <summary>Writes what starts a step; the codes are in <see cref="Word"/>.</summary>
    public virtual void BeginStep()
    {
    }

    /// <summary>Writes what all rows of a piece share: the loads of its activations.</summary>
    public abstract void BeginPiece(int piece);

    /// <summary>Writes the loads of a piece of a block of rows and gives its decode, in one or several parts.</summary>
    public abstract IReadOnlyList<FragmentPiece> Piece(int piece, int rowTile);

    /// <summary>The factor of a decoded weight of a row of the lane, where weights are stored for a dense product; null for none.</summary>
    public abstract string? WeightScale(int row, int piece);

    /// <summary>The step of two consecutive words of each of a lane's rows.</summary>
    protected static FragmentStep Step(string[][] registers, string[][] portable, string[] inputs, int word, string column) => new(
        [registers[0][word], registers[1][word], registers[0][word + 1], registers[1][word + 1]],
        [portable[0][word], portable[1][word], portable[0][word + 1], portable[1][word + 1]],
        [inputs[word], inputs[word + 1]],
        [$"{column} + {2 * word}", $"{column} + {2 * word + 2}"]);

    /// <summary>Writes the scaled addition of a run of pieces to the sums.</summary>
    public virtual void Flush(int lastPiece, int rowTile)
    {
    }

    /// <summary>The factor of a row's results, or null.</summary>
    public virtual string? Scale(string row) => null;

    /// <summary>The name of an accumulator: element 0 to 3 of a fragment; those of a block of rows follow one another, a tile of tokens each.</summary>
    public static string Sum(int fragment, int element) => $"s{fragment}_{element}";

    /// <summary>The name of the first row of a lane in a block of rows.</summary>
    public static string FirstRow(int rowTile) => rowTile == 0 ? "row" : $"row{rowTile}";

    /// <summary>The expression of a row of the lane, two in every block.</summary>
    protected static string Row(int row) => $"{FirstRow(row / 2)} + {row % 2}";

    /// <summary>The expression of a word of codes.</summary>
    protected string Word(int row, int word) => rows.WordsPerLoad == 1
        ? $"c{row}_{word}"
        : $"c{row}_{word / rows.WordsPerLoad}.{GpuNames.Component(word % rows.WordsPerLoad)}";

    /// <summary>Writes the activations of a vector for every tile of tokens, in words of two half-precision values.</summary>
    protected void LoadInputs(string name, string vector, int vectorSize)
    {
        for (int tile = 0; tile < Tiles; tile++)
        {
            EntryLoads.Write(writer, $"inputs{tile}", $"{name}_{tile}", vector, vectorSize);
        }
    }

    /// <summary>Writes a view of each tile's activations.</summary>
    protected void DeclareInputs(int vectorSize)
    {
        string type = EntryLoads.Type(vectorSize);
        for (int tile = 0; tile < Tiles; tile++)
        {
            writer.Lines($"{GpuNames.View(type)} inputs{tile} = {GpuNames.Cast($"x.SubView((long){GpuNames.Ilgpu}.IntrinsicMath.Min(token + {8 * tile} + slot, tokens - 1) * {plan.InputStride / 2}, {plan.InputStride / 2})", type)};");
        }
    }

    /// <summary>A word of what <see cref="EntryLoads"/> loaded.</summary>
    protected static string LoadedWord(string name, int word, int vectorSize) =>
        vectorSize == 2 ? $"{name}_0" : $"{name}_{word / 4}.{GpuNames.Component(word % 4)}";
}
