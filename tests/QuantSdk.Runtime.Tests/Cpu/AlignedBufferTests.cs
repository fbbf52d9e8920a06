using QuantSdk.Cpu;

namespace QuantSdk.Runtime.Tests.Cpu;

/// <summary>Memory of kernels, pinned or in large pages.</summary>
public unsafe class AlignedBufferTests
{
    [Theory]
    [InlineData(1, 64)]
    [InlineData((2 << 20) - 1, 64)]
    [InlineData(2 << 20, 2 << 20)]
    [InlineData((5 << 20) + 3, 2 << 20)]
    public void Create_SmallAndLarge_IsAlignedZeroedAndWritable(int bytes, int alignment)
    {
        AlignedBuffer<byte> buffer = new(bytes);

        Assert.Equal(0u, (nuint)buffer.Pointer % (nuint)(OperatingSystem.IsLinux() ? alignment : 64));
        Assert.False(buffer.Span.ContainsAnyExcept((byte)0));
        buffer.Span.Fill(0xFF);
        Assert.Equal(0xFF, buffer.Span[^1]);
        GC.KeepAlive(buffer);
    }
}
