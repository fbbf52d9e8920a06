using System.Buffers.Binary;

namespace QuantSdk.Hardware.Tests.Rtl.Infrastructure;

/// <summary>Reads the ports that a driver wrote; see <see cref="PortWriter"/>.</summary>
/// <param name="bytes">What the driver wrote.</param>
internal sealed class PortReader(byte[] bytes)
{
    private int position;

    /// <summary>Whether everything has been read.</summary>
    public bool AtEnd => position == bytes.Length;

    /// <summary>A command.</summary>
    public char Command() => (char)bytes[position++];

    /// <summary>A number of 32 bits.</summary>
    public int Number()
    {
        position += 4;
        return BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(position - 4));
    }

    /// <summary>A port of one unsigned field.</summary>
    /// <param name="bits">Its width.</param>
    public int Port(int bits)
    {
        long[] values = Ports(bits, 1);
        return (int)(values[0] & ((1L << bits) - 1));
    }

    /// <summary>A port of several signed fields.</summary>
    /// <param name="bits">Bits of a field.</param>
    /// <param name="count">Number of fields.</param>
    public long[] Ports(int bits, int count)
    {
        int size = PortWriter.Size(bits * count);
        ReadOnlySpan<byte> port = bytes.AsSpan(position, size);
        position += size;
        long[] values = new long[count];
        for (int i = 0; i < count; i++)
        {
            ulong value = 0;
            for (int taken = 0; taken < bits;)
            {
                int place = i * bits + taken;
                int part = Math.Min(8 - place % 8, bits - taken);
                value |= (ulong)(port[place / 8] >> (place % 8) & ((1 << part) - 1)) << taken;
                taken += part;
            }

            values[i] = (long)(value << (64 - bits)) >> (64 - bits);
        }

        return values;
    }
}
