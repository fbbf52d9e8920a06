namespace QuantSdk.Fuzz;

/// <summary>Changes bytes without regard to what they mean.</summary>
internal static class ByteMutator
{
    /// <summary>Values at the ends of ranges: of text, of signed bytes, of half-precision exponents.</summary>
    private static readonly byte[] Extremes = [0, 1, 0x22, 0x2C, 0x5C, 0x7B, 0x7C, 0x7D, 0x7F, 0x80, 0xC0, 0xED, 0xF8, 0xFC, 0xFE, 0xFF];

    /// <summary>Makes one change.</summary>
    public static (byte[] Content, string Change) Mutate(byte[] content, Random random)
    {
        int place = random.Next(content.Length + 1);
        int length = Math.Min(1 + random.Next(16), content.Length - place);
        switch (random.Next(7))
        {
            case 0:
                return (content[..place], $"cut at {place}");
            case 1:
                return ([.. content, .. Noise(random, 1 + random.Next(32))], "bytes appended");
            case 2:
                return ([.. content[..place], .. content[(place + length)..]], $"{length} bytes removed at {place}");
            case 3:
                return ([.. content[..place], .. Noise(random, 1 + random.Next(8)), .. content[place..]], $"bytes inserted at {place}");
            case 4:
                return ([.. content[..(place + length)], .. content[place..]], $"{length} bytes doubled at {place}");
            case 5:
                return ([], "emptied");
            default:
                return Overwrite(content, place, length, random);
        }
    }

    /// <summary>Replaces bytes by extreme values, or flips a bit of each.</summary>
    public static (byte[] Content, string Change) Overwrite(byte[] content, int place, int length, Random random)
    {
        byte[] copy = [.. content];
        bool flip = random.Next(2) == 0;
        foreach (ref byte value in copy.AsSpan(place, length))
        {
            value = flip ? (byte)(value ^ (1 << random.Next(8))) : Extremes[random.Next(Extremes.Length)];
        }

        return (copy, $"{length} bytes {(flip ? "flipped" : "overwritten")} at {place}");
    }

    private static byte[] Noise(Random random, int length)
    {
        byte[] bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
