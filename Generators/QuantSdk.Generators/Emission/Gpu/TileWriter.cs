using System.Collections.Generic;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes a kernel for codebooks per tile. A unit is the rows of a group times a slab of columns. A group walks along the slabs: it
/// copies the codebooks of the slab's tiles into shared memory, every entry as often as lanes can ask for it at once, and its lanes
/// decode one vector of each plane per row against activations in registers. The sums stay in registers until the rows change.
/// </summary>
internal sealed class TileWriter(IndentedWriter writer, LayerModel layer, VectorModel format, GpuPlan plan, GpuTilePlan tiles)
{
    private const int Rows = GpuTilePlan.RowsPerWarp;
    private const int Loads = Rows / 4;
    private const int LoadsPerBatch = GpuDevice.WarpSize / 4;
    private const int WarpsPerBatch = GpuDevice.WarpSize / Rows;

    private static readonly string Minimum = $"{GpuNames.Ilgpu}.IntrinsicMath.Min";

    private readonly string entryType = EntryLoads.Type(format.VectorSize);

    private readonly string codeType = GpuNames.WordType(16);

    private int Entries => 1 << format.IndexBits;

    /// <summary>Copies between two entries of a codebook.</summary>
    private int EntryStride => tiles.Books * tiles.Copies;

    private int BufferSize => Entries * EntryStride;

    private int ColumnTiles => (layer.InFeatures + format.TileSize - 1) / format.TileSize;

    /// <summary>Entries that a thread copies per slab; the last may be missing.</summary>
    private int EntriesPerThread => (Entries * tiles.Books + plan.ThreadsPerGroup - 1) / plan.ThreadsPerGroup;

    /// <summary>Writes the body.</summary>
    public void Write()
    {
        KernelOrder.WriteStart(writer, plan.DependentLaunch);
        WritePrologue();
        KernelOrder.WriteWait(writer, plan.DependentLaunch);
        using (writer.Block("while (unit < end)"))
        {
            WriteRowStart();
            using (writer.Block($"for (int slab = unit % {tiles.Slabs}; unit < stop; slab++)"))
            {
                WriteCopies();
                WriteActivations();
                writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();\nunit++;");
                WriteNext();
                WriteRows();
                if (tiles.Buffers == 1)
                {
                    writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
                }
                else
                {
                    writer.Lines($"buffer ^= {BufferSize};");
                }
            }

            WriteStore();
        }
    }

    private void WritePrologue()
    {
        string activation = ActivationLoads.Type(format.VectorSize);
        writer.Lines($"""
            int thread = {GpuNames.Ilgpu}.Group.IdxX;
            int lane = thread & 31;
            int warp = thread >> 5;
            int token = {GpuNames.Ilgpu}.Grid.IdxZ;
            int unit = {GpuNames.Ilgpu}.Grid.IdxX * {tiles.UnitsPerGroup};
            int end = {Minimum}(unit + {tiles.UnitsPerGroup}, {tiles.Units});
            {GpuNames.View(codeType)} words = codes.Cast<{codeType}>();
            {GpuNames.View(activation)} activations = x.SubView((long)token * {plan.InputStride}, {plan.InputStride}).Cast<{activation}>();
            {GpuNames.View(entryType)} entries = {GpuNames.Cast("table", entryType)};
            {GpuNames.View(entryType)} copies = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<{entryType}>();
            """);
        writer.Lines(tiles.Buffers == 1 ? "const int buffer = 0;" : "int buffer = 0;");
        for (int i = 0; i < EntriesPerThread; i++)
        {
            writer.Lines($"""
                int item{i} = thread + {i * plan.ThreadsPerGroup};
                int slot{i} = (item{i} % {Entries} * {tiles.Books} + item{i} / {Entries}) * {tiles.Copies} + (lane & {tiles.Copies - 1});
                {entryType} entry{i} = default;
                """);
        }
    }

    /// <summary>Writes what begins a row of tiles: its first loads, under way before anything waits, and the sums.</summary>
    private void WriteRowStart()
    {
        writer.Lines($"""
            int chunk = unit / {tiles.Slabs};
            int stop = {Minimum}(end, (chunk + 1) * {tiles.Slabs});
            int rowTile = chunk * {tiles.BatchesPerGroup * GpuDevice.WarpSize} / {format.TileSize} * {ColumnTiles};
            int batch = chunk * {tiles.BatchesPerGroup} + warp / {WarpsPerBatch};
            int part = warp % {WarpsPerBatch};
            """);
        for (int load = 0; load < Loads; load++)
        {
            writer.Lines($"{codeType} c{load} = default;");
        }

        using (writer.Block(""))
        {
            WriteLoads($"unit % {tiles.Slabs}");
        }

        for (int row = 0; row < Rows; row++)
        {
            writer.Lines($"float a{row} = 0;");
        }
    }

