using QuantSdk.Hardware.Rtl.Model;

namespace QuantSdk.Hardware.Tests.Rtl.Infrastructure;

/// <summary>A quantized linear layer and its quantized tokens, as <c>mant_core</c> takes them.</summary>
internal sealed class CoreLayer
{
    /// <summary>Makes a layer whose arrays are still to be filled.</summary>
    public CoreLayer(int groupSize, int outFeatures, int inFeatures, int tokens, bool integerWeights = false)
    {
        GroupSize = groupSize;
        OutFeatures = outFeatures;
        InFeatures = inFeatures;
        Tokens = tokens;
        IntegerWeights = integerWeights;
        Weights = new int[outFeatures * inFeatures];
        Types = new int[outFeatures * Groups];
        WeightScales = new int[outFeatures * Groups];
        Activations = new sbyte[tokens * inFeatures];
        ActivationScales = new int[tokens * Groups];
    }

    /// <summary>Weights in a group.</summary>
    public int GroupSize { get; }

    /// <summary>Output features (rows of the matrix, columns of the array).</summary>
    public int OutFeatures { get; }

    /// <summary>Input features.</summary>
    public int InFeatures { get; }

    /// <summary>Tokens.</summary>
    public int Tokens { get; }

    /// <summary>Whether weights are INT8 numbers instead of MANT codes.</summary>
    public bool IntegerWeights { get; }

    /// <summary>Groups of a row.</summary>
    public int Groups => InFeatures / GroupSize;

    /// <summary>Codes or INT8 numbers, [outFeatures, inFeatures].</summary>
    public int[] Weights { get; }

    /// <summary>Types, [outFeatures, groups].</summary>
    public int[] Types { get; }

    /// <summary>Bits of the fp16 scales, [outFeatures, groups].</summary>
    public int[] WeightScales { get; }

    /// <summary>INT8 activations, [tokens, inFeatures].</summary>
    public sbyte[] Activations { get; }

    /// <summary>Bits of the fp16 scales, [tokens, groups].</summary>
    public int[] ActivationScales { get; }

    /// <summary>What the model says of a group.</summary>
    /// <param name="row">The output feature.</param>
    /// <param name="group">The group in its row.</param>
    /// <param name="token">The token.</param>
    /// <param name="integerMode">Whether psum2 rests.</param>
    public PartialSums Sums(int row, int group, int token, bool integerMode)
    {
        PartialSums sums = default;
        ReadOnlySpan<int> weights = Weights.AsSpan(row * InFeatures + group * GroupSize, GroupSize);
        ReadOnlySpan<sbyte> activations = Activations.AsSpan(token * InFeatures + group * GroupSize, GroupSize);
        for (int k = 0; k < GroupSize; k++)
        {
            sums = IntegerWeights
                ? ElementModel.Integer(sums, activations[k], (sbyte)weights[k])
                : ElementModel.Mant(sums, activations[k], weights[k], integerMode);
        }

        return sums;
    }
}
