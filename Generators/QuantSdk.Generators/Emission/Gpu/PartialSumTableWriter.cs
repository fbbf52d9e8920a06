using System;
using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes how a group computes its table of products. Each warp takes every n-th entry for all positions of the slab and loads several
/// entries before it multiplies, so that it waits for the second-level cache once or twice and not once per entry.
/// </summary>
internal sealed class PartialSumTableWriter(IndentedWriter writer, LayerModel layer, VectorModel format, GpuPlan plan, GpuPartialSumPlan sums)
{
    // More activations than this in registers at once leave none for the rest.
    private const int MaximumActivations = 64;

    // Registers for entries that are under way, beside activations and the codes of a batch.
    private const int EntryRegisters = 32;

    private const int Rows = GpuDevice.WarpSize;

    private int Warps => plan.ThreadsPerGroup / GpuDevice.WarpSize;

    private int Entries => 1 << format.IndexBits;

    private bool Tiled => format.TileSize != 0;

    private int ColumnTiles => Tiled ? (layer.InFeatures + format.TileSize - 1) / format.TileSize : 1;

    /// <summary>Whether all planes of a lane read the same entry.</summary>
    private bool OneBook => !Tiled && GpuDevice.WarpSize % format.Residuals == 0;

    /// <summary>Writes the table.</summary>
    /// <param name="offset">Gives the place of an entry's products in a plane, of lane 0.</param>
    public void Write(Func<int, int, int> offset)
    {
        if (Tiled)
        {
            writer.Lines($"int rowTile = chunk * {sums.BatchesPerGroup * Rows} / {format.TileSize} * {ColumnTiles};");
        }

        // One loop over the entries for as many planes as registers hold.
        int planesPerLoop = Math.Max(1, Math.Min(sums.Planes, MaximumActivations / format.VectorSize));
        for (int plane = 0; plane < sums.Planes; plane += planesPerLoop)
        {
            using (writer.Block(""))
            {
                WriteLoop([.. Enumerable.Range(plane, Math.Min(planesPerLoop, sums.Planes - plane))], offset);
            }
        }
    }

    private void WriteLoop(List<int> planes, Func<int, int, int> offset)
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
            // As many residuals as divide a warp are a power of two.
            writer.Lines(format.Residuals == 1 ? "const int book = 0;" : $"int book = (lane & {format.Residuals - 1}) * {Entries};");
        }

        // A loop even where it turns once: across a branch the assembler does not move the loads of codes that were begun before.
        int unrolled = Unrolled(planes.Count);
        using (writer.Block($"for (int entry = warp; entry < {Entries}; entry += {Warps * unrolled})"))
        {
            WriteEntries(planes, unrolled, offset);
        }
    }

    /// <summary>Entries of a turn: what registers hold and divides the entries of a warp.</summary>
    private int Unrolled(int planes)
    {
        int unrolled = Math.Max(1, EntryRegisters * 2 / (format.VectorSize * (OneBook ? 1 : planes)));
        while (unrolled > 1 && Entries % (Warps * unrolled) != 0)
        {
            unrolled /= 2;
        }

        return unrolled;
    }

    private void WriteEntries(List<int> planes, int unrolled, Func<int, int, int> offset)
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
                EntryLoads.Write(writer, $"own{name}", $"e{turn}b{name}", GpuNames.Number(turn * Warps), format.VectorSize);
            }
        }

        writer.Lines($"{GpuNames.View("float")} target = products.SubView(entry * {offset(1, 0)} + lane);");
        for (int turn = 0; turn < unrolled; turn++)
        {
            foreach (int plane in planes)
            {
                string entry = $"e{turn}b{(OneBook ? "" : GpuNames.Number(plane))}";
                IEnumerable<string> products = Enumerable.Range(0, format.VectorSize).Select(element =>
                    $"{EntryLoads.Element(entry, element, format.VectorSize)} * {ActivationLoads.Element($"x{plane}", element)}");
                writer.Lines($"target[{offset(turn * Warps, plane)}] = {string.Join(" + ", products)};");
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
}
