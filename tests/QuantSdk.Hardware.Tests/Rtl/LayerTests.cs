using QuantSdk.Checkpoints;
using QuantSdk.Cpu;
using QuantSdk.Hardware.Rtl;
using QuantSdk.Hardware.Rtl.Model;
using QuantSdk.Hardware.Tests.Rtl.Infrastructure;
using QuantSdk.Layers;
using QuantSdk.Numerics;
using QuantSdk.Quantization;
using QuantSdk.Reference;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>
/// A whole linear layer of the real model: the query projection of its first block on the inputs that it has in the model, the normalised
/// embeddings of the validation text. 256 x 256 weights and 1024 tokens are 1 048 576 groups of 64 multiply-accumulates.
/// </summary>
public sealed class LayerTests
{
    private const int Features = 256;
    private const int GroupSize = 64;
    private const int Groups = Features / GroupSize;
    private const int Tokens = 1024;

    [Fact]
    public void Core_WholeLayerOfTheModel_EqualsModelKernelAndOracle()
    {
        RtlOptions options = new() { GroupSize = GroupSize, Rows = 16, Columns = 16, Tokens = Tokens };
        using CoreSimulation simulation = new(options);
        using SafetensorsFile file = SafetensorsFile.Open(Path.Combine(RtlPaths.Model, "model.safetensors"));
        float[] matrix = file.Get("model.layers.0.self_attn.q_proj.weight").ToSingles();
        GroupWeights weights = (GroupWeights)Quantizer.Quantize(WeightFormats.Mant(GroupSize), matrix, Features, Features);
        float[] x = Inputs(file);
        float[] scales = new float[Tokens * Groups];
        CoreLayer layer = Layer(weights, x, scales);

        CoreResults results = simulation.Run(layer);

        Assert.True(results.Count >= 1_000_000);
        Assert.True(layer.Types.Distinct().Count() > 8, "The layer's groups are of too few types to mean anything.");
        CheckModel(layer, results);
        CheckKernelIntegers(weights, layer, results);
        CheckOutputs(weights, x, scales, results);
    }

    /// <summary>Every sum, total and fixed-point output, bit for bit.</summary>
    private static void CheckModel(CoreLayer layer, CoreResults results) => Parallel.For(0, Features, row =>
    {
        for (int token = 0; token < Tokens; token++)
        {
            long accumulator = 0;
            for (int group = 0; group < Groups; group++)
            {
                int type = layer.Types[row * Groups + group];
                PartialSums sums = layer.Sums(row, group, token, type == MantTypes.IntegerType);
                PostUnitResult output = PostUnitModel.Add(
                    accumulator, sums.Total(type), layer.WeightScales[row * Groups + group], layer.ActivationScales[token * Groups + group]);
                int index = results.IndexOf(row, group, token);
                bool equal = sums == new PartialSums(results.First[index], results.Second[index])
                    && sums.Total(type) == results.Totals[index]
                    && output == new PostUnitResult(results.Accumulators[index], results.Faults[index]);
                Assert.True(equal && !output.Fault, $"Row {row}, group {group}, token {token} differ.");
                accumulator = output.Accumulator;
            }
        }
    });

    /// <summary>
    /// The CPU kernel keeps its integers to itself. With scales of 1 its output is the integer of the one group that it is given:
    /// INT8 activations whose largest magnitude is 127 quantize to themselves, and a single holds 24 bits.
    /// </summary>
    private static void CheckKernelIntegers(GroupWeights weights, CoreLayer layer, CoreResults results)
    {
        GroupFormat format = weights.Format;
        float[] x = new float[Tokens * GroupSize];
        float[] y = new float[Tokens * Features];
        for (int group = 0; group < Groups; group++)
        {
            byte[] codes = new byte[Features * GroupSize / 2];
            byte[] types = new byte[Features / 2];
            for (int row = 0; row < Features; row++)
            {
                weights.Codes.AsSpan((row * Features + group * GroupSize) / 2, GroupSize / 2).CopyTo(codes.AsSpan(row * GroupSize / 2));
                BitPacking.Write(types, row, 4, layer.Types[row * Groups + group]);
            }

            for (int i = 0; i < x.Length; i++)
            {
                x[i] = layer.Activations[i / GroupSize * Features + group * GroupSize + i % GroupSize];
            }

            Half[] ones = new Half[Features];
            Array.Fill(ones, (Half)1);
            ILinear kernel = CpuKernels.Create(new GroupWeights(format, Features, GroupSize, codes, ones, types));
            for (int token = 0; token < Tokens; token++)
            {
                Assert.Equal(127, x.AsSpan(token * GroupSize, GroupSize).ToArray().Max(MathF.Abs));
                kernel.Forward(x.AsSpan(token * GroupSize, GroupSize), y.AsSpan(token * Features, Features));
            }

            for (int i = 0; i < y.Length; i++)
            {
                Assert.Equal(y[i], results.Totals[results.IndexOf(i % Features, group, i / Features)]);
            }
        }
    }

