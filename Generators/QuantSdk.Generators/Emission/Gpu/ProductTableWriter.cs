using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes how a group computes its table of products. Each warp takes every n-th entry, or n-th few entries, for all positions of the slab
/// and loads several turns' entries before it multiplies, so that it waits for the second-level cache a few times and not once per entry.
/// </summary>
internal sealed class ProductTableWriter(IndentedWriter writer, LayerModel layer, VectorModel format, GpuPlan plan, ProductTable table)
{
    // More activations than this in registers at once leave none for the rest.
    private const int MaximumActivations = 64;

    // Registers for entries that are under way, beside activations and the codes of a batch.
    private const int EntryRegisters = 32;

    private int SlabPositions => table.Planes * table.Lanes;

    /// <summary>Entries that a warp takes at once.</summary>
    private int WarpEntries => GpuDevice.WarpSize / table.Lanes;

    /// <summary>Entries that a group takes at once.</summary>
    private int TurnEntries => plan.ThreadsPerGroup / GpuDevice.WarpSize * WarpEntries;

    /// <summary>The position of a lane within a plane.</summary>
    private string Position => WarpEntries == 1 ? "lane" : "position";

    private int Entries => 1 << format.IndexBits;

    private bool Tiled => format.TileSize != 0;

    private int ColumnTiles => Tiled ? (layer.InFeatures + format.TileSize - 1) / format.TileSize : 1;

    /// <summary>Whether all planes of a lane read the same entry.</summary>
    private bool OneBook => !Tiled && table.Lanes % format.Residuals == 0;

    /// <summary>Writes the table.</summary>
    public void Write()
    {
        if (Tiled)
        {
            writer.Lines($"int rowTile = chunk * {plan.PartialSums!.BatchesPerGroup * GpuDevice.WarpSize} / {format.TileSize} * {ColumnTiles};");
        }

        if (WarpEntries != 1)
        {
            writer.Lines($"int position = lane & {table.Lanes - 1};");
        }

        // One loop over the entries for as many planes as registers hold.
        int planesPerLoop = Math.Max(1, Math.Min(table.Planes, MaximumActivations / format.VectorSize));
        for (int plane = 0; plane < table.Planes; plane += planesPerLoop)
        {
            using (writer.Block(""))
            {
                WriteLoop([.. Enumerable.Range(plane, Math.Min(planesPerLoop, table.Planes - plane))]);
            }
        }
    }

    private void WriteLoop(List<int> planes)
    {
        foreach (int plane in planes)
        {
            writer.Lines($"int vector{plane} = (slab * {SlabPositions} + {plane * table.Lanes} + {Position}) / {format.Residuals};");
            ActivationLoads.Write(writer, "activations", $"x{plane}", $"vector{plane}", format.VectorSize);
            if (!OneBook)
            {
                writer.Lines($"int book{plane} = {Book(plane)};");
            }
        }

        if (OneBook)
        {
            // As many residuals as divide a power of two are one.
            writer.Lines(format.Residuals == 1 ? "const int book = 0;" : $"int book = (lane & {format.Residuals - 1}) * {Entries};");
        }

        // A loop even where it turns once: across a branch the assembler does not move the loads of codes that were begun before.
        int unrolled = Unrolled(planes.Count);
        using (writer.Block($"for (int entry = {(WarpEntries == 1 ? "warp" : $"warp * {WarpEntries} + lane / {table.Lanes}")}; entry < {Entries}; entry += {TurnEntries * unrolled})"))
        {
            WriteEntries(planes, unrolled);
        }
    }

    /// <summary>Entries of a turn: what registers hold and divides the entries of a warp.</summary>
    private int Unrolled(int planes)
    {
        int unrolled = Math.Max(1, EntryRegisters * 2 / (format.VectorSize * (OneBook ? 1 : planes)));
        while (unrolled > 1 && Entries % (TurnEntries * unrolled) != 0)
        {
            unrolled /= 2;
        }

        return unrolled;
    }

    private void WriteEntries(List<int> planes, int unrolled)
    {
        string type = GpuNames.View(EntryLoads.Type(format.VectorSize));
        int loads = EntryLoads.Loads(format.VectorSize);
        string[] names = OneBook ? [""] : [.. planes.Select(static plane => GpuNames.Number(plane))];
        foreach (string name in names)
        {
            writer.Lines($"{type} own{name} = entries.SubView((book{name} + entry) * {loads});");
        }

        for (int turn = 0; turn < unrolled; turn++)
        {
            foreach (string name in names)
            {
                EntryLoads.Write(writer, $"own{name}", $"e{turn}b{name}", GpuNames.Number(turn * TurnEntries), format.VectorSize);
            }
        }

        writer.Lines($"{GpuNames.View("float")} target = products.SubView(entry * {table.Offset(1, 0)} + {Position});");
        for (int turn = 0; turn < unrolled; turn++)
        {
            foreach (int plane in planes)
            {
                string entry = $"e{turn}b{(OneBook ? "" : GpuNames.Number(plane))}";
                IEnumerable<string> products = Enumerable.Range(0, format.VectorSize).Select(element =>
                    $"{EntryLoads.Element(entry, element, format.VectorSize)} * {ActivationLoads.Element($"x{plane}", element)}");
                writer.Lines($"target[{table.Offset(turn * TurnEntries, plane)}] = {string.Join(" + ", products)};");
            }
        }
    }

    /// <summary>The first entry of the codebook of a lane's position.</summary>
    private string Book(int plane)
    {
        string residual = $"(slab * {SlabPositions} + {plane * table.Lanes} + {Position}) % {format.Residuals}";
        return Tiled
            ? $"((rowTile + {GpuNames.Ilgpu}.IntrinsicMath.Min(vector{plane} * {format.VectorSize} / {format.TileSize}, {ColumnTiles - 1})) * {format.Residuals} + {residual}) * {Entries}"
            : $"({residual}) * {Entries}";
    }
}
