using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>What the two kernels for M-ANT and INT8 groups share: metadata words and the sum.</summary>
internal abstract class GroupDecoder(IndentedWriter writer, LayerModel layer, MantModel format, GpuPlan plan, GpuRowPlan rows)
    : RowDecoder(writer, layer, plan, rows)
{
    /// <summary>The format.</summary>
    protected MantModel Format => format;

    /// <summary>Groups of a row with padding.</summary>
    protected int GroupStride => Rows.PaddedFeatures / format.GroupSize;

    /// <inheritdoc/>
    public override void BeginRows() => DeclareSums("sum");

    /// <inheritdoc/>
    public override string Sum(int row, int token) => Of($"sum{row}", token);

    /// <summary>Writes the unit's index, its group and the metadata of each row.</summary>
    protected void WriteMetadata()
    {
        Writer.Lines($"""
            int unit = step * {Rows.LanesPerRow} + part;
            int groupIndex = unit / {format.GroupSize / Rows.UnitWeights};
            """);
        for (int row = 0; row < Rows.RowsPerLane; row++)
        {
            Writer.Lines($"int meta{row} = table[(row + {row}) * {GroupStride} + groupIndex];");
        }
    }

    /// <summary>The scale of a row's group.</summary>
    protected static string WeightScale(int row) => $"{GpuNames.Runtime}.DeviceMath.Low(meta{row})";

    /// <summary>The factor of i in a row's group.</summary>
    protected static string Multiplier(int row) => $"(meta{row} >> 16 & 0xFF)";

    /// <summary>The factor of 2^i in a row's group.</summary>
    protected static string Power(int row) => $"(meta{row} >> 24 & 1)";
}
