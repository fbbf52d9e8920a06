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
        foreach (FragmentPiece part in decoder.Piece(piece))
        {
            using (writer.Block(""))
            {
                WritePart(part, piece);
            }
        }
    }

    private void WritePart(FragmentPiece part, int piece)
    {
        int words = 4 * part.Steps.Count;
        for (int row = 0; row < 2; row++)
        {
            writer.Lines(decoder.WeightScale(row, piece) is { } scale ? $"int scale{row} = {GpuNames.Runtime}.TensorMath.Pair({scale});" : $"const int scale{row} = 0x3C003C00;");
        }

        writer.Lines($"int {string.Join(", ", Enumerable.Range(0, words).Select(static word => $"w{word}"))};");
        using (writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            WriteInline(part, words);
        }

        using (writer.Block("else"))
        {
            for (int word = 0; word < words; word++)
            {
                writer.Lines($"w{word} = {GpuNames.Runtime}.TensorMath.Multiply({part.Steps[word / 4].Portable[word % 4]}, scale{word % 2});");
            }
        }

        for (int row = 0; row < 2; row++)
        {
            using (writer.Block($"if (row + {row} < {layer.OutFeatures})"))
            {
                WriteStores(part, row);
            }
        }
    }

    private void WriteInline(FragmentPiece part, int words)
    {
        string cuda = $"{GpuNames.Ilgpu}.Runtime.Cuda";
        string[] outputs = [.. Enumerable.Range(0, words).Select(static word => $"out{word}")];
        string[] inputs = [.. part.Operands, "scale0", "scale1"];
        writer.Lines(string.Join("\n", outputs.Select(output => $"{cuda}.Output<int> {output} = default;")));
        writer.Lines(string.Join("\n", inputs.Select((input, i) => $"{cuda}.Input<int> in{i} = {input};")));
        string Resolve(string text) => part.Operands.Select((_, i) => i).Aggregate(text, (resolved, i) => resolved.Replace($"${i}$", $"%{words + i}"));
        IEnumerable<string> products = Enumerable.Range(0, words).Select(word =>
            $"mul.f16x2 %{word}, {Resolve(part.Steps[word / 4].Registers[word % 4])}, %{words + part.Operands.Count + word % 2};");
        string[] lines = ["{", .. part.Ptx.Select(Resolve), .. products, "}"];
        string text = string.Join("\n    + ", lines.Select(static line => $"\"{line} \""));
        string arguments = string.Join(", ", outputs.Concat(inputs.Select(static (_, i) => $"in{i}")).Select(static name => $"ref {name}"));
        writer.Lines($"{cuda}.CudaAsm.EmitRef(\n    {text},\n    {arguments});");
        writer.Lines(string.Join("\n", outputs.Select(static (output, word) => $"w{word} = {output}.Value;")));
    }

    private void WriteStores(FragmentPiece part, int row)
    {
        for (int step = 0; step < part.Steps.Count; step++)
        {
            string[] columns = [.. part.Steps[step].Columns];
            (string low, string high) = ($"w{4 * step + row}", $"w{4 * step + 2 + row}");
            string At(string column) => $"((long)(row + {row}) * {plan.InputStride} + {column})";
            if (decoder.IsContiguous)
            {
                writer.Lines($"weights.Cast<{GpuNames.Runtime}.Packed64>()[{At(columns[0])} / 4] = new {GpuNames.Runtime}.Packed64 {{ X = {low}, Y = {high} }};");
                continue;
            }

            writer.Lines($"weights[{At(columns[0])} / 2] = {low};");
            if (columns[1].Length != 0)
            {
                writer.Lines($"weights[{At(columns[1])} / 2] = {high};");
            }
        }
    }
}
