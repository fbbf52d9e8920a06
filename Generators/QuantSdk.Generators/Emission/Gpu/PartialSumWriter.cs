using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes a partial-sum kernel. A group owns a slab of positions (an index of a row each) and a range of rows. It computes a table
/// [plane][entry][lane] = activation · entry once; then a lane gathers one number per index from its own bank, sums its positions for 32
/// rows in registers, and a transpose by shuffles leaves one row per lane.
/// </summary>
internal sealed class PartialSumWriter(IndentedWriter writer, LayerModel layer, VectorModel format, GpuPlan plan, GpuPartialSumPlan sums)
{
    private const int Rows = GpuDevice.WarpSize;
    private const int LoadsPerBatch = Rows / 4;

    // More activations than this in registers at once leave none for the rest.
    private const int MaximumActivations = 64;

    private int Warps => plan.ThreadsPerGroup / GpuDevice.WarpSize;

    private int Entries => 1 << format.IndexBits;

    private int PlaneSize => Entries * GpuDevice.WarpSize;

    private bool Tiled => format.TileSize != 0;

    private int ColumnTiles => Tiled ? (layer.InFeatures + format.TileSize - 1) / format.TileSize : 1;

    /// <summary>Whether all planes of a lane read the same entry.</summary>
    private bool OneBook => !Tiled && GpuDevice.WarpSize % format.Residuals == 0;

    /// <summary>Writes the body.</summary>
    public void Write()
    {
        string activation = ActivationLoads.Type(format.VectorSize);
        string entry = EntryLoads.Type(format.VectorSize);
        writer.Lines($"""
            int lane = {GpuNames.Ilgpu}.Group.IdxX & 31;
            int warp = {GpuNames.Ilgpu}.Group.IdxX >> 5;
            int slab = {GpuNames.Ilgpu}.Grid.IdxX;
            int chunk = {GpuNames.Ilgpu}.Grid.IdxY;
            int token = {GpuNames.Ilgpu}.Grid.IdxZ;
            int batches = {GpuNames.Ilgpu}.IntrinsicMath.Min({sums.BatchesPerGroup}, {sums.RowBatches} - chunk * {sums.BatchesPerGroup});
            {GpuNames.View(GpuNames.Runtime + ".Packed128")} source = codes.Cast<{GpuNames.Runtime}.Packed128>().SubView(((long)slab * {sums.RowBatches} + chunk * {sums.BatchesPerGroup}) * {LoadsPerBatch * 32} + lane);
            {GpuNames.View(activation)} activations = x.SubView((long)token * {plan.InputStride}, {plan.InputStride}).Cast<{activation}>();
            {GpuNames.View(entry)} entries = {GpuNames.Cast("table", entry)};
            {GpuNames.View("float")} products = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<float>();
            """);
        WriteFirstLoads();
        WriteTable();
        writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
        for (int plane = 0; plane < sums.Planes; plane++)
        {
            writer.Lines($"{GpuNames.View("float")} plane{plane} = products.SubView({plane * PlaneSize} + lane, {PlaneSize - 31});");
        }

        WriteRows();
    }

    /// <summary>Writes the loads of the first batch: they are under way while the table is computed.</summary>
    private void WriteFirstLoads()
    {
        writer.Lines("int batch = warp;");
        for (int load = 0; load < LoadsPerBatch; load++)
        {
            writer.Lines($"{GpuNames.Runtime}.Packed128 c{load} = default;");
        }

        WriteLoads("batch");
    }

    private void WriteLoads(string batch)
    {
        using (writer.Block($"if ({batch} < batches)"))
        {
            writer.Lines($"int at = {batch} * {LoadsPerBatch * 32};");
            for (int load = 0; load < LoadsPerBatch; load++)
            {
                writer.Lines($"c{load} = source[at + {load * 32}];");
            }
        }
    }

    private void WriteTable()
    {
        if (Tiled)
        {
            writer.Lines($"int rowTile = chunk * {sums.BatchesPerGroup * Rows} / {format.TileSize} * {ColumnTiles};");
        }

        // One loop over the entries for as many planes as registers hold.
        int planesPerLoop = System.Math.Max(1, System.Math.Min(sums.Planes, MaximumActivations / format.VectorSize));
        for (int plane = 0; plane < sums.Planes; plane += planesPerLoop)
        {
            using (writer.Block(""))
            {
                WriteTableLoop([.. Enumerable.Range(plane, System.Math.Min(planesPerLoop, sums.Planes - plane))]);
            }
        }
    }

