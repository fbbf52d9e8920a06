using QuantSdk.Checkpoints;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Fuzz;

/// <summary>Random quantized weights of every kind, valid by construction.</summary>
internal static class RandomWeights
{
    public static QuantizedWeights Create(WeightFormat format, int outFeatures, int inFeatures, int seed = 1)
    {
        Random random = new(seed);
        switch (format)
        {
            case HalfFormat half:
                return new HalfWeights(half, outFeatures, inFeatures, Halves(random, outFeatures * inFeatures));
            case GroupFormat group:
                int groups = outFeatures * (inFeatures / group.GroupSize);
                int[] types = [.. Enumerable.Range(0, groups).Select(_ => random.Next(group.Family.Grids.Length))];
                ushort[] codes = [.. Enumerable.Range(0, outFeatures * inFeatures).Select(i => (ushort)random.Next(group.Family.Grids[types[i / group.GroupSize]].Values.Length))];
                int typeBits = group.Family.TypeBits;
                return new GroupWeights(
                    group,
                    outFeatures,
                    inFeatures,
                    BitPacking.Pack(codes, group.Bits),
                    Halves(random, groups),
                    typeBits == 0 ? [] : BitPacking.Pack([.. types.Select(static type => (ushort)type)], typeBits));
            case VectorFormat vector:
                int indices = outFeatures * (inFeatures / vector.VectorSize) * vector.Residuals;
                int tiles = vector.TilesAlong(outFeatures) * vector.TilesAlong(inFeatures);
                return new VectorWeights(
                    vector,
                    outFeatures,
                    inFeatures,
                    BitPacking.Pack([.. Enumerable.Range(0, indices).Select(_ => (ushort)random.Next(vector.Entries))], vector.IndexBits),
                    Halves(random, tiles * vector.Residuals * vector.Entries * vector.VectorSize),
                    vector.RowScales ? Halves(random, outFeatures) : []);
            case LatticeFormat lattice:
                return new LatticeWeights(
                    lattice,
                    outFeatures,
                    inFeatures,
                    [.. Enumerable.Range(0, outFeatures * (inFeatures / LatticeFormat.VectorSize) * lattice.Stages).Select(_ => (ushort)random.Next(1 << 16))],
                    [.. Enumerable.Range(0, lattice.Stages).Select(_ => random.NextSingle())],
                    Bytes(random, (int)BitPacking.ByteCount(outFeatures, 1)),
                    Bytes(random, (int)BitPacking.ByteCount(inFeatures, 1)));
            default:
                throw new ArgumentException(format.Name);
        }
    }

    /// <summary>The tensors of a layer as public AQLM checkpoints store them: signed codes, which wrap around.</summary>
    public static IReadOnlyList<StoredTensor> CreateAqlm(string name, int codebooks, int bits, int vectorSize, int outFeatures, int inFeatures)
    {
        Random random = new(1);
        int entries = 1 << bits;
        int[] codes = [.. Enumerable.Range(0, outFeatures * inFeatures / vectorSize * codebooks).Select(_ => random.Next(-entries / 2, entries / 2))];
        long[] shape = [outFeatures, inFeatures / vectorSize, codebooks];
        StoredTensor stored = bits <= 8
            ? new StoredTensor($"{name}.codes", TensorType.I8, shape, Array.ConvertAll(codes, static code => (byte)(sbyte)code))
            : StoredTensor.FromUInt16($"{name}.codes", Array.ConvertAll(codes, static code => (ushort)(short)code), shape);
        return
        [
            stored,
            StoredTensor.FromHalves($"{name}.codebooks", Halves(random, codebooks * entries * vectorSize), codebooks, entries, 1, vectorSize),
            StoredTensor.FromHalves($"{name}.scales", Halves(random, outFeatures), outFeatures, 1, 1, 1),
        ];
    }

    private static Half[] Halves(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (Half)(random.NextSingle() - 0.5f))];

    private static byte[] Bytes(Random random, int count)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
