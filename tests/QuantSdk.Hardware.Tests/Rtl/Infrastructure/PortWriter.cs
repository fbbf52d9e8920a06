using System.Buffers.Binary;

namespace QuantSdk.Hardware.Tests.Rtl.Infrastructure;

/// <summary>Writes the ports of a stimulus as Verilator stores them: 1, 2, 4 or 8 bytes, or words of 4 bytes above 64 bits.</summary>
internal sealed class PortWriter
{
    private readonly MemoryStream stream = new();

    /// <summary>The stimulus.</summary>
    public byte[] ToArray() => stream.ToArray();

    /// <summary>Bytes of a port.</summary>
    /// <param name="bits">Its width.</param>
    public static int Size(int bits) => bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : bits <= 64 ? 8 : (bits + 31) / 32 * 4;

    /// <summary>A command.</summary>
    /// <param name="letter">Its letter.</param>
    public void Command(char letter) => stream.WriteByte((byte)letter);

    /// <summary>A number of 32 bits.</summary>
    /// <param name="value">The number.</param>
    public void Number(int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    /// <summary>A port of one field.</summary>
    /// <param name="bits">Its width.</param>
    /// <param name="value">Its value; higher bits are cut off.</param>
    public void Port(int bits, int value) => Ports(bits, [value]);

    /// <summary>A port of several fields, the first in the lowest bits.</summary>
    /// <param name="bits">Bits of a field.</param>
    /// <param name="values">The fields; higher bits are cut off.</param>
    public void Ports(int bits, ReadOnlySpan<int> values)
    {
        byte[] bytes = new byte[Size(bits * values.Length)];
        for (int i = 0; i < values.Length; i++)
        {
            for (int bit = 0; bit < bits; bit++)
            {
                int place = i * bits + bit;
                bytes[place / 8] |= (byte)((values[i] >> bit & 1) << (place % 8));
            }
        }

        stream.Write(bytes);
    }
}
