using System.Runtime.InteropServices;

namespace TinyLlama;

/// <summary>A file of token ids: 16-bit, little-endian.</summary>
internal static class TokenFile
{
    /// <summary>Reads all token ids.</summary>
    public static int[] Read(string path)
    {
        ReadOnlySpan<ushort> ids = MemoryMarshal.Cast<byte, ushort>(File.ReadAllBytes(path));
        int[] tokens = new int[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            tokens[i] = ids[i];
        }

        return tokens;
    }

    /// <summary>Writes token ids; the file appears whole or not at all.</summary>
    public static void Write(string path, ReadOnlySpan<int> tokens)
    {
        ushort[] ids = new ushort[tokens.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = checked((ushort)tokens[i]);
        }

        AtomicFile.Write(path, stream => stream.Write(MemoryMarshal.AsBytes<ushort>(ids)));
    }
}
