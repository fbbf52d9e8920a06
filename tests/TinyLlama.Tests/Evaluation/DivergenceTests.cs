namespace TinyLlama.Tests.Evaluation;

/// <summary>The divergence of one model's predictions from another's.</summary>
public sealed class DivergenceTests
{
    private static readonly float[] Reference = Logarithms([0.5f, 0.25f, 0.25f, 0.1f, 0.2f, 0.7f]);
    private static readonly float[] Other = Logarithms([0.25f, 0.25f, 0.5f, 0.7f, 0.2f, 0.1f]);

    [Fact]
    public void Mean_OfTheSamePredictions_IsZeroUpToHalfPrecision() => Assert.InRange(Measure(Reference), -1e-6, 1e-6);

    [Fact]
    public void Mean_OfOtherPredictions_IsTheSumOverTheVocabulary()
    {
        double expected = (0.5 * Math.Log(2) + 0.25 * Math.Log(0.5) + 0.1 * Math.Log(1.0 / 7) + 0.7 * Math.Log(7)) / 2;
        Assert.Equal(expected, Measure(Other), 1e-3);
    }

    [Fact]
    public void Mean_OfWindowsThatWereNotKept_IsNotANumber()
    {
        Divergence divergence = new(new DenseReference(), vocabulary: 3);
        divergence.Observe(0, Other);
        Assert.True(double.IsNaN(divergence.Mean));
    }

    private static double Measure(float[] predictions)
    {
        DenseReference reference = new();
        reference.Observe(0, Reference);
        Divergence divergence = new(reference, vocabulary: 3);
        divergence.Observe(0, predictions);
        return divergence.Mean;
    }

    private static float[] Logarithms(float[] probabilities) => Array.ConvertAll(probabilities, MathF.Log);
}