    private void WriteLoads(string slab)
    {
        writer.Lines($"int tile = ({slab}) * {tiles.SlabVectors * format.VectorSize} / {format.TileSize};");
        for (int i = 0; i < EntriesPerThread; i++)
        {
            string load = $"entry{i} = entries[(rowTile + {Minimum}(tile + item{i} / {Entries}, {ColumnTiles - 1})) * {Entries} + item{i} % {Entries}];";
            WriteGuarded(i, [load]);
        }

        using (writer.Block($"if (batch < {tiles.RowBatches})"))
        {
            writer.Lines($"long at = (((long)({slab}) * {tiles.RowBatches} + batch) * {LoadsPerBatch} + part * {Loads}) * {GpuDevice.WarpSize} + lane;");
            for (int load = 0; load < Loads; load++)
            {
                writer.Lines($"c{load} = words[at + {load * GpuDevice.WarpSize}];");
            }
        }
    }

    /// <summary>Writes the copies of a thread's entries. In every round the lanes write to different copies, hence to different banks.</summary>
    private void WriteCopies()
    {
        for (int i = 0; i < EntriesPerThread; i++)
        {
            List<string> lines = [];
            for (int copy = 0; copy < tiles.Copies; copy++)
            {
                lines.Add($"copies[buffer + slot{i} ^ {copy}] = entry{i};");
            }

            WriteGuarded(i, lines);
        }
    }

    private void WriteGuarded(int entry, List<string> lines)
    {
        string text = string.Join("\n", lines);
        if ((entry + 1) * plan.ThreadsPerGroup <= Entries * tiles.Books)
        {
            writer.Lines(text);
            return;
        }

        using (writer.Block($"if (item{entry} < {Entries * tiles.Books})"))
        {
            writer.Lines(text);
        }
    }

    private void WriteActivations()
    {
        for (int plane = 0; plane < tiles.Planes; plane++)
        {
            ActivationLoads.Write(
                writer, "activations", $"x{plane}", $"slab * {tiles.SlabVectors} + {plane * GpuDevice.WarpSize} + lane", format.VectorSize);
        }
    }

    /// <summary>Writes the loads of the next slab, which arrive while this one is worked off.</summary>
    private void WriteNext()
    {
        for (int load = 0; load < Loads; load++)
        {
            writer.Lines($"{codeType} d{load} = c{load};");
        }

        using (writer.Block("if (unit < stop)"))
        {
            WriteLoads("slab + 1");
        }
    }

    private void WriteRows()
    {
        for (int book = 0; book < tiles.Books; book++)
        {
            writer.Lines($"{GpuNames.View(entryType)} book{book} = copies.SubView(buffer + {book * tiles.Copies} + (lane & {tiles.Copies - 1}), {BufferSize - EntryStride + 1});");
        }

        int scaleBits = 0;
        while (1 << scaleBits < EntryStride)
        {
            scaleBits++;
        }

        for (int row = 0; row < Rows; row++)
        {
            writer.Lines($"int w{row} = d{row / 4}.{GpuNames.Component(row % 4)};");
            for (int plane = 0; plane < tiles.Planes; plane++)
            {
                string name = $"e{row}_{plane}";
                int book = plane * tiles.Books / tiles.Planes;
                EntryLoads.Write(writer, $"book{book}", name, CodeBits.Scaled($"w{row}", plane * format.IndexBits, format.IndexBits, scaleBits), format.VectorSize);
                for (int element = 0; element < format.VectorSize; element++)
                {
                    writer.Lines($"a{row} += {EntryLoads.Element(name, element, format.VectorSize)} * {ActivationLoads.Element($"x{plane}", element)};");
                }
            }
        }
    }

    private void WriteStore()
    {
        string total = TransposeReduction.Write(writer, "a", Rows);
        writer.Lines($"int row = batch * {GpuDevice.WarpSize} + part * {Rows} + lane;");
        string value = format.RowScales ? $"{total} * scales[row]" : total;
        using (writer.Block($"if (lane < {Rows} && row < {layer.OutFeatures})"))
        {
            writer.Lines(OutputStore.Of(plan, layer, "token", "row", value, "slab"));
        }
    }
}
