using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the decode of weights into words of two half-precision values: as inline PTX, and beside it for other accelerators. Products are
/// written apart from it, because every operand passes through a slot of local memory that the assembler must promote.
/// </summary>
internal static class FragmentWords
{
    private const string Cuda = GpuNames.Ilgpu + ".Runtime.Cuda";

    /// <summary>Writes the decode and gives the names of the words, four of each step.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="part">The weights.</param>
    /// <param name="prefix">What the names begin with.</param>
    /// <param name="scales">A factor for each of the two rows, as a pair of half-precision values; empty for none.</param>
    public static string[] Write(IndentedWriter writer, FragmentPiece part, string prefix, string[] scales)
    {
        string[] words = [.. Enumerable.Range(0, 4 * part.Steps.Count).Select(word => $"{prefix}{word}")];
        writer.Lines($"int {string.Join(", ", words)};");
        using (writer.Block($"if ({Cuda}.CudaAsm.IsSupported)"))
        {
            WriteInline(writer, part, words, scales);
        }

        using (writer.Block("else"))
        {
            for (int word = 0; word < words.Length; word++)
            {
                string value = part.Steps[word / 4].Portable[word % 4];
                writer.Lines($"{words[word]} = {(scales.Length == 0 ? value : $"{GpuNames.Runtime}.TensorMath.Multiply({value}, {scales[word % 2]})")};");
            }
        }

        return words;
    }

    private static void WriteInline(IndentedWriter writer, FragmentPiece part, string[] words, string[] scales)
    {
        string[] outputs = [.. words.Select(static (_, i) => $"out{i}")];
        string[] inputs = [.. part.Operands, .. scales];
        writer.Lines(string.Join("\n", outputs.Select(static output => $"{Cuda}.Output<int> {output} = default;")));
        writer.Lines(string.Join("\n", inputs.Select(static (input, i) => $"{Cuda}.Input<int> in{i} = {input};")));
        string Resolve(string text) => part.Operands.Select((_, i) => i).Aggregate(text, (resolved, i) => resolved.Replace($"${i}$", $"%{words.Length + i}"));
        IEnumerable<string> products = words.Select((_, word) => scales.Length == 0
            ? $"mov.b32 %{word}, {Resolve(part.Steps[word / 4].Registers[word % 4])};"
            : $"mul.f16x2 %{word}, {Resolve(part.Steps[word / 4].Registers[word % 4])}, %{words.Length + part.Operands.Count + word % 2};");
        string[] lines = ["{", .. part.Ptx.Select(Resolve), .. products, "}"];
        string text = string.Join("\n    + ", lines.Select(static line => $"\"{line} \""));
        string arguments = string.Join(", ", outputs.Concat(inputs.Select(static (_, i) => $"in{i}")).Select(static name => $"ref {name}"));
        writer.Lines($"{Cuda}.CudaAsm.EmitRef(\n    {text},\n    {arguments});");
        writer.Lines(string.Join("\n", words.Select((word, i) => $"{word} = {outputs[i]}.Value;")));
    }
}
