using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes products of sixteen tokens with the two rows of every lane, as one piece of inline PTX, and beside it the same with shuffles for
/// other accelerators. Weights are the right operand of <c>mma.sync</c>: the two words of a row lie side by side as a load leaves them, so
/// that no register is moved, and the left operand comes from shared memory as it is.
/// </summary>
internal static class FragmentProduct
{
    /// <summary>Operands that a piece of inline PTX takes at most.</summary>
    public const int MaximumOperands = 44;

    private const string Cuda = GpuNames.Ilgpu + ".Runtime.Cuda";

    /// <summary>Operands of products of so many steps with so many tiles of tokens.</summary>
    public static int Operands(int steps, int tiles) => 8 * tiles + steps * 4 * (1 + tiles);

    /// <summary>Writes products.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="weights">Four words of every step: the first word of both rows before the second.</param>
    /// <param name="inputs">The activations of every step and tile, 16 bytes each.</param>
    /// <param name="sums">The accumulators, by tile, row and element.</param>
    public static void Write(IndentedWriter writer, IReadOnlyList<string[]> weights, IReadOnlyList<string[]> inputs, IReadOnlyList<string[]> sums)
    {
        using (writer.Block($"if ({Cuda}.CudaAsm.IsSupported)"))
        {
            WriteInline(writer, weights, inputs, sums);
        }

        using (writer.Block("else"))
        {
            WritePortable(writer, weights, inputs, sums);
        }
    }

    private static void WriteInline(IndentedWriter writer, IReadOnlyList<string[]> weights, IReadOnlyList<string[]> inputs, IReadOnlyList<string[]> sums)
    {
        List<string> arguments = [];
        string Operand(string type, string name, string value)
        {
            writer.Lines($"{Cuda}.{type} {name} = {value};");
            arguments.Add($"ref {name}");
            return $"%{arguments.Count - 1}";
        }

        string[] accumulators = [.. sums.SelectMany(static sum => sum)];
        string[] registers = [.. accumulators.Select(name => Operand("Ref<float>", $"{name}_ref", name))];
        List<string> lines = [];
        for (int step = 0; step < weights.Count; step++)
        {
            string[] b = [.. weights[step].Select(word => Operand("Input<int>", $"in{arguments.Count}", word))];
            for (int tile = 0; tile < sums.Count; tile++)
            {
                string a = string.Join(", ", Enumerable.Range(0, 4).Select(i => Operand("Input<int>", $"in{arguments.Count}", $"{inputs[step][tile]}.{GpuNames.Component(i)}")));
                for (int row = 0; row < 2; row++)
                {
                    string d = string.Join(", ", registers.Skip(8 * tile + 4 * row).Take(4));
                    lines.Add($"mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {{{d}}}, {{{a}}}, {{{b[row]}, {b[row + 2]}}}, {{{d}}};");
                }
            }
        }

        string text = string.Join("\n    + ", lines.Select(static line => $"\"{line} \""));
        writer.Lines($"{Cuda}.CudaAsm.EmitRef(\n    {text},\n    {string.Join(", ", arguments)});");
        writer.Lines(string.Join("\n", accumulators.Select(static name => $"{name} = {name}_ref.Value;")));
    }

    private static void WritePortable(IndentedWriter writer, IReadOnlyList<string[]> weights, IReadOnlyList<string[]> inputs, IReadOnlyList<string[]> sums)
    {
        writer.Lines($"{GpuNames.Runtime}.Float128 product;");
        for (int step = 0; step < weights.Count; step++)
        {
            for (int tile = 0; tile < sums.Count; tile++)
            {
                string a = string.Join(", ", Enumerable.Range(0, 4).Select(i => $"{inputs[step][tile]}.{GpuNames.Component(i)}"));
                for (int row = 0; row < 2; row++)
                {
                    writer.Lines($"product = {GpuNames.Runtime}.TensorMath.Product({a}, {weights[step][row]}, {weights[step][row + 2]});");
                    for (int element = 0; element < 4; element++)
                    {
                        writer.Lines($"{sums[tile][4 * row + element]} += product.{GpuNames.Component(element)};");
                    }
                }
            }
        }
    }
}
