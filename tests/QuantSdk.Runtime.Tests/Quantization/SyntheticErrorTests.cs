using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace QuantSdk.Runtime.Tests.Quantization;

/// <summary>The mean squared error over the squared absolute maximum, for groups of 64 of known distributions.</summary>
public sealed class SyntheticErrorTests
{
    private const int Groups = 6000;
    private const int GroupSize = 64;

    [Theory]
    [InlineData("Gaussian", "NF4-g64", 0.00128)]
    [InlineData("Gaussian", "INT4-g64", 0.00166)]
    [InlineData("Gaussian", "FP4-g64", 0.00172)]
    [InlineData("Gaussian", "MANT4-g64", 0.00115)]
    [InlineData("Laplace", "NF4-g64", 0.00098)]
    [InlineData("Laplace", "MANT4-g64", 0.00088)]
    [InlineData("Uniform", "INT4-g64", 0.00167)]
    [InlineData("Uniform", "MANT4-g64", 0.00158)]
    [InlineData("Student-t3", "NF4-g64", 0.00087)]
    [InlineData("Student-t3", "MANT4-g64", 0.00075)]
    public void Quantize_Distribution_HasTheExpectedError(string distribution, string name, double expected)
    {
        Assert.True(WeightFormats.TryFind(name, out WeightFormat? format));
        Random random = new(22);
        float[] weights = new float[Groups * GroupSize];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = (float)Draw(distribution, random);
        }

        float[] decoded = new float[weights.Length];
        Quantizer.Quantize(format, weights, Groups, GroupSize, new QuantizationOptions { SearchScales = false }).Dequantize(decoded);

        double sum = 0;
        for (int first = 0; first < weights.Length; first += GroupSize)
        {
            double maximum = 0;
            double squares = 0;
            for (int i = first; i < first + GroupSize; i++)
            {
                maximum = Math.Max(maximum, Math.Abs(weights[i]));
                squares += Math.Pow(weights[i] - decoded[i], 2);
            }

            sum += squares / GroupSize / (maximum * maximum);
        }

        Assert.InRange(sum / Groups, expected * 0.95, expected * 1.05);
    }

    private static double Draw(string distribution, Random random) => distribution switch
    {
        "Gaussian" => Samples.Normal(random),
        "Laplace" => -Math.Log(1 - random.NextDouble()) * (random.Next(2) == 0 ? 1 : -1),
        "Uniform" => 2 * random.NextDouble() - 1,
        "Student-t3" => Samples.Normal(random) / Math.Sqrt(Enumerable.Range(0, 3).Sum(_ => Math.Pow(Samples.Normal(random), 2)) / 3),
        _ => throw new ArgumentOutOfRangeException(nameof(distribution)),
    };
}
