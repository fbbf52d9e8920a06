using System;
using System.Collections.Immutable;
using System.Linq;

namespace QuantSdk.Generators.Planning;

/// <summary>What the planner needs to know of a device. All device numbers live here.</summary>
/// <param name="Name">The preset's name.</param>
/// <param name="Multiprocessors">Multiprocessors.</param>
/// <param name="SharedBytesPerGroup">Shared memory that one group may have after opting in.</param>
/// <param name="SharedBytesPerMultiprocessor">Shared memory of a multiprocessor.</param>
internal sealed record GpuDevice(string Name, int Multiprocessors, int SharedBytesPerGroup, int SharedBytesPerMultiprocessor)
{
    /// <summary>Lanes of a warp.</summary>
    public const int WarpSize = 32;

    /// <summary>Threads that a group may have.</summary>
    public const int MaximumThreads = 1024;

    private const int KiB = 1024;

    /// <summary>The devices (CUDA programming guide, table of compute capabilities; a group may have 1 KiB less than the multiprocessor).</summary>
    public static ImmutableArray<GpuDevice> All { get; } =
    [
        new GpuDevice("h200", 132, 227 * KiB, 228 * KiB),
        new GpuDevice("h100", 132, 227 * KiB, 228 * KiB),
        new GpuDevice("a100", 108, 163 * KiB, 164 * KiB),
        new GpuDevice("l40s", 142, 99 * KiB, 100 * KiB),
        new GpuDevice("rtx4090", 128, 99 * KiB, 100 * KiB),
    ];

    /// <summary>Finds a device by its name; an unknown name, which an analyzer reports, gives the first.</summary>
    public static GpuDevice Find(string name) =>
        All.FirstOrDefault(device => string.Equals(device.Name, name, StringComparison.OrdinalIgnoreCase)) ?? All[0];
}
