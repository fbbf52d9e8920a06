using System;

namespace QuantSdk.Generators.Planning;

/// <summary>What a kernel must move, and the least time that takes.</summary>
/// <param name="Bytes">Bytes from and to device memory: weights with all metadata, activations and outputs once each.</param>
/// <param name="MemoryMicroseconds">Those bytes at the device's bandwidth.</param>
/// <param name="SharedMicroseconds">Lookups at the bandwidth of shared memory, with the conflicts of its banks.</param>
internal sealed record GpuTraffic(long Bytes, double MemoryMicroseconds, double SharedMicroseconds)
{
    /// <summary>Nothing moves.</summary>
    public static GpuTraffic None { get; } = new(0, 0, 0);

    /// <summary>The larger of the two times: no kernel with this plan can be faster.</summary>
    public double BoundMicroseconds => Math.Max(MemoryMicroseconds, SharedMicroseconds);

    /// <summary>Estimates a plan's traffic for one token.</summary>
    public static GpuTraffic Of(LayerModel layer, GpuPlan plan)
    {
        long bytes = StorageEstimate.Of(layer.Format, layer.InFeatures, layer.OutFeatures).Bytes + sizeof(float) * ((long)layer.InFeatures + layer.OutFeatures);
        double sharedBytesPerSecond = (double)plan.Device.Multiprocessors * GpuDevice.SharedBytesPerCycle * plan.Device.BoostHertz;
        return new GpuTraffic(bytes, 1e6 * bytes / plan.Device.BytesPerSecond, 1e6 * SharedBytes(layer, plan) / sharedBytesPerSecond);
    }

    /// <summary>Bytes of shared memory that lookups take, a conflict counted as many times as lanes wait.</summary>
    private static double SharedBytes(LayerModel layer, GpuPlan plan)
    {
        if (layer.Format is LatticeModel lattice && plan.Kernel == GpuKernelKind.LatticeInteger)
        {
            // A word of magnitudes and one of signs per point; every lane has its own copy.
            return (double)layer.InFeatures * layer.OutFeatures / LatticeModel.VectorSize * lattice.Stages * 2 * sizeof(int);
        }

        // What E8P looks up in two tables, on our own rung and in batches, is less than its arithmetic.
        if (VectorModel.Of(layer.Format) is not { } format || plan.Placement != GpuCodebookPlacement.Shared
            || (format.Lattice && (plan.Rung == GpuRung.Best || plan.Use != GpuKernelUse.Vector)))
        {
            return 0;
        }

        double lookups = (double)layer.InFeatures * layer.OutFeatures / format.VectorSize * format.Residuals;
        if (plan.Kernel == GpuKernelKind.PartialSum)
        {
            return lookups * sizeof(float);
        }

        if (plan.Kernel == GpuKernelKind.RowSum)
        {
            return lookups * sizeof(float) * RowSumConflicts(plan.RowSums!.Positions);
        }

        int entryBytes = format.EntryBytes;
        double share = plan.Codebook is { } book ? format.Served(book.RegisterEntries, book.SharedEnd) : 1;
        return lookups * share * entryBytes * Conflicts(entryBytes, plan.Codebook?.Copies ?? 1);
    }

    // 32 / positions lanes look up each position, in as many banks of its own; the fullest of all banks counts (enumerated).
    private static double RowSumConflicts(int positions) => positions switch { 32 => 1, 16 => 2, _ => 2.95 };

    // Lanes that read random entries of 4, 8 and 16 bytes wait this often for one another (simulated, 32 lanes, distinct addresses);
    // with a copy for every lane of a phase they never do.
    private static double Conflicts(int entryBytes, int copies) =>
        copies * entryBytes >= GpuDevice.SharedBytesPerCycle ? 1 : entryBytes switch { 4 => 3.15, 8 => 2.92, _ => 2.54 };
}
