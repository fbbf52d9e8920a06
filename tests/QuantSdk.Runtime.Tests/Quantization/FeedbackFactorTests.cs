using QuantSdk.Quantization;

namespace QuantSdk.Runtime.Tests.Quantization;

public sealed class FeedbackFactorTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(64)]
    [InlineData(200)]
    public void Create_Moments_FactorsDampedMatrix(int features)
    {
        Calibration calibration = Samples.Calibration(features, 8);
        FeedbackFactor factor = FeedbackFactor.Create(calibration);
        double mean = Enumerable.Range(0, features).Average(i => calibration.Moments[i * features + i]);

        for (int i = 0; i < features; i++)
        {
            for (int j = 0; j < features; j++)
            {
                double product = 0;
                for (int k = Math.Max(i, j); k < features; k++)
                {
                    product += Unit(factor, i, k) * (double)factor.Losses[k] * Unit(factor, j, k);
                }

                double expected = calibration.Moments[i * features + j] / mean + (i == j ? 0.01 : 0);
                Assert.Equal(expected, product, 1e-4);
            }
        }
    }

    [Fact]
    public void Create_Order_PermutesBothAxes()
    {
        const int Features = 96;
        Calibration calibration = Samples.Calibration(Features, 9);
        int[] order = [.. Enumerable.Range(0, Features).Reverse()];
        float[] activations = Samples.Activations(1000, Features, 9);
        for (int first = 0; first < activations.Length; first += Features)
        {
            activations.AsSpan(first, Features).Reverse();
        }

        Calibration reversed = new(Features);
        reversed.Add(activations);
        FeedbackFactor expected = FeedbackFactor.Create(reversed);
        FeedbackFactor actual = FeedbackFactor.Create(calibration, order);

        Assert.All(expected.Losses.Zip(actual.Losses), static pair => Assert.Equal(pair.First, pair.Second, 1e-4f));
        Assert.All(expected.Feedback.Zip(actual.Feedback), static pair => Assert.Equal(pair.First, pair.Second, 1e-3f));
    }

    [Fact]
    public void Create_FewerTokensThanFeatures_StillFactors()
    {
        FeedbackFactor factor = FeedbackFactor.Create(Samples.Calibration(100, 10, tokens: 3));

        Assert.All(factor.Losses, static loss => Assert.True(loss > 0));
    }

    [Fact]
    public void Create_AnyDegreeOfParallelism_GivesTheSameBits()
    {
        Calibration calibration = Samples.Calibration(300, 11);

        Assert.Equal(
            FeedbackFactor.Create(calibration, maxDegreeOfParallelism: 1).Feedback,
            FeedbackFactor.Create(calibration, maxDegreeOfParallelism: 4).Feedback);
    }

    [Fact]
    public void Create_NoTokens_Throws() => Assert.Throws<ArgumentException>(static () => FeedbackFactor.Create(new Calibration(8)));

    private static double Unit(FeedbackFactor factor, int row, int column) =>
        row == column ? 1 : factor.Feedback[column * factor.Features + row];
}
