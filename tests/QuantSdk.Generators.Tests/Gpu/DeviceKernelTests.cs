using QuantSdk.Gpu;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Reference;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The kernels of the run time itself, on the simulated device.</summary>
public sealed class DeviceKernelTests(SimulatedDevice device) : IClassFixture<SimulatedDevice>
{
    private QuantAccelerator Accelerator => device.Accelerator!;

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(5, 33, 3)]
    [InlineData(70, 50, 9)]
    [InlineData(64, 16, 64)]
    public void CreateDense_AnyShape_MatchesReference(int outFeatures, int inFeatures, int tokens)
    {
        float[] weights = RandomActivations.Create(outFeatures * inFeatures, 1);
        float[] x = RandomActivations.Create(tokens * inFeatures, 2);
        float[] y = new float[tokens * outFeatures];
        Array.Fill(y, float.NaN);
        using GpuLinear layer = Accelerator.CreateDense(weights, outFeatures, inFeatures);
        layer.Forward(x, y, tokens);
        double[] expected = LinearOracle.Multiply(Array.ConvertAll(weights, static w => (double)w), Array.ConvertAll(x, static v => (double)v), tokens, inFeatures);
        Assert.Equal(0.0, ErrorMeasure.RelativeFrobenius(expected, y), 1e-5);
    }

    [Theory]
    [InlineData(8, 16384)]
    [InlineData(24, 8)]
    public void Lattice_LongOrShortTransform_MatchesReference(int outFeatures, int inFeatures)
    {
        // 16384 is longer than shared memory holds: one round of butterflies runs in device memory.
        QuantizedWeights weights = RandomWeights.Create(WeightFormats.QuipSharp2, outFeatures, inFeatures, 3);
        using GpuLinear layer = new GpuTestLayer(TestModels.Model(weights.Format), outFeatures, inFeatures).ToDevice(Accelerator, weights);
        float[] x = RandomActivations.Create(inFeatures, 4);
        float[] y = new float[outFeatures];
        layer.Forward(x, y);
        Assert.Equal(0.0, ErrorMeasure.RelativeFrobenius(LinearOracle.Forward(weights, x, 1), y), 1e-5);
    }

    [Fact]
    public void Forward_WrongLength_NamesIt()
    {
        using GpuLinear layer = Accelerator.CreateDense([1, 2, 3, 4], 2, 2);
        Assert.Throws<ArgumentException>("x", () => layer.Forward(new float[3], new float[2]));
        Assert.Throws<ArgumentException>("y", () => layer.Forward(new float[2], new float[3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => layer.Forward(new float[2], new float[2], 0));
    }

    [Fact]
    public void ToDevice_OtherFormat_IsRefused()
    {
        QuantizedWeights weights = RandomWeights.Create(WeightFormats.QuipSharp2, 256, 256, 5);
        GpuTestLayer layer = new(TestModels.Model(WeightFormats.Gptvq2), 256, 256);
        Assert.Equal("QSDK3004", Assert.Throws<GpuException>(() => layer.ToDevice(Accelerator, weights)).Id);
    }
}
