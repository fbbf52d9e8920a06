using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes integer sums of words with INT8 operands, for rows that share the operands: one piece of inline PTX, because each operand of a piece passes through a slot of local memory, and a
/// portable branch beside it.
/// </summary>
internal static class IntegerSumsWriter
{
    /// <summary>Writes the sums of M-ANT codes: both partial sums of each row are added to variables.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="words">Expressions of each row's words of eight codes.</param>
    /// <param name="operands">Expressions of the operand words, four numbers each, twice as many as a row has words: eight.</param>
    /// <param name="negatives">Expressions of the operand words with every number negated.</param>
    /// <param name="sums">Integer variables: for each row the one of the indices, then the one of the powers of two.</param>
    public static void WriteMant(IndentedWriter writer, string[][] words, string[] operands, string[] negatives, string[] sums) => Write(
        writer, words, [.. operands, .. negatives], sums, [.. new IntegerPtx(words.Length, words[0].Length, takesNegatives: true).Mant()], (row, word) =>
        {
            string arguments = $"{words[row][word]}, {operands[2 * word]}, {operands[2 * word + 1]}";
            return
                $"{sums[2 * row]} += {GpuNames.Runtime}.DeviceMath.IndexSum({arguments});\n"
                + $"{sums[2 * row + 1]} += {GpuNames.Runtime}.DeviceMath.PowerSum({arguments});";
        });

    /// <summary>Writes the sums of signed bytes.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="words">Expressions of each row's words of four bytes.</param>
    /// <param name="operands">Expressions of the operand words: eight.</param>
    /// <param name="sums">An integer variable for each row.</param>
    public static void WriteBytes(IndentedWriter writer, string[][] words, string[] operands, string[] sums) => Write(
        writer, words, operands, sums, [.. new IntegerPtx(words.Length, words[0].Length).Integer()],
        (row, word) => $"{sums[row]} += {GpuNames.Runtime}.DeviceMath.ByteSum({words[row][word]}, {operands[word]});");

    private static void Write(
        IndentedWriter writer, string[][] words, string[] operands, string[] sums, string[] ptx, System.Func<int, int, string> portable)
    {
        string cuda = $"{GpuNames.Ilgpu}.Runtime.Cuda";
        using (writer.Block($"if ({cuda}.CudaAsm.IsSupported)"))
        {
            List<string> arguments = [];
            foreach (string sum in sums)
            {
                writer.Lines($"{cuda}.Output<int> {sum}_out = default;");
                arguments.Add($"ref {sum}_out");
            }

            string[] inputs = [.. words.SelectMany(static row => row), .. operands];
            for (int i = 0; i < inputs.Length; i++)
            {
                writer.Lines($"{cuda}.Input<int> i{i} = {inputs[i]};");
                arguments.Add($"ref i{i}");
            }

            string text = string.Join("\n    + ", ptx.Select(static line => $"\"{line} \""));
            writer.Lines($"{cuda}.CudaAsm.EmitRef(\n    {text},\n    {string.Join(", ", arguments)});");
            writer.Lines(string.Join("\n", sums.Select(static sum => $"{sum} += {sum}_out.Value;")));
        }

        using (writer.Block("else"))
        {
            for (int row = 0; row < words.Length; row++)
            {
                for (int word = 0; word < words[row].Length; word++)
                {
                    writer.Lines(portable(row, word));
                }
            }
        }
    }
}
