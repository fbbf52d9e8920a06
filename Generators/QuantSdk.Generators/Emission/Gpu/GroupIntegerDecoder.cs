using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Multiplies M-ANT or INT8 groups with INT8 activations in integers (M-ANT, section IV: a·Σx·i + Σx·2^i). All rows of a step are one
/// piece of inline PTX, because each operand of a piece passes through a slot of local memory that the assembler must promote; a portable
/// branch does the same for other accelerators.
/// </summary>
internal sealed class GroupIntegerDecoder(IndentedWriter writer, LayerModel layer, MantModel format, GpuRowPlan rows)
    : GroupDecoder(writer, layer, format, rows)
{
    private const int ActivationWords = 8;

    private bool Mant => Format.WeightBits == 4;

    /// <inheritdoc/>
    public override void Prologue() => Writer.Lines($"""
        {GpuNames.View(GpuNames.Runtime + ".Packed128")} activations = input.Cast<{GpuNames.Runtime}.Packed128>();
        {GpuNames.View("float")} inputScales = activationScales.SubView((long)token * {GroupStride}, {GroupStride});
        """);

    /// <inheritdoc/>
    public override void Step()
    {
        WriteMetadata();
        Writer.Lines($"""
            {GpuNames.Runtime}.Packed128 x0 = activations[unit * 2];
            {GpuNames.Runtime}.Packed128 x1 = activations[unit * 2 + 1];
            float inputScale = inputScales[groupIndex];
            """);
        string[] sums = [.. Sums()];
        Writer.Lines(string.Join("\n", sums.Select(static sum => $"int {sum} = 0;")));
        using (Writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            WriteInline(sums);
        }

        using (Writer.Block("else"))
        {
            WritePortable();
        }

        for (int row = 0; row < Rows.RowsPerLane; row++)
        {
            string value = Mant ? $"{Multiplier(row)} * s{row} + {Power(row)} * t{row}" : $"s{row}";
            Writer.Lines($"sum{row} += (float)({value}) * ({WeightScale(row)} * inputScale);");
        }
    }

    private IEnumerable<string> Sums() =>
        Enumerable.Range(0, Rows.RowsPerLane).SelectMany(row => Mant ? new[] { $"s{row}", $"t{row}" } : [$"s{row}"]);

    private static string Activation(int word) => $"x{word / 4}.{GpuNames.Component(word % 4)}";

    private void WriteInline(string[] sums)
    {
        string cuda = $"{GpuNames.Ilgpu}.Runtime.Cuda";
        List<string> arguments = [];
        foreach (string sum in sums)
        {
            Writer.Lines($"{cuda}.Output<int> {sum}_out = default;");
            arguments.Add($"ref {sum}_out");
        }

        void AddInput(string name, string value)
        {
            Writer.Lines($"{cuda}.Input<int> {name} = {value};");
            arguments.Add($"ref {name}");
        }

        for (int row = 0; row < Rows.RowsPerLane; row++)
        {
            for (int word = 0; word < Rows.WordsPerUnit; word++)
            {
                AddInput($"w{row}_{word}", Word(row, word));
            }
        }

        for (int word = 0; word < ActivationWords; word++)
        {
            AddInput($"a{word}", Activation(word));
        }

        IntegerPtx ptx = new(Rows.RowsPerLane, Rows.WordsPerUnit);
        string[] lines = [.. Mant ? ptx.Mant() : ptx.Integer()];
        string text = string.Join("\n    + ", lines.Select(static line => $"\"{line} \""));
        Writer.Lines($"{cuda}.CudaAsm.EmitRef(\n    {text},\n    {string.Join(", ", arguments)});");
        Writer.Lines(string.Join("\n", sums.Select(static sum => $"{sum} = {sum}_out.Value;")));
    }

    private void WritePortable()
    {
        for (int row = 0; row < Rows.RowsPerLane; row++)
        {
            for (int word = 0; word < Rows.WordsPerUnit; word++)
            {
                if (Mant)
                {
                    string arguments = $"{Word(row, word)}, {Activation(2 * word)}, {Activation(2 * word + 1)}";
                    Writer.Lines($"s{row} += {GpuNames.Runtime}.DeviceMath.IndexSum({arguments});");
                    Writer.Lines($"t{row} += {GpuNames.Runtime}.DeviceMath.PowerSum({arguments});");
                }
                else
                {
                    Writer.Lines($"s{row} += {GpuNames.Runtime}.DeviceMath.ByteSum({Word(row, word)}, {Activation(word)});");
                }
            }
        }
    }
}
