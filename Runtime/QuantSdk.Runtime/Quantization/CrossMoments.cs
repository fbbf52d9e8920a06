namespace QuantSdk.Quantization;

/// <summary>
/// C = Σ r xᵀ over calibration tokens: r is a layer's input in the unquantized model, x its input behind layers that are quantized already.
/// </summary>
internal sealed class CrossMoments(int features)
{
    /// <summary>C, features x features, row-major; row i belongs to the unquantized input.</summary>
    public double[] Values { get; } = new double[(long)features * features];

    /// <summary>Adds tokens.</summary>
    /// <param name="activations">x: tokens x features values.</param>
    /// <param name="reference">r: as many.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core. The sums do not depend on it.</param>
    public void Add(ReadOnlySpan<float> activations, ReadOnlySpan<float> reference, int maxDegreeOfParallelism)
    {
        MomentPanel rows = new(features), columns = new(features);
        int step = MomentPanel.Tokens * features;
        for (int first = 0; first < activations.Length; first += step)
        {
            int length = Math.Min(step, activations.Length - first);
            rows.Load(reference.Slice(first, length));
            columns.Load(activations.Slice(first, length));
            rows.AddTo(columns, Values, maxDegreeOfParallelism);
        }
    }
}
