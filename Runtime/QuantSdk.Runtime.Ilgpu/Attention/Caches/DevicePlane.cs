using System.Runtime.InteropServices;
using ILGPU;
using ILGPU.Runtime;

namespace QuantSdk.Gpu;

/// <summary>Device memory with an equal piece for every head of every sequence.</summary>
internal sealed class DevicePlane : IDisposable
{
    private readonly DeviceBuffer<int> buffer;
    private readonly int words;

    /// <summary>Allocates zeros.</summary>
    /// <param name="accelerator">The device.</param>
    /// <param name="heads">Heads of all sequences.</param>
    /// <param name="words">32-bit words of a piece; 0 for a plane that the format lacks.</param>
    public DevicePlane(QuantAccelerator accelerator, int heads, int words)
    {
        this.words = words;
        buffer = new DeviceBuffer<int>(accelerator);
        View = buffer.Get(accelerator.Stream, Math.Max(1, (long)heads * words));
        Image = [];
    }

    /// <summary>The memory.</summary>
    public ArrayView<int> View { get; }

    /// <summary>Bytes.</summary>
    public long ByteCount => words == 0 ? 0 : View.LengthInBytes;

    /// <summary>The copy in host memory while the cache is copied; else empty.</summary>
    private int[] Image { get; set; }

    /// <summary>The piece of a head, within the copy in host memory, as words.</summary>
    public Span<int> WordsOf(int head) => Image.AsSpan(head * words, words);

    /// <summary>The piece of a head as bytes.</summary>
    public Span<byte> BytesOf(int head) => MemoryMarshal.AsBytes(WordsOf(head));

    /// <summary>Copies device memory to host memory.</summary>
    public void Download(AcceleratorStream stream)
    {
        Image = new int[View.Length];
        View.CopyToCPU(stream, Image);
    }

    /// <summary>Copies host memory back to the device and lets go of it.</summary>
    public void Upload(AcceleratorStream stream)
    {
        View.CopyFromCPU(stream, Image);
        stream.Synchronize();
        Release();
    }

    /// <summary>Lets go of the copy in host memory.</summary>
    public void Release() => Image = [];

    /// <inheritdoc/>
    public void Dispose() => buffer.Dispose();
}
