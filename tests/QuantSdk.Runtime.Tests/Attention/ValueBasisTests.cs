using QuantSdk.Attention;
using QuantSdk.Checkpoints;
using QuantSdk.Runtime.Tests.Checkpoints;
using QuantSdk.Runtime.Tests.Quantization;

namespace QuantSdk.Runtime.Tests.Attention;

/// <summary>Values in a basis and outputs back from it.</summary>
public sealed class ValueBasisTests
{
    private static readonly ValueBasis Basis = BasisCase.Create().Basis;

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(11)]
    public void Restore_OfApplied_GivesTheValuesBack(int tokens)
    {
        float[] values = Samples.Activations(tokens, BasisCase.Elements, 5);
        float[] carried = [.. values];

        Basis.Apply(carried);
        Assert.True(Distance(carried, values) > 0.1);
        Basis.Restore(carried, BasisCase.Heads);

        Assert.True(Distance(carried, values) <= 1e-5);
    }

    [Fact]
    public void Apply_TokenByToken_GivesTheSameBits()
    {
        float[] together = Samples.Activations(11, BasisCase.Elements, 5);
        float[] alone = [.. together];

        Basis.Apply(together);
        for (int token = 0; token < 11; token++)
        {
            Basis.Apply(alone.AsSpan(token * BasisCase.Elements, BasisCase.Elements));
        }

        Assert.Equal(together, alone);
    }

    [Fact]
    public void Restore_WeightedSumsOfAppliedValues_AreThoseOfValues()
    {
        float[] values = Samples.Activations(40, BasisCase.Elements, 6);
        float[] carried = [.. values];
        Basis.Apply(carried);

        float[] expected = Attend(values);
        float[] actual = Attend(carried);
        Basis.Restore(actual, BasisCase.QueryHeads);

        Assert.True(Distance(actual, expected) <= 1e-5);
    }

    [Fact]
    public void Lengths_ThatDoNotFit_AreRefused()
    {
        Assert.StartsWith("QSDK4104", Assert.Throws<ArgumentException>(static () => Basis.Apply(new float[BasisCase.Elements + 1])).Message);
        Assert.StartsWith("QSDK4104", Assert.Throws<ArgumentException>(static () => Basis.Restore(new float[BasisCase.Elements], BasisCase.QueryHeads)).Message);
        Assert.StartsWith("QSDK4109", Assert.Throws<ArgumentException>(static () => Basis.Restore([], 3)).Message);
        Assert.Equal("inverses", Assert.Throws<ArgumentException>(static () => new ValueBasis(1, 4, new float[16], new float[15])).ParamName);
        Assert.StartsWith("QSDK4108", Assert.Throws<ArgumentException>(static () => new ValueBasis(0, 4, [], [])).Message);
    }

    [Fact]
    public void Load_OfSaved_IsTheSame()
    {
        ValueBasis loaded = SaveAndLoad(Basis.ToTensors(), BasisCase.Heads, BasisCase.Dimension);

        Assert.Equal(Basis.Matrices, loaded.Matrices);
        Assert.Equal(Basis.Inverses, loaded.Inverses);
        Assert.Equal(2 * 4 * BasisCase.Heads * BasisCase.Dimension * BasisCase.Dimension, loaded.Bytes);
    }

    [Fact]
    public void Load_OfMalformed_IsRefused()
    {
        float[] damaged = [.. Basis.Inverses];
        damaged[3] = float.NaN;
        ValueBasis notFinite = new(Basis.Heads, Basis.HeadDimension, Basis.Matrices, damaged);

        Assert.Throws<QuantFormatException>(() => SaveAndLoad(notFinite.ToTensors(), BasisCase.Heads, BasisCase.Dimension));
        Assert.Throws<QuantFormatException>(() => SaveAndLoad([Basis.ToTensors()[0]], BasisCase.Heads, BasisCase.Dimension));
        Assert.Throws<QuantFormatException>(() => SaveAndLoad(Basis.ToTensors(), 1, BasisCase.Dimension));
    }

    private static ValueBasis SaveAndLoad(IReadOnlyList<StoredTensor> tensors, int heads, int dimension)
    {
        using TemporaryDirectory directory = new();
        SafetensorsWriter writer = new();
        foreach (StoredTensor tensor in tensors)
        {
            writer.Add(tensor with { Name = "layer." + tensor.Name });
        }

        writer.Save(directory.File("basis.safetensors"));
        using SafetensorsFile file = SafetensorsFile.Open(directory.File("basis.safetensors"));
        return ValueBasis.Load(file, "layer", heads, dimension);
    }

    /// <summary>What attention makes of values: for every query head a weighted sum of those of its key-value head.</summary>
    private static float[] Attend(float[] values)
    {
        float[] outputs = new float[BasisCase.QueryHeads * BasisCase.Dimension];
        Random random = new(9);
        int tokens = values.Length / BasisCase.Elements;
        for (int query = 0; query < BasisCase.QueryHeads; query++)
        {
            int head = query / (BasisCase.QueryHeads / BasisCase.Heads);
            for (int token = 0; token < tokens; token++)
            {
                float weight = random.NextSingle() / tokens;
                for (int i = 0; i < BasisCase.Dimension; i++)
                {
                    outputs[query * BasisCase.Dimension + i] += weight * values[token * BasisCase.Elements + head * BasisCase.Dimension + i];
                }
            }
        }

        return outputs;
    }

    private static double Distance(float[] actual, float[] expected) =>
        Math.Sqrt(actual.Zip(expected, static (a, e) => Math.Pow(a - e, 2)).Sum() / expected.Sum(static e => (double)e * e));
}
