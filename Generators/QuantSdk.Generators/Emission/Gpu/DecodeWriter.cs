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
        using (writer.Block(TensorWriter.BlockLoop(plan, rows)))
        {
            TensorWriter.WriteRows(writer, plan, rows, word);
            decoder.BeginRows();
            if (decoder.PiecesPerScale == 0)
            {
                WriteScales(0);
            }

            using (writer.Block($"for (int step = warp; step < {rows.Steps}; step += {Warps})"))
            {
                TensorWriter.WriteLoads(writer, plan, rows, word);
                decoder.BeginStep();
                for (int piece = 0; piece < decoder.Pieces; piece++)
                {
                    WritePiece(piece);
                }
            }
        }
    }

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

    private void WritePiece(int piece)
    {
        decoder.BeginPiece(piece);
        IReadOnlyList<FragmentPiece> parts = decoder.Piece(piece, 0);
        if (decoder.PiecesPerScale != 0 && piece % decoder.PiecesPerScale == 0)
        {
            WriteScales(piece);
        }

        using (writer.Block(""))
        {
            List<string[]> columns = [];
            foreach (FragmentPiece part in parts)
            {
                WritePart(part, piece, 4 * columns.Count);
                columns.AddRange(part.Steps.Select(static step => step.Columns.ToArray()));
            }

            for (int row = 0; row < 2; row++)
            {
                using (writer.Block($"if (row + {row} < {layer.OutFeatures})"))
                {
                    WriteStores(columns, row);
                }
            }
        }
    }

    private void WritePart(FragmentPiece part, int piece, int firstWord)
    {
        int words = 4 * part.Steps.Count;
        string[] scales = [.. Enumerable.Range(0, 2).Where(row => decoder.WeightScale(row, piece) is not null).Select(row => Scale(row, piece))];
        writer.Lines($"int {string.Join(", ", Enumerable.Range(firstWord, words).Select(static word => $"w{word}"))};");
        using (writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            WriteInline(part, words, firstWord, scales);
        }

        using (writer.Block("else"))
        {
            for (int word = 0; word < words; word++)
            {
                string value = part.Steps[word / 4].Portable[word % 4];
                writer.Lines($"w{firstWord + word} = {(scales.Length == 0 ? value : $"{GpuNames.Runtime}.TensorMath.Multiply({value}, {scales[word % 2]})")};");
            }
        }
    }

    private void WriteInline(FragmentPiece part, int words, int firstWord, string[] scales)
    {
        string cuda = $"{GpuNames.Ilgpu}.Runtime.Cuda";
        string[] outputs = [.. Enumerable.Range(0, words).Select(static word => $"out{word}")];
        string[] inputs = [.. part.Operands, .. scales];
        writer.Lines(string.Join("\n", outputs.Select(output => $"{cuda}.Output<int> {output} = default;")));
        writer.Lines(string.Join("\n", inputs.Select((input, i) => $"{cuda}.Input<int> in{i} = {input};")));
        string Resolve(string text) => part.Operands.Select((_, i) => i).Aggregate(text, (resolved, i) => resolved.Replace($"${i}$", $"%{words + i}"));
        IEnumerable<string> products = Enumerable.Range(0, words).Select(word =>
            scales.Length == 0
                ? $"mov.b32 %{word}, {Resolve(part.Steps[word / 4].Registers[word % 4])};"
                : $"mul.f16x2 %{word}, {Resolve(part.Steps[word / 4].Registers[word % 4])}, %{words + part.Operands.Count + word % 2};");
        string[] lines = ["{", .. part.Ptx.Select(Resolve), .. products, "}"];
        string text = string.Join("\n    + ", lines.Select(static line => $"\"{line} \""));
        string arguments = string.Join(", ", outputs.Concat(inputs.Select(static (_, i) => $"in{i}")).Select(static name => $"ref {name}"));
        writer.Lines($"{cuda}.CudaAsm.EmitRef(\n    {text},\n    {arguments});");
        writer.Lines(string.Join("\n", outputs.Select((output, word) => $"w{firstWord + word} = {output}.Value;")));
    }

    /// <summary>Writes a row's stores: of two products at once where their words lie side by side.</summary>
    private void WriteStores(List<string[]> columns, int row)
    {
        string At(string column) => $"((long)(row + {row}) * {plan.InputStride} + {column})";
        string Word(int step, int half) => $"w{4 * step + row + 2 * half}";
        bool wide = decoder.IsContiguous && columns.Count % 2 == 0;
        for (int step = 0; step < columns.Count; step += wide ? 2 : 1)
        {
            if (wide)
            {
                string words = $"X = {Word(step, 0)}, Y = {Word(step, 1)}, Z = {Word(step + 1, 0)}, W = {Word(step + 1, 1)}";
                writer.Lines($"weights.Cast<{GpuNames.Runtime}.Packed128>()[{At(columns[step][0])} / 8] = new {GpuNames.Runtime}.Packed128 {{ {words} }};");
                continue;
            }

            if (decoder.IsContiguous)
            {
                writer.Lines($"weights.Cast<{GpuNames.Runtime}.Packed64>()[{At(columns[step][0])} / 4] = new {GpuNames.Runtime}.Packed64 {{ X = {Word(step, 0)}, Y = {Word(step, 1)} }};");
                continue;
            }

            writer.Lines($"weights[{At(columns[step][0])} / 2] = {Word(step, 0)};");
            if (columns[step][1].Length != 0)
            {
                writer.Lines($"weights[{At(columns[step][1])} / 2] = {Word(step, 1)};");
            }
        }
    }
}
