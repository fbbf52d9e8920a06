using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes a kernel that gives each row to some lanes of a warp: loads of codes, the loop over a row, the reduction and the store. The
/// format's own work is a <see cref="RowDecoder"/>. Along the second grid axis lie the pieces of rows or the planes of residuals, along
/// the third the tokens.
/// </summary>
internal sealed class RowKernelWriter(IndentedWriter writer, LayerModel layer, GpuPlan plan, GpuRowPlan rows, RowDecoder decoder)
{
    private int Warps => plan.ThreadsPerGroup / GpuDevice.WarpSize;

    private int Lanes => rows.LanesPerRow;

    /// <summary>Writes the body.</summary>
    public void Write()
    {
        string word = GpuNames.WordType(rows.LoadBytes);
        KernelOrder.WriteStart(writer, plan.DependentLaunch);
        writer.Lines($"""
            int lane = {GpuNames.Ilgpu}.Group.IdxX & 31;
            int part = lane & {Lanes - 1};
            """);
        WriteTokens();
        writer.Lines($"{GpuNames.View(word)} units = {GpuNames.Cast("codes", word)};");
        decoder.Prologue();
        KernelOrder.WriteWait(writer, plan.DependentLaunch);
        string loop = $"for (int block = {GpuNames.Ilgpu}.Grid.IdxX * {Warps} + ({GpuNames.Ilgpu}.Group.IdxX >> 5); block < {rows.RowBlocks}; block += {plan.GroupsX * Warps})";
        using (writer.Block(loop))
        {
            int blockLoads = rows.Steps * rows.RowsPerLane * rows.Loads * GpuDevice.WarpSize;
            string first = rows.Planes == 1 ? "block" : $"{GpuNames.Ilgpu}.Grid.IdxY * {rows.RowBlocks} + block";
            writer.Lines($"""
                int row = block * {rows.RowsPerBlock} + lane / {Lanes} * {rows.RowsPerLane};
                {GpuNames.View(word)} source = units.SubView((long){(rows.Planes == 1 ? first : $"({first})")} * {blockLoads} + lane);
                """);
            decoder.BeginRows();
            using (writer.Block(StepLoop()))
            {
                WriteLoads(word);
                decoder.Step();
            }

            WriteResults();
        }
    }

    // INT8 activations are packed four to a word.
    private int InputWords => plan.Kernel == GpuKernelKind.GroupInteger ? plan.InputStride / 4 : plan.InputStride;

    private void WriteTokens()
    {
        if (plan.Tokens == 1)
        {
            writer.Lines($"int token = {GpuNames.Ilgpu}.Grid.IdxZ;");
        }
        else
        {
            // A token beyond the batch repeats its last one; only the store leaves it out.
            writer.Lines($"int tokens = (int)(y.Length / {layer.OutFeatures});\nint token = {GpuNames.Ilgpu}.Grid.IdxZ * {plan.Tokens};");
            for (int token = 1; token < plan.Tokens; token++)
            {
                writer.Lines($"int {RowDecoder.Of("token", token)} = {GpuNames.Ilgpu}.IntrinsicMath.Min(token + {token}, tokens - 1);");
            }
        }

        for (int token = 0; token < plan.Tokens; token++)
        {
            writer.Lines($"{GpuNames.View("int")} {RowDecoder.Of("input", token)} = x.SubView((long){RowDecoder.Of("token", token)} * {InputWords}, {InputWords});");
        }
    }

    private string StepLoop() => rows.Pieces == 1
        ? $"for (int step = 0; step < {rows.Steps}; step++)"
        : $"for (int step = {GpuNames.Ilgpu}.Grid.IdxY * {rows.StepsPerPiece}; step < {GpuNames.Ilgpu}.IntrinsicMath.Min(({GpuNames.Ilgpu}.Grid.IdxY + 1) * {rows.StepsPerPiece}, {rows.Steps}); step++)";

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
            for (int token = 0; token < plan.Tokens; token++)
            {
                string result = RowDecoder.Of($"result{row}", token);
                writer.Lines($"float {result} = {decoder.Sum(row, token)};");
                for (int mask = Lanes / 2; mask > 0; mask /= 2)
                {
                    writer.Lines($"{result} += {GpuNames.Ilgpu}.Warp.ShuffleXor({result}, {mask});");
                }
            }
        }

        using (writer.Block("if (part == 0)"))
        {
            for (int row = 0; row < rows.RowsPerLane; row++)
            {
                WriteStores(row);
            }
        }
    }

    private void WriteStores(int row)
    {
        string scale = decoder.Scale($"row + {row}") is { } factor ? $" * {factor}" : "";
        using (writer.Block($"if (row + {row} < {layer.OutFeatures})"))
        {
            for (int token = 0; token < plan.Tokens; token++)
            {
                string name = RowDecoder.Of("token", token);
                string guard = token == 0 ? "" : $"if (token + {token} < tokens) ";
                writer.Lines(guard + OutputStore.Of(plan, layer, name, $"row + {row}", $"{RowDecoder.Of($"result{row}", token)}{scale}", $"{GpuNames.Ilgpu}.Grid.IdxY"));
            }
        }
    }
}
