using System;
using System.Globalization;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>
/// Plans the kernel for one token of a lattice format: E8P points as nibbles, multiplied in integers on tensor cores with activations that
/// are split into planes of bytes, one plane a column. Its codes and tables lie as for batches, so that both share them.
/// </summary>
internal static class GpuLatticePlanner
{
    /// <summary>Rows of a block, which are those of a tensor-core fragment.</summary>
    public const int BlockRows = GpuDevice.WarpSize / Lanes * RowsPerLane;

    /// <summary>Bytes of the tables: 256 rows of a magnitude and a sign mask for every lane.</summary>
    public const int TableBytes = LatticeModel.TableEntries * 2 * GpuDevice.WarpSize * sizeof(int);

    /// <summary>Bytes of the sums that a warp leaves for a block.</summary>
    public const int SumBytes = BlockRows * sizeof(float);

    // Tables anywhere in so much begin at a multiple of their size.
    private const int AlignedBytes = 2 * TableBytes;

    // Sums of fewer blocks beside them would cost more fills than addresses cost.
    private const int MinimumBlocks = 8;

    private const int Lanes = 4;
    private const int RowsPerLane = 2;

    // With so few blocks of rows for each multiprocessor half the threads, and twice the registers, take 4.3 us instead of 5.1 at 4096 x 4096 on an H200.
    private const int FewBlocks = 2;
    private const int FewThreads = 512;

    /// <summary>Whether a layer takes this kernel.</summary>
    public static bool Applies(LayerModel layer, GpuDevice device, GpuPlanOptions options) =>
        layer.Format is LatticeModel
        && options.Rung is null or GpuRung.Best
        && options.Kernel is null or GpuKernelKind.LatticeInteger
        && options.Placement is null or GpuCodebookPlacement.Shared
        && TableBytes + GpuDevice.WarpSize * SumBytes <= device.SharedBytesPerGroup;

    /// <summary>Plans the kernel.</summary>
    public static GpuPlan Plan(LayerModel layer, GpuDevice device, GpuPlanOptions options)
    {
        GpuRowPlan rows = Rows(layer);
        bool few = GpuRowDivision.Ceiling(rows.RowBlocks, device.Multiprocessors) <= FewBlocks;
        int maximumWarps = (options.ThreadsPerGroup ?? (few ? FewThreads : GpuDevice.MaximumThreads)) / GpuDevice.WarpSize;
        int offset = AlignedBytes + maximumWarps * MinimumBlocks * SumBytes <= device.SharedBytesPerGroup ? AlignedBytes : TableBytes;
        int most = (device.SharedBytesPerGroup - offset) / (maximumWarps * SumBytes);
        int blocks = Math.Min(options.UnitsPerGroup ?? GpuRowDivision.Ceiling(rows.RowBlocks, device.Multiprocessors), Math.Min(most, rows.RowBlocks));
        (int columnWarps, int teams) = Warps(rows.Steps, blocks, maximumWarps);
        int threads = columnWarps * teams * GpuDevice.WarpSize;
        return new GpuPlan(
            GpuKernelKind.LatticeInteger, device, GpuRowDivision.Ceiling(rows.RowBlocks, blocks), 1, threads, 1, GpuCodebookPlacement.Shared,
            offset + blocks * columnWarps * SumBytes, rows.PaddedFeatures, GpuReduction.None, rows, null,
            new EquatableArray<PlanDecision>(
            [
                new PlanDecision("Gpu.Kernel", "integers on tensor cores", "An E8P point is one table word XOR one mask: eight nibbles that mma.sync multiplies as bytes, so that only the decode costs instructions; three planes of bytes keep 23 bits of the activations."),
                new PlanDecision("Gpu.LoadBytes", Text(rows.LoadBytes), "The widest load that whole vectors of a lane fill."),
                new PlanDecision("Gpu.LanesPerRow", Text(rows.LanesPerRow), "The four lanes that share a row of a fragment; the order of k is free, so each decodes what it multiplies."),
                new PlanDecision("Gpu.BlocksPerGroup", Text(blocks), "One group for each multiprocessor fills its tables once, as far as its sums fit beside them."),
                new PlanDecision("Gpu.ColumnWarps", Text(columnWarps), "Of the divisions of a group's warps along K and along its blocks the one with the fewest turns; a warp keeps the activations of its columns in registers."),
                new PlanDecision("Gpu.ThreadsPerGroup", Text(threads), offset == TableBytes
                    ? "One group has a multiprocessor for itself: its tables, a word for every lane, take 64 KiB."
                    : "One group has a multiprocessor for itself: its tables, a word for every lane, take 64 KiB and as much again to begin at a multiple of that, where an address needs no addition."),
            ]))
        {
            Codebook = new GpuCodebookPlan(0, LatticeModel.TableEntries, 0, 1, GpuDevice.WarpSize),
            FusionOffset = offset,
            BlocksPerGroup = blocks,
            ColumnWarps = columnWarps,
            GroupRows = blocks * BlockRows,
        };
    }

    private static GpuRowPlan Rows(LayerModel layer)
    {
        GpuUnit unit = GpuUnit.Of(layer.Format, layer.InFeatures);
        int units = GpuRowDivision.Ceiling(layer.InFeatures, unit.Weights);
        return new GpuRowPlan(
            Lanes, RowsPerLane, GpuRowDivision.Ceiling(units, Lanes), unit.Vectors, unit.Weights, unit.Words, unit.LoadBytes,
            GpuRowDivision.Ceiling(layer.OutFeatures, BlockRows)) { Fragments = true };
    }

    /// <summary>Warps along K and teams of them that take turns with the blocks.</summary>
    private static (int ColumnWarps, int Teams) Warps(int steps, int blocks, int maximum)
    {
        (int Columns, int Teams, int Turns) best = (0, 0, int.MaxValue);
        for (int columns = Math.Min(steps, maximum); columns > 0; columns--)
        {
            int teams = Math.Min(maximum / columns, blocks);
            int turns = GpuRowDivision.Ceiling(steps, columns) * GpuRowDivision.Ceiling(blocks, teams);
            if (turns < best.Turns)
            {
                best = (columns, teams, turns);
            }
        }

        return (best.Columns, best.Teams);
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
