namespace QuantSdk.Tasks.Profiles;

/// <summary>Counts how often codes use each entry.</summary>
internal static class EntryCounts
{
    /// <summary>The counts, codebook by codebook in the order in which they are stored.</summary>
    public static long[] Count(VectorLayer layer, byte[] codes)
    {
        long[] counts = new long[layer.Books * layer.Entries];
        long code = 0;
        for (long row = 0; row < layer.OutFeatures; row++)
        {
            long firstTile = layer.TileSize == 0 ? 0 : row / layer.TileSize * layer.TilesAlong;
            for (long vector = 0; vector < layer.VectorsPerRow; vector++)
            {
                long tile = layer.TileSize == 0 ? 0 : firstTile + vector * layer.VectorSize / layer.TileSize;
                for (int residual = 0; residual < layer.Residuals; residual++, code++)
                {
                    counts[(tile * layer.Residuals + residual) * layer.Entries + (Read(codes, code * layer.CodeBits) & (layer.Entries - 1))]++;
                }
            }
        }

        return counts;
    }

    /// <summary>The bits from a position on, lowest first, as far as any code reaches.</summary>
    private static int Read(byte[] codes, long bit)
    {
        long first = bit >> 3;
        int word = codes[first];
        word |= first + 1 < codes.Length ? codes[first + 1] << 8 : 0;
        word |= first + 2 < codes.Length ? codes[first + 2] << 16 : 0;
        return word >> (int)(bit & 7);
    }
}
