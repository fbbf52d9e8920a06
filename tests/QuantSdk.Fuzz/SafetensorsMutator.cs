using System.Buffers.Binary;

namespace QuantSdk.Fuzz;

/// <summary>Changes a safetensors file: its header's length, the header's JSON, the data, or any bytes.</summary>
internal static class SafetensorsMutator
{
    private const int Prefix = 8;

    private static readonly ulong[] Lengths = [0, 1, 7, 100_000_000, 100_000_001, int.MaxValue, uint.MaxValue, long.MaxValue, (ulong)long.MaxValue + 1, ulong.MaxValue - 7, ulong.MaxValue];

    /// <summary>Makes one change.</summary>
    public static (byte[] Content, string Change) Mutate(byte[] content, Random random)
    {
        int header = HeaderLength(content);
        int choice = header < 0 ? 9 : random.Next(10);
        switch (choice)
        {
            case 0:
                return ChangeLength(content, header, random);
            case 1 or 2 when content.Length > Prefix + header:
                int place = random.Next(Prefix + header, content.Length);
                return ByteMutator.Overwrite(content, place, Math.Min(1 + random.Next(4), content.Length - place), random);
            case < 9:
                (byte[] json, string change) = JsonMutator.Mutate(content[Prefix..(Prefix + header)], random);
                byte[] prefix = content[..Prefix];

                // Mostly the length is kept right, so that the damage is met behind it.
                if (random.Next(16) != 0)
                {
                    BinaryPrimitives.WriteUInt64LittleEndian(prefix, (ulong)json.Length);
                }

                return ([.. prefix, .. json, .. content[(Prefix + header)..]], $"header: {change}");
            default:
                return ByteMutator.Mutate(content, random);
        }
    }

    /// <summary>The header's length; -1 where an earlier change made it unusable.</summary>
    private static int HeaderLength(byte[] content)
    {
        if (content.Length < Prefix)
        {
            return -1;
        }

        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(content);
        return length <= (ulong)(content.Length - Prefix) ? (int)length : -1;
    }

    private static (byte[] Content, string Change) ChangeLength(byte[] content, int header, Random random)
    {
        ulong length = random.Next(2) == 0 ? Lengths[random.Next(Lengths.Length)] : (ulong)(header + random.Next(-16, 17));
        byte[] copy = [.. content];
        BinaryPrimitives.WriteUInt64LittleEndian(copy, length);
        return (copy, $"header length {length}");
    }
}
