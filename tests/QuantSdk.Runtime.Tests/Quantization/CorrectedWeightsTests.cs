using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace QuantSdk.Runtime.Tests.Quantization;

public sealed class CorrectedWeightsTests
{
    private const int Features = 32;
    private const int Rows = 8;
    private const int Tokens = 600;

    private static readonly float[] Weights = Samples.Activations(Rows, Features, 11);
    private static readonly float[] Reference = Samples.Activations(Tokens, Features, 12);

    [Fact]
    public void Compute_InputsAsInTheReference_KeepsTheWeights()
    {
        float[] corrected = CorrectedWeights.Compute(Weights, Calibrate(Reference), -1, CancellationToken.None);

        // C = H but for the rounding of sums in single precision.
        Assert.All(corrected.Zip(Weights), static pair => Assert.Equal(pair.Second, pair.First, 1e-4f));
    }

    [Fact]
    public void Compute_InputsThatEarlierErrorsDistort_RestoresTheOutputs()
    {
        float[] inputs = Distort(Reference);

        float[] corrected = CorrectedWeights.Compute(Weights, Calibrate(inputs), -1, CancellationToken.None);

        double plain = OutputError(Weights, inputs);
        Assert.InRange(OutputError(corrected, inputs) / plain, 0, 0.05);
    }

    [Fact]
    public void Quantize_CalibrationWithReference_FitsTheReferenceOutputs()
    {
        float[] inputs = Distort(Reference);
        Calibration without = new(Features);
        without.Add(inputs);

        double plain = OutputError(Quantize(without), inputs);
        double fitted = OutputError(Quantize(Calibrate(inputs)), inputs);

        Assert.InRange(fitted / plain, 0, 0.2);
    }

    [Fact]
    public void Compute_AnyDegreeOfParallelism_GivesTheSameBits()
    {
        Calibration calibration = Calibrate(Distort(Reference));

        Assert.Equal(
            CorrectedWeights.Compute(Weights, calibration, 1, CancellationToken.None),
            CorrectedWeights.Compute(Weights, calibration, 3, CancellationToken.None));
    }

    [Fact]
    public void Add_WithAndWithoutReference_DoNotMix()
    {
        Calibration with = Calibrate(Reference);
        Calibration without = new(Features);
        without.Add(Reference);

        Assert.Throws<InvalidOperationException>(() => with.Add(Reference));
        Assert.Throws<InvalidOperationException>(() => without.Add(Reference.AsMemory(), Reference));
        Assert.Throws<InvalidOperationException>(() => with.Save(Stream.Null));
        Assert.True(without.CrossMoments.IsEmpty);
    }

    [Fact]
    public void Add_BadReference_Throws()
    {
        Calibration calibration = new(2);

        Assert.Throws<ArgumentException>(() => calibration.Add(new float[] { 1, 2 }.AsMemory(), new float[] { 1, 2, 3, 4 }));
        Assert.Throws<ArgumentException>(() => calibration.Add(new float[] { 1, 2 }.AsMemory(), new float[] { 1, float.NaN }));
        Assert.Throws<ArgumentException>(() => calibration.Add(new float[] { 1, 2, 3 }.AsMemory(), new float[] { 1, 2, 3 }));
        Assert.Equal(0, calibration.Tokens);
    }

    private static float[] Quantize(Calibration calibration)
    {
        float[] decoded = new float[Weights.Length];
        Quantizer.Quantize(WeightFormats.Integer(8, 32), Weights, Rows, Features, new QuantizationOptions { Calibration = calibration }).Dequantize(decoded);
        return decoded;
    }

    private static Calibration Calibrate(float[] inputs)
    {
        Calibration calibration = new(Features);
        calibration.Add(inputs.AsMemory(), Reference);
        return calibration;
    }

    /// <summary>Every feature takes up a third of its neighbour and shrinks: what a wrong layer before would do.</summary>
    private static float[] Distort(float[] activations) =>
        [.. activations.Select((value, index) => 0.8f * value + activations[index % Features == 0 ? index : index - 1] / 3)];

    /// <summary>The squared error of a layer's outputs on inputs against those of W on the reference.</summary>
    private static double OutputError(float[] weights, float[] inputs)
    {
        double error = 0;
        for (int token = 0; token < Tokens; token++)
        {
            for (int row = 0; row < Rows; row++)
            {
                double difference = 0;
                for (int k = 0; k < Features; k++)
                {
                    difference += (double)weights[row * Features + k] * inputs[token * Features + k]
                        - (double)Weights[row * Features + k] * Reference[token * Features + k];
                }

                error += difference * difference;
            }
        }

        return error;
    }
}
