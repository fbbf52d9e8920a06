using System;
using System.Globalization;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Multiplies M-ANT or INT8 groups with activations in single precision, with the same two sums as the integer kernel.</summary>
internal sealed class GroupFloatDecoder(IndentedWriter writer, LayerModel layer, MantModel format, GpuPlan plan, GpuRowPlan rows)
    : GroupDecoder(writer, layer, format, plan, rows)
{
    private const int UnitLoads = 8;

    /// <inheritdoc/>
    public override void Prologue() => DeclareActivations(GpuNames.Runtime + ".Float128");

    /// <inheritdoc/>
    public override void Step()
    {
        WriteMetadata();
        ForEach((row, token) => Writer.Lines(
            Format.WeightBits == 4 ? $"float {Of($"s{row}", token)} = 0f;\nfloat {Of($"t{row}", token)} = 0f;" : $"float {Of($"s{row}", token)} = 0f;"));
        for (int load = 0; load < UnitLoads; load++)
        {
            for (int token = 0; token < Plan.Tokens; token++)
            {
                Writer.Lines($"{GpuNames.Runtime}.Float128 {Of($"x{load}", token)} = {Of("activations", token)}[unit * {UnitLoads} + {load}];");
            }

            for (int row = 0; row < Rows.RowsPerLane; row++)
            {
                for (int i = 0; i < 4; i++)
                {
                    WriteWeight(row, 4 * load + i);
                }
            }
        }

        ForEach((row, token) =>
        {
            (string s, string t) = (Of($"s{row}", token), Of($"t{row}", token));
            string value = Format.WeightBits == 4 ? $"({Multiplier(row)} * {s} + {Power(row)} * {t})" : s;
            Writer.Lines($"{Of($"sum{row}", token)} += {value} * {WeightScale(row)};");
        });
    }

    private void WriteWeight(int row, int position)
    {
        if (Format.WeightBits == 8)
        {
            string bits = Word(row, position / 4);
            string shifted = position % 4 == 3 ? bits : $"{bits} << {24 - 8 * (position % 4)}";
            for (int token = 0; token < Plan.Tokens; token++)
            {
                Writer.Lines($"{Of($"s{row}", token)} += (float)(({shifted}) >> 24) * {Activation(position, token)};");
            }

            return;
        }

        // Where the sign bits lie is the layout of the integer kernel, which the two share.
        string word = Word(row, position / 8);
        int nibble = position % 8;
        int sign = nibble < 4 ? 8 * nibble + 7 : 8 * (nibble - 4) + 3;
        string name = $"{row}_{position.ToString(CultureInfo.InvariantCulture)}";
        Writer.Lines($"int i{name} = {word} >> {4 * nibble} & 7;");
        for (int token = 0; token < Plan.Tokens; token++)
        {
            string value = Of($"v{name}", token);
            Writer.Lines($"""
                float {value} = {GpuNames.Runtime}.DeviceMath.WithSign({Activation(position, token)}, {word} << {31 - sign});
                {Of($"s{row}", token)} += (float)i{name} * {value};
                {Of($"t{row}", token)} += {GpuNames.Runtime}.DeviceMath.Bits(i{name} + 127 << 23) * {value};
                """);
        }
    }

    private static string Activation(int position, int token) => $"{Of($"x{position / 4}", token)}.{GpuNames.Component(position % 4)}";

    private void ForEach(Action<int, int> write)
    {
        for (int row = 0; row < Rows.RowsPerLane; row++)
        {
            for (int token = 0; token < Plan.Tokens; token++)
            {
                write(row, token);
            }
        }
    }
}
