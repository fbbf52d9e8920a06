using System;
using System.Collections.Immutable;
using System.Linq;

namespace QuantSdk.Generators.Planning;

/// <summary>What the planner needs to know of a device. All device numbers live here.</summary>
/// <param name="Name">The preset's name.</param>
/// <param name="Multiprocessors">Multiprocessors.</param>
/// <param name="SharedBytesPerGroup">Shared memory that one group may have after opting in.</param>
/// <param name="SharedBytesPerMultiprocessor">Shared memory of a multiprocessor.</param>
/// <param name="ThreadsPerMultiprocessor">Threads that a multiprocessor holds at once.</param>
/// <param name="GroupsPerMultiprocessor">Groups that a multiprocessor holds at once.</param>
/// <param name="BytesPerSecond">Bandwidth of the device memory, as its vendor states it.</param>
/// <param name="BoostHertz">The boost clock.</param>
/// <param name="Source">Where the numbers stand.</param>
internal sealed record GpuDevice(
    string Name,
    int Multiprocessors,
    int SharedBytesPerGroup,
    int SharedBytesPerMultiprocessor,
    int ThreadsPerMultiprocessor,
    int GroupsPerMultiprocessor,
    double BytesPerSecond,
    double BoostHertz,
    string Source)
{
    /// <summary>Whether a kernel may start before the one before it has ended (programmatic dependent launch): compute capability 9.0 and later.</summary>
    public bool LaunchesDependently { get; init; }

    /// <summary>Lanes of a warp.</summary>
    public const int WarpSize = 32;

    /// <summary>Threads that a group may have.</summary>
    public const int MaximumThreads = 1024;

    /// <summary>32-bit registers of a multiprocessor: the same on every device from compute capability 8.0 to 9.0.</summary>
    public const int RegistersPerMultiprocessor = 65536;

    /// <summary>Registers that a thread may have.</summary>
    public const int MaximumRegisters = 255;

    /// <summary>Bytes that a multiprocessor reads from shared memory in a cycle: 32 banks of four.</summary>
    public const int SharedBytesPerCycle = 128;

    private const int KiB = 1024;

    /// <summary>
    /// The devices. Limits per multiprocessor are those of the CUDA programming guide (table "technical specifications per compute
    /// capability"; a group may have 1 KiB less shared memory than the multiprocessor); the rest stands in <see cref="Source"/>.
    /// </summary>
    public static ImmutableArray<GpuDevice> All { get; } =
    [
        new GpuDevice("h200", 132, 227 * KiB, 228 * KiB, 2048, 32, 4.8e12, 1.98e9, "NVIDIA H200 data sheet; compute capability 9.0") { LaunchesDependently = true },
        new GpuDevice("h100", 132, 227 * KiB, 228 * KiB, 2048, 32, 3.35e12, 1.98e9, "NVIDIA H100 (SXM5) data sheet; compute capability 9.0") { LaunchesDependently = true },
        new GpuDevice("a100", 108, 163 * KiB, 164 * KiB, 2048, 32, 2.039e12, 1.41e9, "NVIDIA A100 80 GB data sheet; compute capability 8.0"),
        new GpuDevice("l40s", 142, 99 * KiB, 100 * KiB, 1536, 24, 0.864e12, 2.52e9, "NVIDIA L40S data sheet; compute capability 8.9"),
        new GpuDevice("rtx4090", 128, 99 * KiB, 100 * KiB, 1536, 24, 1.008e12, 2.52e9, "NVIDIA Ada architecture white paper, appendix A; compute capability 8.9"),
        new GpuDevice("a40", 84, 99 * KiB, 100 * KiB, 1536, 16, 0.696e12, 1.74e9, "NVIDIA A40 data sheet; compute capability 8.6"),
    ];

    /// <summary>Finds a device by its name; an unknown name, which an analyzer reports, gives the first.</summary>
    public static GpuDevice Find(string name) =>
        All.FirstOrDefault(device => string.Equals(device.Name, name, StringComparison.OrdinalIgnoreCase)) ?? All[0];
}
