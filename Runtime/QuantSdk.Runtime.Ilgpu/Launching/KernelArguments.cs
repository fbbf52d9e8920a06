using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>The parameters of one launch as the driver wants them: where each lies in memory, laid out as ILGPU's kernels read them. Views are an address and a length in elements.</summary>
internal sealed unsafe class KernelArguments
{
    private const int MaximumBytes = 1024;
    private const int MaximumCount = 32;

    private readonly byte[] bytes = GC.AllocateArray<byte>(MaximumBytes, pinned: true);
    private readonly nint[] addresses = GC.AllocateArray<nint>(MaximumCount, pinned: true);
    private int length;
    private int count;

    /// <summary>The parameters' addresses.</summary>
    public void** Addresses => (void**)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(addresses));

    /// <summary>Bytes of each parameter, the padding behind it included.</summary>
    public IEnumerable<int> Sizes
    {
        get
        {
            for (int i = 0; i < count; i++)
            {
                yield return (int)((i + 1 < count ? addresses[i + 1] : addresses[0] + Padded) - addresses[i]);
            }
        }
    }

    private int Padded => (length + sizeof(long) - 1) / sizeof(long) * sizeof(long);

    /// <summary>Begins another launch.</summary>
    public void Clear()
    {
        length = 0;
        count = 0;
    }

    /// <summary>Adds a view.</summary>
    public void Add<T>(ArrayView<T> view)
        where T : unmanaged
    {
        Begin();
        Append(view);
    }

    /// <summary>Adds a number.</summary>
    public void Add(int value)
    {
        Begin();
        Append(value);
    }

    /// <inheritdoc cref="Add(int)"/>
    public void Add(float value)
    {
        Begin();
        Append(value);
    }

    /// <summary>Adds what kernels see of a cache.</summary>
    public void Add(CacheViews cache)
    {
        Begin();
        Append(cache.KeyCodes);
        Append(cache.KeyScales);
        Append(cache.ValueCodes);
        Append(cache.ValueScales);
        Append(cache.WindowCodes);
        Append(cache.WindowExponents);
        Append(cache.Lengths);
        Append(cache.Finished);
        Append(cache.Tokens);
        Append(cache.Maximum);
        Append(cache.OneSequence);
        Append(cache.Sequence);
    }

    /// <summary>Adds what kernels that store tokens are told.</summary>
    public void Add(StoreCall call)
    {
        Begin();
        Append(call.Keys);
        Append(call.Values);
        Append(call.Cosines);
        Append(call.Sines);
        Append(call.Types);
        Append(call.FirstSequence);
        Append(call.Sequences);
        Append(call.Tokens);
        Append(call.Heads);
        Append(call.Dimension);
        Append(call.Maximum);
        Append(call.Positions);
    }

    /// <summary>Adds how indices lie on the device.</summary>
    public void Add(CoupledDeviceFormat format)
    {
        Begin();
        Append(format.VectorSize);
        Append(format.Entries);
        Append(format.Groups);
        Append(format.CodeBits);
    }

    /// <summary>Parameters begin where the widest element may.</summary>
    private void Begin()
    {
        length = Padded;
        addresses[count++] = (nint)Unsafe.AsPointer(ref bytes[length]);
    }

    private void Append<T>(ArrayView<T> view)
        where T : unmanaged
    {
        Write((long)(view.Length == 0 ? 0 : view.LoadEffectiveAddressAsPtr()));
        Write(view.Length);
    }

    private void Append<T>(T value)
        where T : unmanaged => Write(value);

    private void Write<T>(T value)
        where T : unmanaged
    {
        // A field begins at a multiple of its size, whatever precedes it.
        length = (length + sizeof(T) - 1) / sizeof(T) * sizeof(T);
        Unsafe.WriteUnaligned(ref bytes[length], value);
        length += sizeof(T);
    }
}
