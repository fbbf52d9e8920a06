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
    public override void Prologue()
    {
        DeclareInputs(format.VectorSize);
        codebooks.Prologue();
    }

    /// <inheritdoc/>
    public override void BeginRows() => codebooks.BeginRows();

    /// <inheritdoc/>
    public override void BeginStep() => Writer.Lines($"int first = step * {Rows.UnitVectors * Rows.LanesPerRow} + part;");

    /// <inheritdoc/>
    public override string? Scale(string row) => format.RowScales ? $"scales[{row}]" : null;

    /// <inheritdoc/>
    public override FragmentPiece Piece(int piece)
    {
        int[] vectors = [.. Enumerable.Range(piece * Vectors, Vectors).Where(j => j < Rows.UnitVectors)];
        foreach (int j in vectors)
        {
            WriteVector(j);
        }

        List<string> operands = [];
        List<string> ptx = [];
        string[][] registers = [.. Enumerable.Range(0, 2).Select(row => Words(vectors, row).Select(word => Register(word, operands, ptx, $"r{piece}_{row}")).ToArray())];
        string[][] portable = [.. Enumerable.Range(0, 2).Select(row => Words(vectors, row).Select(Portable).ToArray())];
        string[] inputs = [.. vectors.SelectMany(j => Enumerable.Range(0, WordsPerVector).Select(word => LoadedWord($"x{j}_@", word, format.VectorSize)))];
        List<FragmentStep> steps = [];
        for (int word = 0; word < inputs.Length; word += 2)
        {
            steps.Add(Step(Pair(registers[0], word), Pair(registers[1], word), Pair(portable[0], word), Pair(portable[1], word), Pair(inputs, word)));
        }

        return new FragmentPiece(operands, ptx, steps);
    }

    private void WriteVector(int j)
    {
        string vector = $"first + {j * Rows.LanesPerRow}";
        LoadInputs($"x{j}", vector, format.VectorSize);
        codebooks.BeginVector(j, vector);
        for (int row = 0; row < 2; row++)
        {
            int current = row;
            for (int residual = 0; residual < format.Residuals; residual++)
            {
                string code = CodeBits.Extract(word => Word(current, word), (j * format.Residuals + residual) * format.IndexBits, format.IndexBits);
                codebooks.Write($"e{row}_{j}_{residual}", code, row, j, residual);
            }
        }
    }

    /// <summary>The words of a row: for each the words of the residuals' entries.</summary>
    private IEnumerable<string[]> Words(int[] vectors, int row) => vectors.SelectMany(j => Enumerable.Range(0, WordsPerVector)
        .Select(word => Enumerable.Range(0, format.Residuals).Select(residual => LoadedWord($"e{row}_{j}_{residual}", word, format.VectorSize)).ToArray()));

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

    // A depth of 16 that no second vector fills: zeros.
    private static string[] Pair(string[] words, int first) => first + 1 < words.Length ? [words[first], words[first + 1]] : [words[first], "0"];
}
