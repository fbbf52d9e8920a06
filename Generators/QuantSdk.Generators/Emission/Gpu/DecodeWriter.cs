using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes a kernel that decodes weights to half precision, row-major, for a dense product. It reads the layout of the tensor-core kernels.</summary>
internal sealed class DecodeWriter(IndentedWriter writer, LayerModel layer, GpuPlan plan, GpuRowPlan rows, FragmentDecoder decoder)
{
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
        using (writer.Block(BlockLoop()))
        {
            FragmentDecoder.WriteBlock(writer, rows, 0, "block");
            decoder.BeginRows();
            if (decoder.PiecesPerScale == 0)
            {
                WriteScales(0);
            }

            using (writer.Block($"for (int step = warp; step < {rows.Steps}; step += {Warps})"))
            {
                foreach (FragmentLoad load in decoder.StepLoads(0))
                {
                    writer.Lines($"{load.Type} {load.Name} = {load.At("step")};");
                }

                decoder.BeginStep();
                int pieces;
                for (int piece = 0; piece < decoder.Pieces; piece += pieces)
                {
                    pieces = decoder.AlternatesVectors && piece + 1 < decoder.Pieces ? 2 : 1;
                    WritePieces(piece, pieces);
                }
            }
        }
    }

    private string BlockLoop() => plan.BlocksPerGroup == 0
        ? $"for (int block = {GpuNames.Ilgpu}.Grid.IdxX; block < {rows.RowBlocks}; block += {plan.GroupsX})"
        : $"for (int block = {GpuNames.Ilgpu}.Grid.IdxX * {plan.BlocksPerGroup}; block < {GpuNames.Ilgpu}.IntrinsicMath.Min(({GpuNames.Ilgpu}.Grid.IdxX + 1) * {plan.BlocksPerGroup}, {rows.RowBlocks}); block++)";

    /// <summary>Writes the factors of the two rows, as often as they change: they are not loaded again for every piece.</summary>
    private void WriteScales(int piece)
    {
        for (int row = 0; row < 2; row++)
        {
            if (decoder.WeightScale(row, piece) is { } scale)
            {
                writer.Lines($"int {Scale(row, piece)} = {GpuNames.Runtime}.TensorMath.Pair({scale});");
            }
        }
    }

    private string Scale(int row, int piece) => decoder.PiecesPerScale == 0 ? $"scale_{row}" : $"scale{piece / decoder.PiecesPerScale}_{row}";

    private void WritePieces(int first, int count)
    {
        IReadOnlyList<FragmentPiece>[] pieces = [.. Enumerable.Range(first, count).Select(BeginPiece)];
        using (writer.Block(""))
        {
            List<string[]> columns = [];
            List<string> words = [];
            for (int piece = first; piece < first + count; piece++)
            {
                string[] scales = [.. Enumerable.Range(0, 2).Where(row => decoder.WeightScale(row, piece) is not null).Select(row => Scale(row, piece))];
                foreach (FragmentPiece part in pieces[piece - first])
                {
                    words.AddRange(FragmentWords.Write(writer, part, $"w{columns.Count}_", scales));
                    columns.AddRange(part.Steps.Select(static step => step.Columns.ToArray()));
                }
            }

            for (int row = 0; row < 2; row++)
            {
                if (count == 2)
                {
                    WriteExchange(words, row);
                }

                using (writer.Block($"if (row + {row} < {layer.OutFeatures})"))
                {
                    if (count == 2)
                    {
                        writer.Lines($"weights.Cast<{GpuNames.Runtime}.Packed128>()[({At(columns[0][0], row)} + 4 * part) / 8] = own{row};");
                    }
                    else
                    {
                        WriteStores(columns, words, row);
                    }
                }
            }
        }
    }

    private IReadOnlyList<FragmentPiece> BeginPiece(int piece)
    {
        decoder.BeginPiece(piece);
        IReadOnlyList<FragmentPiece> parts = decoder.Piece(piece, 0);
        if (decoder.PiecesPerScale != 0 && piece % decoder.PiecesPerScale == 0)
        {
            WriteScales(piece);
        }

        return parts;
    }

    /// <summary>Writes how the four lanes of a row, each with two vectors that lie four apart, come to two neighbours each: 16 bytes for one store, 64 for a row.</summary>
    private void WriteExchange(List<string> words, int row)
    {
        string Halves(int vector) => $"{words[4 * vector + row]}, {words[4 * vector + row + 2]}";
        writer.Lines($"{GpuNames.Runtime}.Packed128 own{row} = {GpuNames.Runtime}.VectorExchange.Neighbours(part, {Halves(0)}, {Halves(1)});");
    }

    private string At(string column, int row) => $"((long)(row + {row}) * {plan.InputStride} + {column})";

    /// <summary>Writes a row's stores: of two products at once where their words lie side by side.</summary>
    private void WriteStores(List<string[]> columns, List<string> words, int row)
    {
        string Word(int step, int half) => words[4 * step + row + 2 * half];
        bool wide = decoder.IsContiguous && columns.Count % 2 == 0;
        for (int step = 0; step < columns.Count; step += wide ? 2 : 1)
        {
            if (wide)
            {
                string value = $"X = {Word(step, 0)}, Y = {Word(step, 1)}, Z = {Word(step + 1, 0)}, W = {Word(step + 1, 1)}";
                writer.Lines($"weights.Cast<{GpuNames.Runtime}.Packed128>()[{At(columns[step][0], row)} / 8] = new {GpuNames.Runtime}.Packed128 {{ {value} }};");
                continue;
            }

            if (decoder.IsContiguous)
            {
                writer.Lines($"weights.Cast<{GpuNames.Runtime}.Packed64>()[{At(columns[step][0], row)} / 4] = new {GpuNames.Runtime}.Packed64 {{ X = {Word(step, 0)}, Y = {Word(step, 1)} }};");
                continue;
            }

            writer.Lines($"weights[{At(columns[step][0], row)} / 2] = {Word(step, 0)};");
            if (columns[step][1].Length != 0)
            {
                writer.Lines($"weights[{At(columns[step][1], row)} / 2] = {Word(step, 1)};");
            }
        }
    }
}
