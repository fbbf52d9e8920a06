using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>A piece of inline PTX under construction: its operands are declared as they are asked for.</summary>
internal sealed class InlinePtx(IndentedWriter writer)
{
    /// <summary>Operands of a piece beyond which the compiler has no call for it.</summary>
    public const int MaximumOperands = 44;

    private const string Cuda = $"{GpuNames.Ilgpu}.Runtime.Cuda";

    private readonly List<string> arguments = [];
    private readonly List<string> results = [];
    private readonly List<string> lines = [];

    /// <summary>Declares a number that the piece reads.</summary>
    /// <param name="name">The operand's name.</param>
    /// <param name="value">The expression of an integer.</param>
    public string Input(string name, string value) => Add("Input<int>", name, value);

    /// <summary>Declares a variable in single precision that the piece reads and writes.</summary>
    public string Sum(string variable)
    {
        results.Add(variable);
        return Add("Ref<float>", $"{variable}_ref", variable);
    }

    /// <summary>Declares an integer variable that the piece reads and writes.</summary>
    public string Total(string variable)
    {
        results.Add(variable);
        return Add("Ref<int>", $"{variable}_ref", variable);
    }

    /// <summary>Adds instructions.</summary>
    public void Line(string text) => lines.Add(text);

    /// <summary>Adds a product of fragments in half precision that is added to four sums.</summary>
    public void Multiply(IEnumerable<string> sums, IEnumerable<string> a, IEnumerable<string> b)
    {
        string d = string.Join(", ", sums);
        lines.Add($"mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {{{d}}}, {{{string.Join(", ", a)}}}, {{{string.Join(", ", b)}}}, {{{d}}};");
    }

    /// <summary>Adds a product of fragments of bytes that is added to four sums.</summary>
    /// <param name="sums">The sums.</param>
    /// <param name="type">Whether the bytes of fragment A have signs: <c>s8</c> or <c>u8</c>.</param>
    /// <param name="a">Fragment A.</param>
    /// <param name="b">Fragment B, of signed bytes.</param>
    public void MultiplyBytes(IEnumerable<string> sums, string type, IEnumerable<string> a, IEnumerable<string> b)
    {
        string d = string.Join(", ", sums);
        lines.Add($"mma.sync.aligned.m16n8k32.row.col.s32.{type}.s8.s32 {{{d}}}, {{{string.Join(", ", a)}}}, {{{string.Join(", ", b)}}}, {{{d}}};");
    }

    /// <summary>Writes the piece and reads its results.</summary>
    public void Write()
    {
        string text = string.Join("\n    + ", lines.Select(static line => $"\"{line} \""));
        writer.Lines($"{Cuda}.CudaAsm.EmitRef(\n    {text},\n    {string.Join(", ", arguments)});");
        writer.Lines(string.Join("\n", results.Select(static name => $"{name} = {name}_ref.Value;")));
    }

    private string Add(string type, string name, string value)
    {
        writer.Lines($"{Cuda}.{type} {name} = {value};");
        arguments.Add($"ref {name}");
        return $"%{arguments.Count - 1}";
    }
}
