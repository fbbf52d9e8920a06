using System.Globalization;
using QuantSdk.Checkpoints;
using QuantSdk.Cpu;
using QuantSdk.Cpu.Simd;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace QuantSdk.Generators.Tests.Emission;

/// <summary>Uses a generated layer as a user's generic code would: through the interface alone.</summary>
/// <typeparam name="TLayer">The layer, 512 -> 256.</typeparam>
internal sealed class LayerCheck<TLayer> : ILayerCheck
    where TLayer : class, IQuantizedLinear<TLayer>
{
    private const int Inputs = 512;
    private const int Outputs = 256;

    private readonly TLayer layer = TLayer.Quantize(RandomValues(Outputs * Inputs));

    /// <inheritdoc/>
    public void Computes()
    {
        const int Tokens = 3;
        float[] x = RandomValues(Tokens * Inputs);
        float[] batch = new float[Tokens * Outputs];
        layer.Forward(x, batch, Tokens);
        float[] weights = new float[Outputs * Inputs];
        layer.Weights.Dequantize(weights);

        // INT8 activations round each input to 1/127 of its group's largest: below 1 % of the product in norm.
        double tolerance = TLayer.Format is GroupFormat { ActivationBits: 8 } ? 1e-2 : 1e-5;
        for (int token = 0; token < Tokens; token++)
        {
            float[] y = new float[Outputs];
            layer.Forward(x.AsSpan(token * Inputs, Inputs), y);
            double[] expected = Product(weights, x.AsSpan(token * Inputs, Inputs));
            Assert.InRange(RelativeError(expected, y), 0, tolerance);
            Assert.InRange(RelativeError(expected, batch.AsSpan(token * Outputs, Outputs)), 0, tolerance);
        }
    }

    /// <inheritdoc/>
    public void RoundTrips()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".safetensors");
        try
        {
            SafetensorsWriter writer = new();
            layer.Save(writer, "block.layer");
            writer.Save(path);
            using SafetensorsFile file = SafetensorsFile.Open(path);
            TLayer loaded = TLayer.Load(file, "block.layer");
            Assert.Equal(layer.Weights.ToTensors().Select(static tensor => tensor.Data.ToArray()), loaded.Weights.ToTensors().Select(static tensor => tensor.Data.ToArray()));
            Assert.Throws<QuantFormatException>(() => TLayer.Load(file, "block.other"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <inheritdoc/>
    public void RefusesOthers()
    {
        Assert.Same(layer.Weights, TLayer.Create(layer.Weights).Weights);
        QuantizedWeights flat = Quantizer.Quantize(TLayer.Format, RandomValues(16 * Inputs), 16, Inputs);
        Assert.Contains("weights are 16 x 512", Assert.Throws<ArgumentException>(() => TLayer.Create(flat)).Message, StringComparison.Ordinal);
        QuantizedWeights other = Quantizer.Quantize(WeightFormats.Integer(4, 64), RandomValues(Outputs * Inputs), Outputs, Inputs);
        Assert.Contains("INT4-g64", Assert.Throws<ArgumentException>(() => TLayer.Create(other)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => TLayer.Create(null!));
        Assert.Throws<ArgumentException>(() => TLayer.Quantize(new float[7]));
    }

    /// <inheritdoc/>
    public void PlansItsBytes()
    {
        Assert.Equal("Demo.Layer", TLayer.Plan.Layer);
        Assert.Equal(TLayer.Format.Name, TLayer.Plan.Format);
        Assert.Equal((Outputs, Inputs), (layer.OutFeatures, layer.InFeatures));
        string bytes = TLayer.Plan.Decisions.Single(static decision => decision.Field == "Storage.Bytes").Value;
        Assert.Equal(layer.Weights.ByteCount.ToString(CultureInfo.InvariantCulture), bytes);

        // Every instruction set is asked, also one that this machine lacks: the plan must hold on the user's machine.
        PlanDecision kernel = TLayer.Plan.Decisions.Single(static decision => decision.Field == "Cpu.Kernel");
        Assert.Contains(kernel.Value, new[] { KernelName(SimdLevel.Avx2), KernelName(SimdLevel.Avx512) });
        Assert.Contains(KernelName(SimdLevel.Avx2), kernel.Value + kernel.Reason, StringComparison.Ordinal);
        Assert.Contains(KernelName(SimdLevel.Avx512), kernel.Value + kernel.Reason, StringComparison.Ordinal);
        Assert.All(TLayer.Plan.Decisions, static decision => Assert.EndsWith(".", decision.Reason, StringComparison.Ordinal));
    }

    private string KernelName(SimdLevel level) =>
        CpuKernels.Create(layer.Weights, new RuntimeLinearConstants(Inputs, Outputs), level).GetType().Name.Split('`')[0];

    private static float[] RandomValues(int count)
    {
        Random random = new(count);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5))];
    }

    private static double[] Product(float[] weights, ReadOnlySpan<float> x)
    {
        double[] y = new double[Outputs];
        for (int row = 0; row < Outputs; row++)
        {
            for (int column = 0; column < Inputs; column++)
            {
                y[row] += (double)weights[(row * Inputs) + column] * x[column];
            }
        }

        return y;
    }

    private static double RelativeError(double[] expected, ReadOnlySpan<float> actual)
    {
        double error = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            error += (expected[i] - actual[i]) * (expected[i] - actual[i]);
        }

        return Math.Sqrt(error / expected.Sum(static value => value * value));
    }
}
