using QuantSdk.Numerics;

namespace QuantSdk.Runtime.Tests.Lattice;

public sealed class HadamardTransformTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(256)]
    [InlineData(768)]
    [InlineData(40)]
    [InlineData(7)]
    public void Forward_UnitVectors_GivesAnOrthonormalBasis(int length)
    {
        byte[] signs = Signs(length);
        float[][] basis = new float[length][];
        for (int i = 0; i < length; i++)
        {
            basis[i] = new float[length];
            basis[i][i] = 1;
            HadamardTransform.Forward(basis[i], signs);
        }

        for (int i = 0; i < length; i += 3)
        {
            for (int j = 0; j < length; j++)
            {
                float dot = basis[i].Zip(basis[j], static (a, b) => a * b).Sum();
                Assert.Equal(i == j ? 1f : 0f, dot, 1e-5f);
            }
        }
    }

    [Theory]
    [InlineData(256)]
    [InlineData(768)]
    [InlineData(24)]
    [InlineData(1)]
    public void Inverse_AfterForward_GivesTheVectorBack(int length)
    {
        Random random = new(3);
        float[] vector = [.. Enumerable.Range(0, length).Select(_ => (float)random.NextDouble() - 0.5f)];
        float[] transformed = [.. vector];
        HadamardTransform.Forward(transformed, Signs(length));
        HadamardTransform.Inverse(transformed, Signs(length));
        for (int i = 0; i < length; i++)
        {
            Assert.Equal(vector[i], transformed[i], 1e-5f);
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(24)]
    [InlineData(64)]
    [InlineData(20)]
    public void Apply_Stages_GiveTheBitsOfSumsAndDifferences(int length)
    {
        Random random = new(4);
        float[] vector = [.. Enumerable.Range(0, length).Select(_ => (float)random.NextDouble() - 0.5f)];
        float[] expected = [.. vector];
        int size = HadamardTransform.BlockSize(length);
        for (int half = 1; half < size; half *= 2)
        {
            for (int i = 0; i < length; i++)
            {
                if ((i & half) == 0)
                {
                    (expected[i], expected[i + half]) = (expected[i] + expected[i + half], expected[i] - expected[i + half]);
                }
            }
        }

        HadamardTransform.Apply(vector);

        Assert.Equal(expected.Select(value => value * (1f / MathF.Sqrt(size))), vector);
    }

    private static byte[] Signs(int length)
    {
        byte[] signs = new byte[(length + 7) / 8];
        new Random(length).NextBytes(signs);
        return signs;
    }
}
