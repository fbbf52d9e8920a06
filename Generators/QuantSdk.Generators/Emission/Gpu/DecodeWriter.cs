using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes a kernel that decodes weights to half precision, row-major, for a dense product. It reads the layout of the tensor-core kernels.</summary>
internal sealed class DecodeWriter(IndentedWriter writer, LayerModel layer, GpuPlan plan, GpuRowPlan rows, FragmentDecoder decoder)
{
    private const int BlockRows = 16;

    private int Warps => plan.ThreadsPerGroup / GpuDevice.WarpSize;

    /// <summary>Writes the body.</summary>
    public void Write()
    {
        string word = GpuNames.WordType(rows.LoadBytes);
        writer.Lines($"""
            int lane = {GpuNames.Ilgpu}.Group.IdxX & 31;
            int warp = {GpuNames.Ilgpu}.Group.IdxX >> 5;
            int part = lane & 3;
            int slot = lane >> 2;
            {GpuNames.View(word)} units = {GpuNames.Cast("codes", word)};
            {GpuNames.View("int")} weights = y.Cast<int>();
            """);
        decoder.Prologue();
        using (writer.Block(TensorWriter.BlockLoop(plan, rows)))
        {
            writer.Lines($"""
                int row = block * {BlockRows} + slot * 2;
                {GpuNames.View(word)} source = units.SubView((long)block * {rows.Steps * 2 * rows.Loads * GpuDevice.WarpSize} + lane);
                """);
            decoder.BeginRows();
            using (writer.Block($"for (int step = warp; step < {rows.Steps}; step += {Warps})"))
            {
                TensorWriter.WriteLoads(writer, rows, word);
                decoder.BeginStep();
                for (int piece = 0; piece < decoder.Pieces; piece++)
                {
                    WritePiece(piece);
                }
            }
        }
    }

    private void WritePiece(int piece)
    {
        FragmentStep[] steps = [.. decoder.Piece(piece).SelectMany(static part => part.Steps)];
        for (int row = 0; row < 2; row++)
        {
            int current = row;
            using (writer.Block($"if (row + {row} < {layer.OutFeatures})"))
            {
                foreach ((string column, string value) in steps.SelectMany(step => Words(step, current)))
                {
                    string scaled = decoder.WeightScale(row, piece) is { } scale ? $"{GpuNames.Runtime}.TensorMath.Scale({value}, {scale})" : value;
                    writer.Lines($"weights[((long)(row + {row}) * {plan.InputStride} + {column}) / 2] = {scaled};");
                }
            }
        }
    }

    /// <summary>The words of a row with their columns.</summary>
    private static IEnumerable<(string Column, string Value)> Words(FragmentStep step, int row) =>
        Enumerable.Range(0, 2).Where(half => step.Columns[half].Length != 0).Select(half => (step.Columns[half], step.Portable[2 * half + row]));
}
