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
internal sealed class GroupIntegerDecoder(IndentedWriter writer, LayerModel layer, MantModel format, GpuPlan plan, GpuRowPlan rows)
    : GroupDecoder(writer, layer, format, plan, rows)
{
    private const int ActivationWords = 8;

    private bool Mant => Format.WeightBits == 4;

    /// <inheritdoc/>
    public override void Prologue()
    {
        DeclareActivations(GpuNames.Runtime + ".Packed128");
        for (int token = 0; token < Plan.Tokens; token++)
        {
            Writer.Lines($"{GpuNames.View("float")} {Of("inputScales", token)} = activationScales.SubView((long){Of("token", token)} * {GroupStride}, {GroupStride});");
        }
    }

    /// <inheritdoc/>
    public override void Step()
    {
        WriteMetadata();
        for (int token = 0; token < Plan.Tokens; token++)
        {
            WriteToken(token);
        }
    }

    private void WriteToken(int token)
    {
        Writer.Lines($"""
            {GpuNames.Runtime}.Packed128 {Of("x0", token)} = {Of("activations", token)}[unit * 2];
            {GpuNames.Runtime}.Packed128 {Of("x1", token)} = {Of("activations", token)}[unit * 2 + 1];
            float {Of("inputScale", token)} = {Of("inputScales", token)}[groupIndex];
            """);
        string[] sums = [.. Sums(token)];
        Writer.Lines(string.Join("\n", sums.Select(static sum => $"int {sum} = 0;")));
        using (Writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            WriteInline(sums, token);
        }

        using (Writer.Block("else"))
        {
            WritePortable(token);
        }

        for (int row = 0; row < Rows.RowsPerLane; row++)
        {
            (string s, string t) = (Of($"s{row}", token), Of($"t{row}", token));
            string value = Mant ? $"{Multiplier(row)} * {s} + {Power(row)} * {t}" : s;
            Writer.Lines($"{Of($"sum{row}", token)} += (float)({value}) * ({WeightScale(row)} * {Of("inputScale", token)});");
        }
    }

    private IEnumerable<string> Sums(int token) =>
        Enumerable.Range(0, Rows.RowsPerLane).SelectMany(row => Mant ? new[] { Of($"s{row}", token), Of($"t{row}", token) } : [Of($"s{row}", token)]);

    private static string Activation(int word, int token) => $"{Of($"x{word / 4}", token)}.{GpuNames.Component(word % 4)}";

    private void WriteInline(string[] sums, int token)
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
            AddInput($"a{word}", Activation(word, token));
        }

        IntegerPtx ptx = new(Rows.RowsPerLane, Rows.WordsPerUnit);
        string[] lines = [.. Mant ? ptx.Mant() : ptx.Integer()];
        string text = string.Join("\n    + ", lines.Select(static line => $"\"{line} \""));
        Writer.Lines($"{cuda}.CudaAsm.EmitRef(\n    {text},\n    {string.Join(", ", arguments)});");
        Writer.Lines(string.Join("\n", sums.Select(static sum => $"{sum} = {sum}_out.Value;")));
    }

    private void WritePortable(int token)
    {
        for (int row = 0; row < Rows.RowsPerLane; row++)
        {
            for (int word = 0; word < Rows.WordsPerUnit; word++)
            {
                if (Mant)
                {
                    string arguments = $"{Word(row, word)}, {Activation(2 * word, token)}, {Activation(2 * word + 1, token)}";
                    Writer.Lines($"{Of($"s{row}", token)} += {GpuNames.Runtime}.DeviceMath.IndexSum({arguments});");
                    Writer.Lines($"{Of($"t{row}", token)} += {GpuNames.Runtime}.DeviceMath.PowerSum({arguments});");
                }
                else
                {
                    Writer.Lines($"{Of($"s{row}", token)} += {GpuNames.Runtime}.DeviceMath.ByteSum({Word(row, word)}, {Activation(word, token)});");
                }
            }
        }
    }
}