    /// <summary>
    /// The oracle's outputs: from the integers with the scales of the kernels to float64's precision, and from the post-units to what
    /// rounding the scale of the activations to fp16 (2^-11 of a group) and the sums to 2^-24 costs.
    /// </summary>
    private static void CheckOutputs(GroupWeights weights, float[] x, float[] scales, CoreResults results)
    {
        double[] oracle = LinearOracle.Forward(weights, x, Tokens);
        for (int row = 0; row < Features; row++)
        {
            for (int token = 0; token < Tokens; token++)
            {
                double exact = 0, magnitude = 0;
                for (int group = 0; group < Groups; group++)
                {
                    double share = (double)scales[token * Groups + group] * (double)weights.Scales[row * Groups + group]
                        * results.Totals[results.IndexOf(row, group, token)];
                    exact += share;
                    magnitude += Math.Abs(share);
                }

                double expected = oracle[token * Features + row];
                Assert.Equal(expected, exact, 1e-12 * (magnitude + 1));
                double output = results.Accumulators[results.IndexOf(row, Groups - 1, token)] * PostUnitModel.Unit;
                Assert.Equal(expected, output, magnitude / 2048 + Groups * PostUnitModel.Unit);
            }
        }
    }

    /// <summary>The layer as the hardware takes it; the scales of the activations are rounded to fp16.</summary>
    private static CoreLayer Layer(GroupWeights weights, float[] x, float[] scales)
    {
        CoreLayer layer = new(GroupSize, Features, Features, Tokens);
        for (int i = 0; i < layer.Weights.Length; i++)
        {
            layer.Weights[i] = BitPacking.Read(weights.Codes, i, 4);
        }

        for (int i = 0; i < layer.Types.Length; i++)
        {
            layer.Types[i] = BitPacking.Read(weights.Types, i, 4);
            layer.WeightScales[i] = BitConverter.HalfToUInt16Bits(weights.Scales[i]);
        }

        Int8Activations.Quantize(x, GroupSize, layer.Activations, scales);
        for (int i = 0; i < scales.Length; i++)
        {
            layer.ActivationScales[i] = BitConverter.HalfToUInt16Bits((Half)scales[i]);
        }

        return layer;
    }

    /// <summary>What the first block's attention reads: root-mean-square normalised embeddings times their weights.</summary>
    private static float[] Inputs(SafetensorsFile file)
    {
        float[] embeddings = file.Get("model.embed_tokens.weight").ToSingles();
        float[] gains = file.Get("model.layers.0.input_layernorm.weight").ToSingles();
        byte[] text = File.ReadAllBytes(Path.Combine(RtlPaths.Model, "validation.u16"));
        float[] x = new float[Tokens * Features];
        for (int token = 0; token < Tokens; token++)
        {
            ReadOnlySpan<float> embedding = embeddings.AsSpan(BitConverter.ToUInt16(text, 2 * token) * Features, Features);
            double squares = 1e-5 * Features;
            foreach (float value in embedding)
            {
                squares += (double)value * value;
            }

            for (int k = 0; k < Features; k++)
            {
                x[token * Features + k] = (float)(embedding[k] / Math.Sqrt(squares / Features)) * gains[k];
            }
        }

        return x;
    }
}
