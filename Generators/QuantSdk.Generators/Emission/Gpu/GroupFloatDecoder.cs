using System.Globalization;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Multiplies M-ANT or INT8 groups with activations in single precision, with the same two sums as the integer kernel.</summary>
internal sealed class GroupFloatDecoder(IndentedWriter writer, LayerModel layer, MantModel format, GpuRowPlan rows)
    : GroupDecoder(writer, layer, format, rows)
{
    private const int UnitLoads = 8;

    /// <inheritdoc/>
    public override void Prologue() =>
        Writer.Lines($"{GpuNames.View(GpuNames.Runtime + ".Float128")} activations = input.Cast<{GpuNames.Runtime}.Float128>();");

    /// <inheritdoc/>
    public override void Step()
    {
        WriteMetadata();
        for (int row = 0; row < Rows.RowsPerLane; row++)
        {
            Writer.Lines(Format.WeightBits == 4 ? $"float s{row} = 0f;\nfloat t{row} = 0f;" : $"float s{row} = 0f;");
        }

        for (int load = 0; load < UnitLoads; load++)
        {
            Writer.Lines($"{GpuNames.Runtime}.Float128 x{load} = activations[unit * {UnitLoads} + {load}];");
            for (int row = 0; row < Rows.RowsPerLane; row++)
            {
                for (int i = 0; i < 4; i++)
                {
                    WriteWeight(row, 4 * load + i, $"x{load}.{GpuNames.Component(i)}");
                }
            }
        }

        for (int row = 0; row < Rows.RowsPerLane; row++)
        {
            string value = Format.WeightBits == 4 ? $"({Multiplier(row)} * s{row} + {Power(row)} * t{row})" : $"s{row}";
            Writer.Lines($"sum{row} += {value} * {WeightScale(row)};");
        }
    }

    private void WriteWeight(int row, int position, string x)
    {
        if (Format.WeightBits == 8)
        {
            string bits = Word(row, position / 4);
            string shifted = position % 4 == 3 ? bits : $"{bits} << {24 - 8 * (position % 4)}";
            Writer.Lines($"s{row} += (float)(({shifted}) >> 24) * {x};");
            return;
        }

        // Where the sign bits lie is the layout of the integer kernel, which the two share.
        string word = Word(row, position / 8);
        int nibble = position % 8;
        int sign = nibble < 4 ? 8 * nibble + 7 : 8 * (nibble - 4) + 3;
        string name = $"{row}_{position.ToString(CultureInfo.InvariantCulture)}";
        Writer.Lines($"""
            int i{name} = {word} >> {4 * nibble} & 7;
            float v{name} = {GpuNames.Runtime}.DeviceMath.WithSign({x}, {word} << {31 - sign});
            s{row} += (float)i{name} * v{name};
            t{row} += {GpuNames.Runtime}.DeviceMath.Bits(i{name} + 127 << 23) * v{name};
            """);
    }
}