    private void WriteTableLoop(List<int> planes)
    {
        foreach (int plane in planes)
        {
            writer.Lines($"int vector{plane} = (slab * {sums.SlabPositions} + {plane * 32} + lane) / {format.Residuals};");
            ActivationLoads.Write(writer, "activations", $"x{plane}", $"vector{plane}", format.VectorSize);
            if (!OneBook)
            {
                writer.Lines($"int book{plane} = {Book(plane)};");
            }
        }

        if (OneBook)
        {
            writer.Lines(format.Residuals == 1 ? "const int book = 0;" : $"int book = lane % {format.Residuals} * {Entries};");
        }

        using (writer.Block($"for (int entry = warp; entry < {Entries}; entry += {Warps})"))
        {
            if (OneBook)
            {
                EntryLoads.Write(writer, "entries", "e", "book + entry", format.VectorSize);
            }

            foreach (int plane in planes)
            {
                WriteProduct(plane);
            }
        }
    }

    /// <summary>The first entry of the codebook of a lane's position.</summary>
    private string Book(int plane)
    {
        string residual = $"(slab * {sums.SlabPositions} + {plane * 32} + lane) % {format.Residuals}";
        return Tiled
            ? $"((rowTile + {GpuNames.Ilgpu}.IntrinsicMath.Min(vector{plane} * {format.VectorSize} / {format.TileSize}, {ColumnTiles - 1})) * {format.Residuals} + {residual}) * {Entries}"
            : $"({residual}) * {Entries}";
    }

    private void WriteProduct(int plane)
    {
        string name = OneBook ? "e" : $"e{plane}";
        if (!OneBook)
        {
            EntryLoads.Write(writer, "entries", name, $"book{plane} + entry", format.VectorSize);
        }

        IEnumerable<string> products = Enumerable.Range(0, format.VectorSize).Select(element =>
            $"{EntryLoads.Element(name, element, format.VectorSize)} * {ActivationLoads.Element($"x{plane}", element)}");
        writer.Lines($"products[entry * 32 + {plane * PlaneSize} + lane] = {string.Join(" + ", products)};");
    }

    private void WriteRows()
    {
        using (writer.Block("while (batch < batches)"))
        {
            for (int load = 0; load < LoadsPerBatch; load++)
            {
                writer.Lines($"{GpuNames.Runtime}.Packed128 d{load} = c{load};");
            }

            writer.Lines($"int next = batch + {Warps};");
            WriteLoads("next");
            for (int row = 0; row < Rows; row++)
            {
                WriteRow(row);
            }

            string total = TransposeReduction.Write(writer, "a");
            WriteStore(total);
            writer.Lines("batch = next;");
        }
    }

    private void WriteRow(int row)
    {
        writer.Lines($"int w{row} = d{row / 4}.{GpuNames.Component(row % 4)};");
        string[] terms = [.. Enumerable.Range(0, sums.Planes)
            .Select(plane => $"plane{plane}[{CodeBits.Scaled($"w{row}", plane * format.IndexBits, format.IndexBits)}]")];

        // Adding in pairs keeps the chain of dependent additions short.
        while (terms.Length > 1)
        {
            terms = [.. Enumerable.Range(0, (terms.Length + 1) / 2)
                .Select(i => 2 * i + 1 < terms.Length ? $"({terms[2 * i]} + {terms[2 * i + 1]})" : terms[2 * i])];
        }

        writer.Lines($"float a{row} = {terms[0]};");
    }

    private void WriteStore(string total)
    {
        writer.Lines($"int row = (chunk * {sums.BatchesPerGroup} + batch) * {Rows} + lane;");
        string value = format.RowScales ? $"{total} * scales[row]" : total;
        using (writer.Block($"if (row < {layer.OutFeatures})"))
        {
            writer.Lines(OutputStore.Of(plan, layer, "token", "row", value, "slab"));
        }
    }
}
