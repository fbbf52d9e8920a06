using System.Runtime.CompilerServices;

namespace QuantSdk.Cpu;

/// <summary>Memory that does not move and begins on a cache line, so that vector loads never straddle two; large memory has large pages.</summary>
/// <typeparam name="T">The element type.</typeparam>
internal sealed unsafe class AlignedBuffer<T>
    where T : unmanaged
{
    private const int Alignment = 64;

    // What keeps the memory: a pinned array or large pages.
    private readonly object memory;

    /// <summary>Allocates zeroed elements.</summary>
    /// <param name="length">The number of elements.</param>
    public AlignedBuffer(long length)
    {
        Length = length;
        long bytes = checked(length * sizeof(T));
        if (LargePages.Suit(bytes))
        {
            LargePages pages = new(bytes);
            Pointer = (T*)pages.Pointer;
            memory = pages;
            return;
        }

        T[] array = GC.AllocateArray<T>(checked((int)(length + Alignment / sizeof(T))), pinned: true);
        nuint address = (nuint)Unsafe.AsPointer(ref array[0]);
        Pointer = (T*)((address + Alignment - 1) & ~(nuint)(Alignment - 1));
        memory = array;
    }

    /// <summary>The first element. Valid as long as this object is reachable.</summary>
    public T* Pointer { get; }

    /// <summary>The number of elements.</summary>
    public long Length { get; }

    /// <summary>The elements as a span, where they are fewer than 2^31.</summary>
    public Span<T> Span => new(Pointer, checked((int)Length));
}
