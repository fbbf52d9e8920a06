using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes a kernel that gives each row to some lanes of a warp: loads of codes, the loop over a row, the reduction and the store. The
/// format's own work is a <see cref="RowDecoder"/>.
/// </summary>
internal sealed class RowKernelWriter(IndentedWriter writer, LayerModel layer, GpuPlan plan, GpuRowPlan rows, RowDecoder decoder)
{
    private int Warps => plan.ThreadsPerGroup / GpuDevice.WarpSize;

    private int Lanes => rows.LanesPerRow;

    /// <summary>Writes the body.</summary>
    public void Write()
    {
        string word = GpuNames.WordType(rows.LoadBytes);
        writer.Lines($"""
            int lane = {GpuNames.Ilgpu}.Group.IdxX & 31;
            int part = lane & {Lanes - 1};
            int token = {GpuNames.Ilgpu}.Grid.IdxZ;
            {GpuNames.View(word)} units = {GpuNames.Cast("codes", word)};
            {GpuNames.View("int")} input = x.SubView((long)token * {InputWords}, {InputWords});
            """);
        decoder.Prologue();
        string loop = $"for (int block = {GpuNames.Ilgpu}.Grid.IdxX * {Warps} + ({GpuNames.Ilgpu}.Group.IdxX >> 5); block < {rows.RowBlocks}; block += {plan.GroupsX * Warps})";
        using (writer.Block(loop))
        {
            int blockLoads = rows.Steps * rows.RowsPerLane * rows.Loads * GpuDevice.WarpSize;
            writer.Lines($"""
                int row = block * {rows.RowsPerBlock} + lane / {Lanes} * {rows.RowsPerLane};
                {GpuNames.View(word)} source = units.SubView((long)block * {blockLoads} + lane);
                """);
            decoder.BeginRows();
            using (writer.Block($"for (int step = 0; step < {rows.Steps}; step++)"))
            {
                WriteLoads(word);
                decoder.Step();
            }

            WriteResults();
        }
    }

    // INT8 activations are packed four to a word.
    private int InputWords => plan.Kernel == GpuKernelKind.GroupInteger ? plan.InputStride / 4 : plan.InputStride;

    private void WriteLoads(string word)
    {
        int rowLoads = rows.Loads * GpuDevice.WarpSize;
        writer.Lines($"int at = step * {rows.RowsPerLane * rowLoads};");
        for (int row = 0; row < rows.RowsPerLane; row++)
        {
            for (int load = 0; load < rows.Loads; load++)
            {
                writer.Lines($"{word} c{row}_{load} = source[at + {row * rowLoads + load * GpuDevice.WarpSize}];");
            }
        }
    }

    private void WriteResults()
    {
        for (int row = 0; row < rows.RowsPerLane; row++)
        {
            writer.Lines($"float result{row} = {decoder.Sum(row)};");
            for (int mask = Lanes / 2; mask > 0; mask /= 2)
            {
                writer.Lines($"result{row} += {GpuNames.Ilgpu}.Warp.ShuffleXor(result{row}, {mask});");
            }
        }

        using (writer.Block("if (part == 0)"))
        {
            for (int row = 0; row < rows.RowsPerLane; row++)
            {
                string scale = decoder.Scale($"row + {row}") is { } factor ? $" * {factor}" : "";
                using (writer.Block($"if (row + {row} < {layer.OutFeatures})"))
                {
                    writer.Lines($"y[(long)token * {layer.OutFeatures} + row + {row}] = result{row}{scale};");
                }
            }
        }
    }
}
