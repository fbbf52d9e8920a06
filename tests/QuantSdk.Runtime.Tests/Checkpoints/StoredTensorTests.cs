using System.Buffers.Binary;
using System.Runtime.InteropServices;
using QuantSdk.Checkpoints;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class StoredTensorTests
{
    [Fact]
    public void ToSingles_OfEveryHalf_IsExact()
    {
        ushort[] bits = [.. Enumerable.Range(0, 1 << 16).Select(static i => (ushort)i)];
        float[] values = new StoredTensor("t", TensorType.F16, [bits.Length], MemoryMarshal.AsBytes(bits.AsSpan()).ToArray()).ToSingles();

        for (int i = 0; i < bits.Length; i++)
        {
            float expected = HalfValue(bits[i]);
            Assert.True(values[i].Equals(expected), $"{bits[i]:X4}: {values[i]} instead of {expected}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(65536)]
    public void ToSingles_OfBrainFloats_IsTheirBitsShifted(int count)
    {
        ushort[] bits = [.. Enumerable.Range(0, count).Select(static i => (ushort)i)];
        float[] values = new StoredTensor("t", TensorType.BF16, [count], MemoryMarshal.AsBytes(bits.AsSpan()).ToArray()).ToSingles();

        Assert.Equal(bits.Select(static value => (uint)value << 16), values.Select(BitConverter.SingleToUInt32Bits));
    }

    [Theory]
    [InlineData(TensorType.F32)]
    [InlineData(TensorType.F16)]
    [InlineData(TensorType.BF16)]
    public void ToSingles_OfMisalignedData_IsTheSame(TensorType type)
    {
        byte[] data = new byte[4096];
        new Random(3).NextBytes(data);
        byte[] shifted = [0, .. data];

        float[] aligned = new StoredTensor("t", type, [data.Length], data).ToSingles();
        float[] misaligned = new StoredTensor("t", type, [data.Length], shifted.AsMemory(1)).ToSingles();

        Assert.Equal(aligned.Select(BitConverter.SingleToUInt32Bits), misaligned.Select(BitConverter.SingleToUInt32Bits));
    }

    [Fact]
    public void ToSingles_OfIntegers_ThrowsItsError()
    {
        QuantFormatException error = Assert.Throws<QuantFormatException>(StoredTensor.FromBytes("codes", [1, 2], 2).ToSingles);

        Assert.Equal(("QSDK1013", "codes"), (error.Id, error.Tensor));
    }

    [Fact]
    public void CopyTo_ShortDestination_Throws() =>
        Assert.Throws<ArgumentException>(() => StoredTensor.FromSingles("t", [1, 2], 2).CopyTo(new float[1]));

    [Fact]
    public void FromSingles_IsLittleEndian() =>
        Assert.Equal(1.5f, BinaryPrimitives.ReadSingleLittleEndian(StoredTensor.FromSingles("t", [1.5f], 1).Data.Span));

    /// <summary>IEEE 754 binary16 by its definition.</summary>
    private static float HalfValue(ushort bits)
    {
        int exponent = (bits >> 10) & 31;
        int fraction = bits & 1023;
        double magnitude = exponent switch
        {
            0 => fraction * Math.Pow(2, -24),
            31 => fraction == 0 ? double.PositiveInfinity : double.NaN,
            _ => (1024 + fraction) * Math.Pow(2, exponent - 25),
        };
        return (float)((bits & 0x8000) == 0 ? magnitude : -magnitude);
    }
}
