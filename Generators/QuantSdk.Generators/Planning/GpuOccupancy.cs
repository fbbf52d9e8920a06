using System;

namespace QuantSdk.Generators.Planning;

/// <summary>
/// How many groups fit on a multiprocessor, and what a kernel can take on top without lowering that number: the resource slack of
/// VQ-LLM, section V-B.
/// </summary>
internal static class GpuOccupancy
{
    // Registers are handed out per warp in pieces of this size; each group pays for 1 KiB of shared memory of the driver's own.
    private const int RegisterUnit = 256;
    private const int ReservedBytes = 1024;

    /// <summary>Groups that fit at once.</summary>
    /// <param name="device">The device.</param>
    /// <param name="threads">Threads of a group, a multiple of 32.</param>
    /// <param name="registers">Registers of a thread.</param>
    /// <param name="sharedBytes">Shared memory of a group.</param>
    public static int Groups(GpuDevice device, int threads, int registers, int sharedBytes)
    {
        if (sharedBytes > device.SharedBytesPerGroup || registers > GpuDevice.MaximumRegisters)
        {
            return 0;
        }

        int warps = threads / GpuDevice.WarpSize;
        int perWarp = (registers * GpuDevice.WarpSize + RegisterUnit - 1) / RegisterUnit * RegisterUnit;
        int byRegisters = GpuDevice.RegistersPerMultiprocessor / (perWarp * warps);
        int byShared = device.SharedBytesPerMultiprocessor / (sharedBytes + ReservedBytes);
        return Math.Min(Math.Min(byRegisters, byShared), Math.Min(device.ThreadsPerMultiprocessor / threads, device.GroupsPerMultiprocessor));
    }

    /// <summary>Shared memory that a group can take on top with as many groups at once; 0 where nothing fits.</summary>
    public static int SharedSlack(GpuDevice device, int threads, int registers, int sharedBytes)
    {
        int groups = Groups(device, threads, registers, sharedBytes);
        if (groups == 0)
        {
            return 0;
        }

        int most = Math.Min(device.SharedBytesPerMultiprocessor / groups - ReservedBytes, device.SharedBytesPerGroup);
        return Math.Max(0, most - sharedBytes);
    }

    /// <summary>Registers that a thread can take on top with as many groups at once; 0 where nothing fits.</summary>
    public static int RegisterSlack(GpuDevice device, int threads, int registers, int sharedBytes)
    {
        int groups = Groups(device, threads, registers, sharedBytes);
        int slack = 0;
        while (groups != 0 && Groups(device, threads, registers + slack + 1, sharedBytes) == groups)
        {
            slack++;
        }

        return slack;
    }
}
