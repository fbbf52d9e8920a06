using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu.Measurement;

/// <summary>Weights with random codes, codebooks and scales: what a kernel must handle, without quantizing anything.</summary>
internal static class RandomWeights
{
    /// <summary>Draws weights in a format.</summary>
    public static QuantizedWeights Create(WeightFormat format, int outFeatures, int inFeatures, int seed)
    {
        Random random = new(seed);
        return format switch
        {
            VectorFormat vector => CreateVectors(vector, outFeatures, inFeatures, random),
            LatticeFormat lattice => CreateLattice(lattice, outFeatures, inFeatures, random),
            GroupFormat group => CreateGroups(group, outFeatures, inFeatures, random),
            _ => throw new ArgumentException($"{format} has no random weights.", nameof(format)),
        };
    }

    /// <summary>Draws activations: about normal, unit variance.</summary>
    public static float[] Activations(int count, int seed)
    {
        Random random = new(seed);
        float[] values = new float[count];
        foreach (ref float value in values.AsSpan())
        {
            value = (float)(random.NextDouble() + random.NextDouble() + random.NextDouble() + random.NextDouble() - 2) * 1.7f;
        }

        return values;
    }

    private static VectorWeights CreateVectors(VectorFormat format, int outFeatures, int inFeatures, Random random)
    {
        long indices = (long)outFeatures * (inFeatures / format.VectorSize) * format.Residuals;
        int tiles = format.TilesAlong(outFeatures) * format.TilesAlong(inFeatures);
        Half[] codebooks = Halves(tiles * format.Residuals * format.Entries * format.VectorSize, random, -1, 1);
        Half[] scales = Halves(format.RowScales ? outFeatures : 0, random, 0.5, 1.5);
        byte[] codes = Bytes(BitPacking.ByteCount(indices, format.IndexBits), random);
        return new VectorWeights(format, outFeatures, inFeatures, codes, codebooks, scales);
    }

    private static LatticeWeights CreateLattice(LatticeFormat format, int outFeatures, int inFeatures, Random random)
    {
        ushort[] codes = new ushort[(long)outFeatures * (inFeatures / LatticeFormat.VectorSize) * format.Stages];
        random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(codes.AsSpan()));
        float[] scales = format.Stages == 1 ? [0.7f] : [0.7f, 0.2f];
        return new LatticeWeights(
            format, outFeatures, inFeatures, codes, scales, Bytes(BitPacking.ByteCount(outFeatures, 1), random), Bytes(BitPacking.ByteCount(inFeatures, 1), random));
    }

    private static GroupWeights CreateGroups(GroupFormat format, int outFeatures, int inFeatures, Random random)
    {
        int groups = outFeatures * (inFeatures / format.GroupSize);
        byte[] codes = Bytes(BitPacking.ByteCount((long)outFeatures * inFeatures, format.Bits), random);
        if (format.Bits == 8)
        {
            // Not every byte names a value: a symmetric grid of eight bits has 255.
            int values = format.Family.Grids[0].Values.Length;
            for (int i = 0; i < codes.Length; i++)
            {
                codes[i] = (byte)(codes[i] % values);
            }
        }

        byte[] types = Bytes(BitPacking.ByteCount(groups, format.Family.TypeBits), random);
        return new GroupWeights(format, outFeatures, inFeatures, codes, Halves(groups, random, 0.001, 0.002), types);
    }

    private static byte[] Bytes(long count, Random random)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private static Half[] Halves(int count, Random random, double low, double high)
    {
        Half[] values = new Half[count];
        foreach (ref Half value in values.AsSpan())
        {
            value = (Half)(low + random.NextDouble() * (high - low));
        }

        return values;
    }
}
