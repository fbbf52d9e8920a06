using QuantSdk.Generators.Planning;
using QuantSdk.Gpu;
using QuantSdk.Tests.Shared;
using QuantSdk.Layers;
using QuantSdk.Reference;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>Emitted kernels against the float64 reference on one device.</summary>
/// <param name="device">The device.</param>
public abstract class LinearExecutionTests(IDeviceFixture device)
{
    // Sums of K products in single precision: the error grows with the square root of K and stays far below this (DESIGN.md, section 6).
    private const double Tolerance = 1e-5;

    // Activations, and where they are decoded once the weights too, are rounded to half precision (DESIGN.md, section 6).
    private const double HalfTolerance = 1e-3;

    private QuantAccelerator Device => device.Accelerator ?? throw new InvalidOperationException("No device.");

    [Theory]
    [MemberData(nameof(Names))]
    public void Forward_RandomWeights_MatchesReference(string name)
    {
        Skip();
        GpuCase item = GpuCases.All[name];
        QuantizedWeights weights = RandomWeights.Create(item.Format, item.OutFeatures, item.InFeatures, seed: 1);
        using GpuLinear layer = item.Emit().ToDevice(Device, weights);
        Check(weights, layer, item);
    }

    // None of these adds to its output by atomic additions: the simulated device repeats an atomic addition until the sum it read compares equal, which NaN never does.
    [Theory]
    [InlineData("AQLM-2x8 70x64 PartialSum threads 64")]
    [InlineData("VQ<4,4,1>-tile 128 100x132")]
    [InlineData("AQLM-3 17x8")]
    [InlineData("VQ<16,9,2> 65x80 RowSum threads 32")]
    [InlineData("QuiP#-4 24x264")]
    [InlineData("QuiP#-2 70x520 threads 64 units 3")]
    [InlineData("MANT4-g64 19x64")]
    [InlineData("AQLM-2x8 9x264 O3 SecondPass split 2")]
    [InlineData("AQLM-2x8 9x72 tokens 2")]
    [InlineData("MANT8-g32-a16 11x384 rows 2")]
    [InlineData("GPTVQ-2 20x268 Tensor tokens 16")]
    [InlineData("QuiP#-4 8x40 Tensor tokens 16")]
    [InlineData("MANT4-g64 17x64 Tensor tokens 16")]
    [InlineData("MANT4-g64-a16 17x64 Tensor tokens 16")]
    [InlineData("AQLM-2x8 5x40 Decode")]
    public void Forward_TokenWithNaN_SpoilsNoOtherToken(string name)
    {
        Skip();
        GpuCase item = GpuCases.All[name];
        QuantizedWeights weights = RandomWeights.Create(item.Format, item.OutFeatures, item.InFeatures, seed: 4);
        using GpuLinear layer = item.Emit().ToDevice(Device, weights);
        float[] x = RandomActivations.Create(2 * item.InFeatures, seed: 5);
        x[1] = float.NaN;
        float[] y = Poisoned(2 * item.OutFeatures);
        layer.Forward(x, y, 2);
        Assert.Contains(y[..item.OutFeatures], float.IsNaN);
        double[] expected = LinearOracle.Forward(weights, x.AsSpan(item.InFeatures), 1);
        Assert.InRange(ErrorMeasure.RelativeFrobenius(expected, y.AsSpan(item.OutFeatures)), 0, ToleranceOf(item));
    }

    /// <summary>Names of the cases.</summary>
    public static TheoryData<string> Names() => GpuCases.Names;

    private static void Check(QuantizedWeights weights, GpuLinear layer, GpuCase item)
    {
        int tokens = item.TestTokens;
        float[] x = RandomActivations.Create(tokens * weights.InFeatures, seed: 2);
        float[] y = Poisoned(tokens * weights.OutFeatures);
        layer.Forward(x, y, tokens);
        Assert.InRange(ErrorMeasure.RelativeFrobenius(LinearOracle.Forward(weights, x, tokens), y), 0, ToleranceOf(item));
    }

    private static double ToleranceOf(GpuCase item) => item.Use == GpuKernelUse.Vector ? Tolerance : HalfTolerance;

    private void Skip() => Assert.SkipWhen(device.Accelerator is null, device.SkipReason);

    /// <summary>An output full of NaN: an element that no kernel writes is seen.</summary>
    private static float[] Poisoned(int length)
    {
        float[] values = new float[length];
        Array.Fill(values, float.NaN);
        return values;
    }
}
