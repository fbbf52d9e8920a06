using System.Numerics.Tensors;

namespace QuantSdk.Quantization;

/// <summary>
/// C = Σ r xᵀ over calibration tokens: r is a layer's input in the unquantized model, x its input behind layers that are quantized already.
/// </summary>
internal sealed class CrossMoments(int features)
{
    /// <summary>Tokens whose products are summed in single precision before the sum is widened.</summary>
    private const int Run = 256;

    /// <summary>C, features x features, row-major; row i belongs to the unquantized input.</summary>
    public double[] Values { get; } = new double[(long)features * features];

    /// <summary>Adds tokens.</summary>
    /// <param name="activations">x: tokens x features values.</param>
    /// <param name="reference">r: as many.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core. The sums do not depend on it.</param>
    public void Add(ReadOnlyMemory<float> activations, ReadOnlyMemory<float> reference, int maxDegreeOfParallelism) =>
        ParallelWork.For(features, maxDegreeOfParallelism, null, row => AddRow(activations.Span, reference.Span, row), CancellationToken.None);

    private void AddRow(ReadOnlySpan<float> activations, ReadOnlySpan<float> reference, int row)
    {
        float[] sums = new float[features];
        Span<double> target = Values.AsSpan(row * features, features);
        int tokens = activations.Length / features;
        for (int first = 0; first < tokens; first += Run)
        {
            Array.Clear(sums);
            for (int token = first; token < Math.Min(first + Run, tokens); token++)
            {
                TensorPrimitives.FusedMultiplyAdd(activations.Slice(token * features, features), reference[token * features + row], sums, sums);
            }

            for (int column = 0; column < features; column++)
            {
                target[column] += sums[column];
            }
        }
    }
}
