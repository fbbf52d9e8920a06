using QuantSdk.Generators.Planning;
using QuantSdk.Gpu;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Reference;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The scales of lattice formats, which are single precision, in kernels that multiply in half precision.</summary>
public sealed class LatticeScaleTests(SimulatedDevice device) : IClassFixture<SimulatedDevice>
{
    private const int Rows = 16;
    private const int Columns = 16;

    // Halfway between two half-precision numbers: either of them would change every weight by 2^-11, which is 4.9e-4.
    private const float Scale = (1f + 1f / 2048f) / 64f;

    // Whole numbers stay exact in half precision, also when they are transformed: Hadamard blocks of 16 divide sums by 4.
    private const float Magnitude = 8f;

    [Theory]
    [InlineData(1, true, 1e-6)]
    [InlineData(1, false, 1e-6)]
    [InlineData(2, true, 5e-4)]
    [InlineData(2, false, 5e-4)]
    public void Forward_ScaleBetweenHalves_IsNotRounded(int stages, bool decode, double tolerance)
    {
        LatticeFormat format = stages == 1 ? WeightFormats.QuipSharp2 : WeightFormats.QuipSharp4;
        GpuCase item = new(format, Rows, Columns, Tokens: decode ? 1 : 16, Use: decode ? GpuKernelUse.Decode : GpuKernelUse.Tensor);
        LatticeWeights codes = (LatticeWeights)RandomWeights.Create(format, Rows, Columns, seed: 1);
        LatticeWeights weights = new(format, Rows, Columns, codes.Codes, stages == 1 ? [Scale] : [Scale, 0.21f * Scale], codes.OutSigns, codes.InSigns);
        float[] x = Array.ConvertAll(RandomActivations.Create(item.TestTokens * Columns, seed: 2), static value => MathF.Round(Magnitude * value));
        float[] y = new float[item.TestTokens * Rows];
        using GpuLinear layer = item.Emit().ToDevice(device.Accelerator!, weights);
        layer.Forward(x, y, item.TestTokens);
        double[] expected = LinearOracle.Forward(weights, x, item.TestTokens);

        // Of two stages half precision rounds every sum, each in its own way; a scale that is rounded would be the same error in all.
        Assert.InRange(ErrorMeasure.RelativeFrobenius(expected, y), 0, tolerance);
        Assert.InRange(ErrorMeasure.Gain(expected, y), -1e-4, 1e-4);
    }
}
