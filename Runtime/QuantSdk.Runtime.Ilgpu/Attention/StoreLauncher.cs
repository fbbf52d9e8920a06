using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>A loaded kernel that stores tokens.</summary>
/// <typeparam name="TLauncher">The launcher's signature: stream, configuration, then the kernel's parameters.</typeparam>
internal sealed class StoreLauncher<TLauncher>
    where TLauncher : Delegate
{
    private const int DeviceThreads = 256;

    // One warp: a thread of a simulated device is a thread of the system, and each shuffle a rendezvous.
    private const int SimulatedThreads = 32;

    /// <summary>Loads a kernel.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="kernel">The kernel; explicitly grouped, static.</param>
    /// <param name="groupsPerMultiprocessor">Groups that shall fit on a multiprocessor at once, which bounds registers.</param>
    public StoreLauncher(QuantAccelerator accelerator, Delegate kernel, int groupsPerMultiprocessor = 1)
    {
        Threads = accelerator.Device.AcceleratorType == AcceleratorType.CPU ? SimulatedThreads : DeviceThreads;
        Launcher = accelerator.LoadDependent<TLauncher>(kernel.Method, new KernelSpecialization(Threads, groupsPerMultiprocessor), 0, kernel.Method.Name);
    }

    /// <summary>Queues the kernel.</summary>
    public TLauncher Launcher { get; }

    /// <summary>Threads of a group.</summary>
    private int Threads { get; }

    /// <summary>A grid of groups.</summary>
    /// <param name="groups">Groups: the first axis.</param>
    /// <param name="sequences">Sequences: the second axis.</param>
    /// <param name="kinds">2 for keys and values, 1 for one of them: the third axis.</param>
    public KernelConfig Groups(int groups, int sequences, int kinds = 1) => new(new Index3D(groups, sequences, kinds), new Index3D(Threads, 1, 1));

    /// <summary>A grid with a thread for each item of its first axis.</summary>
    /// <param name="items">Items.</param>
    /// <param name="sequences">Sequences: the second axis.</param>
    /// <param name="kinds">2 for keys and values, 1 for one of them: the third axis.</param>
    public KernelConfig Config(long items, int sequences = 1, int kinds = 1) => Groups(GroupsOf(items), sequences, kinds);

    /// <summary>Groups with a thread for each item.</summary>
    public int GroupsOf(long items) => checked((int)((items + Threads - 1) / Threads));
}
