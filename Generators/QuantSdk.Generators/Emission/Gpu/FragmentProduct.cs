using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Collects pieces of weights and writes their products: as many in one piece of inline PTX as its operands allow, because each operand
/// passes through a slot of local memory that the assembler must promote; and beside it the same with shuffles, for other accelerators.
/// </summary>
internal sealed class FragmentProduct(IndentedWriter writer, int tiles, string sums, int firstFragment, int maximumOperands)
{
    private readonly List<FragmentPiece> pieces = [];

    /// <summary>Adds pieces; what is collected is written first where no more fits.</summary>
    public void Add(IReadOnlyList<FragmentPiece> added)
    {
        foreach (FragmentPiece piece in added)
        {
            if (4 * tiles + pieces.Append(piece).Sum(Operands) > maximumOperands)
            {
                Flush();
            }

            pieces.Add(piece);
        }
    }

    /// <summary>Writes what is collected.</summary>
    public void Flush()
    {
        if (pieces.Count == 0)
        {
            return;
        }

        using (writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            WriteInline();
        }

        using (writer.Block("else"))
        {
            WritePortable();
        }

        pieces.Clear();
    }

    private int Operands(FragmentPiece piece) => piece.Operands.Count + piece.Steps.Count * tiles * 2;

    private void WriteInline()
    {
        string cuda = $"{GpuNames.Ilgpu}.Runtime.Cuda";
        List<string> arguments = [];
        void AddOperand(string type, string name, string value)
        {
            writer.Lines($"{cuda}.{type} {name} = {value};");
            arguments.Add($"ref {name}");
        }

        string[] accumulators = [.. Enumerable.Range(0, 4 * tiles).Select(i => $"{sums}{firstFragment + i / 4}_{i % 4}")];
        foreach (string accumulator in accumulators)
        {
            AddOperand("Ref<float>", $"{accumulator}_ref", accumulator);
        }

        List<string> lines = ["{"];
        foreach (FragmentPiece piece in pieces)
        {
            int first = arguments.Count;
            string Resolve(string text)
            {
                for (int i = 0; i < piece.Operands.Count; i++)
                {
                    text = text.Replace($"${i}$", $"%{first + i}");
                }

                return text;
            }

            foreach (string operand in piece.Operands)
            {
                AddOperand("Input<int>", $"in{arguments.Count}", operand);
            }

            lines.Add("{");
            lines.AddRange(piece.Ptx.Select(Resolve));
            foreach (FragmentStep step in piece.Steps)
            {
                for (int tile = 0; tile < tiles; tile++)
                {
                    string[] inputs = [.. step.Inputs.Select(input => Input(input, tile))];
                    string second = $"%{arguments.Count + 1}";
                    string b = $"%{arguments.Count}, {second}";
                    foreach (string input in inputs)
                    {
                        AddOperand("Input<int>", $"in{arguments.Count}", input);
                    }

                    string d = string.Join(", ", Enumerable.Range(4 * tile, 4).Select(static i => $"%{i}"));
                    string a = string.Join(", ", step.Registers.Select(Resolve));
                    lines.Add($"mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {{{d}}}, {{{a}}}, {{{b}}}, {{{d}}};");
                }
            }

            lines.Add("}");
        }

        lines.Add("}");
        string text = string.Join("\n    + ", lines.Select(static line => $"\"{line} \""));
        writer.Lines($"{cuda}.CudaAsm.EmitRef(\n    {text},\n    {string.Join(", ", arguments)});");
        foreach (string accumulator in accumulators)
        {
            writer.Lines($"{accumulator} = {accumulator}_ref.Value;");
        }
    }

    private void WritePortable()
    {
        writer.Lines($"{GpuNames.Runtime}.Float128 product;");
        foreach (FragmentStep step in pieces.SelectMany(static piece => piece.Steps))
        {
            for (int tile = 0; tile < tiles; tile++)
            {
                string inputs = string.Join(", ", step.Inputs.Select(input => Input(input, tile)));
                writer.Lines($"product = {GpuNames.Runtime}.TensorMath.Product({string.Join(", ", step.Portable)}, {inputs});");
                for (int element = 0; element < 4; element++)
                {
                    writer.Lines($"{sums}{firstFragment + tile}_{element} += product.{GpuNames.Component(element)};");
                }
            }
        }
    }

    /// <summary>An activation word of a tile of tokens; the decoder leaves the tile open.</summary>
    private static string Input(string input, int tile) => input.Replace("@", tile.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
