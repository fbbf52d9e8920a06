using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Entries of codebooks as fragments: their words are the fragment's, and residuals add in half precision.</summary>
internal sealed class VectorFragments(IndentedWriter writer, LayerModel layer, VectorModel format, GpuPlan plan, GpuRowPlan rows)
    : FragmentDecoder(writer, layer, plan, rows)
{
    private readonly CodebookAccess codebooks = new(writer, layer, format, plan, rows);

    /// <summary>Vectors of a piece: those that fill a depth of 16 over four lanes.</summary>
    private int Vectors => format.VectorSize == 2 ? 2 : 1;

    private int WordsPerVector => format.VectorSize / 2;

    /// <inheritdoc/>
    public override int Pieces => (Rows.UnitVectors + Vectors - 1) / Vectors;

    /// <inheritdoc/>
    public override int RunSize => format.VectorSize;

    /// <inheritdoc/>
    public override int Runs => Rows.UnitVectors;

    /// <inheritdoc/>
    public override bool IsContiguous => format.VectorSize != 2;

    /// <inheritdoc/>
    public override bool AlternatesVectors => format.VectorSize == 4;

    /// <inheritdoc/>
    public override void Prologue()
    {
        if (Plan.Codebook!.SharedEntries != 0 && Plan.Tensor is not { StageBooks: > 0 })
        {
            Writer.Lines($"{GpuNames.View("int")} shared = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<int>();");
        }

        codebooks.Prologue();
    }

    /// <inheritdoc/>
    public override void BeginRows() => codebooks.BeginRows();

    /// <inheritdoc/>
    public override void BeginStep()
    {
        Writer.Lines($"int first = step * {Rows.UnitVectors * Rows.LanesPerRow} + part;");
        codebooks.BeginStep();
    }

    /// <inheritdoc/>
    public override string? Scale(string row) => format.RowScales ? $"scales[{row}]" : null;

    /// <inheritdoc/>
    public override void BeginPiece(int piece)
    {
        foreach (int j in VectorsOf(piece))
        {
            codebooks.BeginVector(j, $"first + {j * Rows.LanesPerRow}");
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<FragmentPiece> Piece(int piece, int rowTile)
    {
        int[] vectors = VectorsOf(piece);
        foreach (int j in vectors)
        {
            WriteVector(j, 2 * rowTile);
        }

        (int Vector, int Word)[] words = [.. vectors.SelectMany(j => Enumerable.Range(0, WordsPerVector).Select(word => (j, word)))];
        return [.. Enumerable.Range(0, (words.Length + 1) / 2).Select(step => Of([.. words.Skip(2 * step).Take(2)], 2 * rowTile))];
    }

    /// <summary>One product; where no second vector fills its depth, zeros do.</summary>
    private FragmentPiece Of((int Vector, int Word)[] words, int firstRow)
    {
        List<string> operands = [];
        List<string> ptx = [];
        List<string> registers = [];
        List<string> portable = [];
        List<string> columns = [];
        for (int half = 0; half < 2; half++)
        {
            (int Vector, int Word)? place = half < words.Length ? words[half] : null;
            columns.Add(place is { } column ? $"(first + {column.Vector * Rows.LanesPerRow}) * {format.VectorSize} + {2 * column.Word}" : "");
            for (int row = 0; row < 2; row++)
            {
                string[] residuals = place is { } found ? Residuals(firstRow + row, found.Vector, found.Word) : ["0"];
                registers.Add(Register(residuals, operands, ptx, $"r{row}_{half}"));
                portable.Add(Portable(residuals));
            }
        }

        return new FragmentPiece(operands, ptx, [new FragmentStep(registers, portable, columns)]);
    }

    /// <inheritdoc/>
    public override string? WeightScale(int row, int piece) => format.RowScales
        ? $"scales[{GpuNames.Ilgpu}.IntrinsicMath.Min({Row(row)}, {Layer.OutFeatures - 1})]"
        : null;

    private int[] VectorsOf(int piece) => [.. Enumerable.Range(piece * Vectors, Vectors).Where(j => j < Rows.UnitVectors)];

    private void WriteVector(int j, int firstRow)
    {
        for (int row = firstRow; row < firstRow + 2; row++)
        {
            int current = row;
            for (int residual = 0; residual < format.Residuals; residual++)
            {
                codebooks.Write($"e{row}_{j}_{residual}", word => Word(current, word), (j * format.Residuals + residual) * format.IndexBits, row, j, residual);
            }
        }
    }

    /// <summary>A word of each residual's entry.</summary>
    private string[] Residuals(int row, int j, int word) =>
        [.. Enumerable.Range(0, format.Residuals).Select(residual => LoadedWord($"e{row}_{j}_{residual}", word, format.VectorSize))];

    private static string Register(string[] residuals, List<string> operands, List<string> ptx, string prefix)
    {
        string sum = $"${operands.Count}$";
        operands.Add(residuals[0]);
        foreach (string residual in residuals.Skip(1))
        {
            string register = $"{prefix}_{ptx.Count}";
            ptx.Add($".reg .b32 {register}; add.f16x2 {register}, {sum}, ${operands.Count}$;");
            operands.Add(residual);
            sum = register;
        }

        return sum;
    }

    private static string Portable(string[] residuals) =>
        residuals.Skip(1).Aggregate(residuals[0], static (sum, residual) => $"{GpuNames.Runtime}.TensorMath.Add({sum}, {residual})");
}
