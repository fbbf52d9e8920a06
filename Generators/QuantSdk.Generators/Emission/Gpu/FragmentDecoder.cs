using System.Collections.Generic;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the part of a tensor-core kernel that knows the number format. Four lanes share two rows, each the column g of a fragment of its
/// own; lane t of them decodes k = 4t to 4t + 3 of each 16, which takes the places 2t, 2t + 1, 2t + 8 and 2t + 9. Activations are loaded in the
/// same order, so that no lane exchanges anything: a sum over k has no order. A vector's words are so neighbours in a fragment, as a load leaves them.
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

    /// <summary>Pieces of a step.</summary>
    public abstract int Pieces { get; }

    /// <summary>Pieces whose products share a scale; 0 where all do.</summary>
    public virtual int PiecesPerScale => 0;

    /// <summary>Consecutive columns of a lane: those of a vector, or of a word of codes.</summary>
    public abstract int RunSize { get; }

    /// <summary>Such runs of a step; the four lanes of a row take turns with them.</summary>
    public abstract int Runs { get; }

    /// <summary>Whether the two words of a row in a step lie side by side.</summary>
    public virtual bool IsContiguous => true;

    /// <summary>Whether a piece is one vector of four weights, of which the four lanes of a row hold neighbours.</summary>
    public virtual bool AlternatesVectors => false;

    /// <summary>Writes what the group does once.</summary>
    public abstract void Prologue();

    /// <summary>What a step of a block of rows loads from global memory besides its codes; what <see cref="BeginRows"/> declares is at hand.</summary>
    public virtual IEnumerable<FragmentLoad> Loads(int rowTile) => [];

    /// <summary>Writes what starts a block of rows.</summary>
    public virtual void BeginRows()
    {
    }

    /// <summary>Writes what starts a step; the codes are in <see cref="Word"/>.</summary>
    public virtual void BeginStep()
    {
    }

    /// <summary>Writes what all rows of a piece share.</summary>
    public virtual void BeginPiece(int piece)
    {
    }

    /// <summary>Writes the loads of a piece of a block of rows and gives its decode, in one or several parts.</summary>
    public abstract IReadOnlyList<FragmentPiece> Piece(int piece, int rowTile);

    /// <summary>The factor of a decoded weight of a row of the lane, where weights are stored for a dense product; null for none.</summary>
    public abstract string? WeightScale(int row, int piece);

    /// <summary>The step of two consecutive words of each of a lane's rows.</summary>
    protected static FragmentStep Step(string[][] registers, string[][] portable, int word, string column) => new(
        [registers[0][word], registers[1][word], registers[0][word + 1], registers[1][word + 1]],
        [portable[0][word], portable[1][word], portable[0][word + 1], portable[1][word + 1]],
        [$"{column} + {2 * word}", $"{column} + {2 * word + 2}"]);

    /// <summary>Writes the scaled addition of a run of pieces to the sums of a tile of tokens.</summary>
    public virtual void Flush(int lastPiece, int rowTile, int tile)
    {
    }

    /// <summary>The factor of a row's results, or null.</summary>
    public virtual string? Scale(string row) => null;

    /// <summary>The name of an accumulator: elements 0 and 1 of a fragment are rows 4t + r and 4t + 2 + r at token g, 2 and 3 the same at token g + 8.</summary>
    public static string Sum(string prefix, int rowTile, int tile, int row, int element) => $"{prefix}{rowTile}_{tile}_{row}_{element}";

    /// <summary>The name of the first row of a lane in a block of rows.</summary>
    public static string FirstRow(int rowTile) => rowTile == 0 ? "row" : $"row{rowTile}";

    /// <summary>The name of a block of rows.</summary>
    public static string Block(int rowTile) => $"block{rowTile}";

    /// <summary>Writes what is known of a block of rows: which it is, the lane's first row and the codes.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="rows">The division of rows.</param>
    /// <param name="rowTile">The block among those of a warp.</param>
    /// <param name="block">The expression of the block.</param>
    public static void WriteBlock(IndentedWriter writer, GpuRowPlan rows, int rowTile, string block)
    {
        string word = GpuNames.WordType(rows.LoadBytes);
        writer.Lines($"""
            int {Block(rowTile)} = {block};
            int {FirstRow(rowTile)} = {Block(rowTile)} * {rows.RowsPerBlock} + slot * 2;
            {GpuNames.View(word)} source{rowTile} = units.SubView((long){Block(rowTile)} * {rows.Steps * rows.RowsPerLane * rows.Loads * GpuDevice.WarpSize} + lane);
            """);
    }

    /// <summary>The loads of a step's codes, and what the format adds.</summary>
    public IEnumerable<FragmentLoad> StepLoads(int rowTile)
    {
        int rowLoads = rows.Loads * GpuDevice.WarpSize;
        for (int row = 0; row < 2; row++)
        {
            for (int load = 0; load < rows.Loads; load++)
            {
                int offset = row * rowLoads + load * GpuDevice.WarpSize;
                yield return new FragmentLoad(
                    GpuNames.WordType(rows.LoadBytes), $"c{2 * rowTile + row}_{load}", step => $"source{rowTile}[{step} * {2 * rowLoads}{(offset == 0 ? "" : $" + {offset}")}]");
            }
        }

        foreach (FragmentLoad load in Loads(rowTile))
        {
            yield return load;
        }
    }

    /// <summary>The expression of a row of the lane, two in every block.</summary>
    protected static string Row(int row) => $"{FirstRow(row / 2)} + {row % 2}";

    /// <summary>The expression of a word of codes.</summary>
    protected string Word(int row, int word) => rows.WordsPerLoad == 1
        ? $"c{row}_{word}"
        : $"c{row}_{word / rows.WordsPerLoad}.{GpuNames.Component(word % rows.WordsPerLoad)}";

    /// <summary>A word of what <see cref="EntryLoads"/> loaded.</summary>
    protected static string LoadedWord(string name, int word, int vectorSize) =>
        vectorSize == 2 ? $"{name}_0" : $"{name}_{word / 4}.{GpuNames.Component(word % 4)}";
}
