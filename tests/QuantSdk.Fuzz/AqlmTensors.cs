using QuantSdk.Checkpoints;

namespace QuantSdk.Fuzz;

/// <summary>Random layers in the layout of public AQLM checkpoints.</summary>
public static class AqlmTensors
{
    /// <summary>The tensors of a layer as public AQLM checkpoints store them: signed codes, which wrap around.</summary>
    public static IReadOnlyList<StoredTensor> Create(string name, int codebooks, int bits, int vectorSize, int outFeatures, int inFeatures)
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
}
