using QuantSdk.Hardware.Rtl;
using QuantSdk.Hardware.Rtl.Model;
using QuantSdk.Hardware.Tests.Rtl.Infrastructure;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>The array, its output buffer and its post-units against the model, on random and extreme operands.</summary>
public sealed class CoreTests
{
    private const int Tokens = 16;

    [Theory]
    [InlineData(32, 8, 4, 4)]
    [InlineData(64, 16, 3, 4)]
    [InlineData(128, 4, 5, 4)]
    [InlineData(32, 1, 2, 8)]
    [InlineData(128, 32, 2, 8)]
    public void Core_RandomAndExtremeOperands_EqualTheModel(int groupSize, int rows, int columns, int weightBits)
    {
        RtlOptions options = new() { GroupSize = groupSize, Rows = rows, Columns = columns, WeightBits = weightBits, Tokens = Tokens };
        using CoreSimulation simulation = new(options);
        Check(simulation, options, Layer(groupSize, seed: groupSize + weightBits, integerWeights: false));
        if (weightBits == 8)
        {
            Check(simulation, options, Layer(groupSize, seed: 99, integerWeights: true));
        }
    }

    private static void Check(CoreSimulation simulation, RtlOptions options, CoreLayer layer)
    {
        CoreResults results = simulation.Run(layer);
        for (int row = 0; row < layer.OutFeatures; row++)
        {
            for (int token = 0; token < layer.Tokens; token++)
            {
                long accumulator = 0;
                for (int group = 0; group < layer.Groups; group++)
                {
                    int type = layer.Types[row * layer.Groups + group];
                    PartialSums sums = layer.Sums(row, group, token, options.WeightBits == 4 && type == MantTypes.IntegerType);
                    int index = results.IndexOf(row, group, token);
                    Assert.Equal(sums, new PartialSums(results.First[index], results.Second[index]));
                    Assert.Equal(sums.Total(type), results.Totals[index]);
                    PostUnitResult expected = PostUnitModel.Add(
                        accumulator,
                        sums.Total(type),
                        layer.WeightScales[row * layer.Groups + group],
                        layer.ActivationScales[token * layer.Groups + group]);
                    Assert.Equal(expected, new PostUnitResult(results.Accumulators[index], results.Faults[index]));
                    accumulator = expected.Accumulator;
                }
            }
        }
    }

    /// <summary>Every type in every position of a row; the first groups hold nothing but extremes.</summary>
    private static CoreLayer Layer(int groupSize, int seed, bool integerWeights)
    {
        Random random = new(seed);
        CoreLayer layer = new(groupSize, outFeatures: MantTypes.Count, inFeatures: 6 * groupSize, Tokens, integerWeights);
        for (int i = 0; i < layer.Types.Length; i++)
        {
            layer.Types[i] = integerWeights ? MantTypes.IntegerType : (i + i / MantTypes.Count) % MantTypes.Count;
            // Any bits at all: subnormal, negative, infinite and not-a-number scales are among them.
            layer.WeightScales[i] = random.Next(4) == 0 ? random.Next(0x10000) : random.Next(0x7C00);
        }

        for (int i = 0; i < layer.ActivationScales.Length; i++)
        {
            layer.ActivationScales[i] = random.Next(8) == 0 ? random.Next(0x10000) : random.Next(0x5000);
        }

        int[] extremes = integerWeights ? [-128, 127, -1, 0] : [7, 15, 0, 8];
        for (int i = 0; i < layer.Weights.Length; i++)
        {
            int group = i % layer.InFeatures / groupSize;
            layer.Weights[i] = group switch
            {
                0 => extremes[i / layer.InFeatures % 4],
                1 => extremes[random.Next(4)],
                _ => integerWeights ? random.Next(-128, 128) : random.Next(16),
            };
        }

        sbyte[] edges = [-128, 127, -127, 0];
        for (int i = 0; i < layer.Activations.Length; i++)
        {
            int group = i % layer.InFeatures / groupSize;
            layer.Activations[i] = group switch
            {
                0 => edges[i / layer.InFeatures % 4],
                1 => edges[random.Next(4)],
                _ => (sbyte)random.Next(-128, 128),
            };
        }

        return layer;
    }
}
