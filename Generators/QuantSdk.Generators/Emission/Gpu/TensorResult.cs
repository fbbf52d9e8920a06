using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the outputs of a tensor-core kernel. A lane has four consecutive rows of two tokens in every block and tile; where several warps
/// share the rows, their sums meet in shared memory, in place of the activations.
/// </summary>
internal sealed class TensorResult(IndentedWriter writer, LayerModel layer, GpuPlan plan, GpuTensorPlan tensor, FragmentDecoder decoder)
{
    private const int LaneRows = 4;

    private const string Quad = GpuNames.Runtime + ".Float128";

    private int Tiles => plan.Tokens / GpuTensorPlan.Block;

    /// <summary>Sums of a warp, four rows each.</summary>
    private int WarpQuads => plan.RowTiles * plan.Tokens * GpuTensorPlan.Block / LaneRows;

    private int SetRows => tensor.Teams * plan.RowTiles * GpuTensorPlan.Block;

    /// <summary>Writes them.</summary>
    public void Write()
    {
        if (tensor.ColumnWarps > 1)
        {
            WriteShared();
            return;
        }

        for (int rowTile = 0; rowTile < plan.RowTiles; rowTile++)
        {
            for (int i = 0; i < 2 * Tiles; i++)
            {
                using (writer.Block(""))
                {
                    writer.Lines($"""
                        int target = set * {SetRows} + team * {plan.RowTiles * GpuTensorPlan.Block} + {rowTile * GpuTensorPlan.Block} + part * {LaneRows};
                        int column = token + slot + {i * 8};
                        """);
                    WriteStore([.. Enumerable.Range(0, LaneRows).Select(row => Value(rowTile, i, row))]);
                }
            }
        }
    }

    /// <summary>The sum of a row of the lane's four at the i-th of its tokens.</summary>
    private static string Value(int rowTile, int i, int row) => FragmentDecoder.Sum("s", rowTile, i / 2, row % 2, row / 2 + i % 2 * 2);

    private void WriteShared()
    {
        int teamQuads = WarpQuads * tensor.ColumnWarps;
        writer.Lines($"{GpuNames.View(Quad)} sums = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<{Quad}>().SubView({plan.FusionOffset / 16}, {teamQuads * tensor.Teams});");
        for (int rowTile = 0; rowTile < plan.RowTiles; rowTile++)
        {
            for (int i = 0; i < 2 * Tiles; i++)
            {
                string[] values = [.. Enumerable.Range(0, LaneRows).Select(row => $"{GpuNames.Component(row)} = {Value(rowTile, i, row)}")];
                writer.Lines($"sums[warp * {WarpQuads} + {(rowTile * 2 * Tiles + i) * GpuDevice.WarpSize} + lane] = new {Quad} {{ {string.Join(", ", values)} }};");
            }
        }

        writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
        using (writer.Block($"for (int i = {GpuNames.Ilgpu}.Group.IdxX; i < {WarpQuads * tensor.Teams}; i += {plan.ThreadsPerGroup})"))
        {
            writer.Lines($"""
                int place = i / {WarpQuads} * {teamQuads} + i % {WarpQuads};
                {Quad} total = sums[place];
                """);
            for (int warp = 1; warp < tensor.ColumnWarps; warp++)
            {
                writer.Lines($"{Quad} sum{warp} = sums[place + {warp * WarpQuads}];");
                writer.Lines(string.Join("\n", Enumerable.Range(0, LaneRows).Select(row => $"total.{GpuNames.Component(row)} += sum{warp}.{GpuNames.Component(row)};")));
            }

            // A warp's sums lie by block, then by eight tokens, then by lane.
            writer.Lines($"""
                int target = set * {SetRows} + i / {2 * Tiles * GpuDevice.WarpSize} * {GpuTensorPlan.Block} + (i & 3) * {LaneRows};
                int column = token + i / {GpuDevice.WarpSize} % {2 * Tiles} * 8 + (i >> 2 & 7);
                """);
            WriteStore([.. Enumerable.Range(0, LaneRows).Select(static row => $"total.{GpuNames.Component(row)}")]);
        }

        writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
    }

    /// <summary>Writes the stores of four rows from <c>target</c> on at the token <c>column</c>.</summary>
    private void WriteStore(string[] values)
    {
        string input = decoder.PiecesPerScale != 0 && layer.Format is MantModel { ActivationBits: 8 } ? "" : " * activationScales[column]";
        string Result(int row) => values[row] + (decoder.Scale($"target + {row}") is { } factor ? $" * {factor}" : "") + input;
        using (writer.Block("if (column < tokens)"))
        {
            for (int row = 0; row < LaneRows; row++)
            {
                using (writer.Block($"if (target + {row} < {layer.OutFeatures})"))
                {
                    writer.Lines($"y[(long)column * {layer.OutFeatures} + target + {row}] = {Result(row)};");
                }
            }
        }
    }
}
