namespace QuantSdk.Quantization;

/// <summary>
/// The factorization H = M D Mᵀ that error feedback needs, with M unit upper triangular and D diagonal. With e the error of a row of
/// weights, e H eᵀ = Σ_k D_k (e_k + Σ_{j&lt;k} e_j M_jk)²: rounding column k of w_k + Σ_{j&lt;k} e_j M_jk, with e_j = w_j - ŵ_j, makes
/// each term as small as its grid allows. This is GPTQ (Frantar et al., ICLR 2023) in the form of QuIP (Chee et al., NeurIPS 2023,
/// section 3), which proves the two equal; it needs no inverse of H.
/// </summary>
internal sealed class FeedbackFactor
{
    private FeedbackFactor(int features, float[] feedback, float[] losses)
    {
        Features = features;
        Feedback = feedback;
        Losses = losses;
    }

    /// <summary>Rows and columns.</summary>
    public int Features { get; }

    /// <summary>
    /// M transposed, features x features, row-major: element [k, j] is the share of column j's error that column k takes up, j &lt; k, so
    /// that what column k takes up is a dot product of a contiguous row. The rest is zero, the diagonal too.
    /// </summary>
    public float[] Feedback { get; }

    /// <summary>D: the loss of a unit error in a column once all later columns have made up for what they can.</summary>
    public float[] Losses { get; }

    /// <summary>Factors the moments of a calibration, divided by their mean diagonal element and damped.</summary>
    /// <param name="calibration">At least one token that is not zero.</param>
    /// <param name="order">The column of H in each place of the factor, all of them or some; the identity where null.</param>
    /// <param name="damping">Added to the diagonal as a share of its mean: GPTQ's 0.01.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static FeedbackFactor Create(
        Calibration calibration, int[]? order = null, double damping = 0.01, int maxDegreeOfParallelism = -1, CancellationToken cancellationToken = default)
    {
        double mean = Mean(calibration);
        int size = order?.Length ?? calibration.Features;

        // Sums of many tokens are positive semidefinite up to rounding; a damping that fails once is raised until it does not.
        for (; ; damping *= 10)
        {
            double[] matrix = Reversed(calibration, order, 1 / mean, damping);
            if (Cholesky.Factor(matrix, size, maxDegreeOfParallelism, cancellationToken))
            {
                return FromReversed(matrix, size);
            }
        }
    }

    private static double Mean(Calibration calibration)
    {
        double sum = 0;
        for (int i = 0; i < calibration.Features; i++)
        {
            sum += calibration.Moments[(int)((long)i * calibration.Features + i)];
        }

        return sum > 0
            ? sum / calibration.Features
            : throw new ArgumentException("The calibration has seen no token that is not zero; add activations or leave it out.", nameof(calibration));
    }

    /// <summary>
    /// H with both axes reversed: its Cholesky factor L, reversed again, is the upper triangular R with H = R Rᵀ, and M = R diag(R)⁻¹.
    /// </summary>
    private static double[] Reversed(Calibration calibration, int[]? order, double factor, double damping)
    {
        int features = calibration.Features;
        int size = order?.Length ?? features;
        ReadOnlySpan<double> moments = calibration.Moments;
        double[] reversed = new double[(long)size * size];
        for (int row = 0; row < size; row++)
        {
            int from = size - 1 - row;
            ReadOnlySpan<double> source = moments.Slice((order is null ? from : order[from]) * features, features);
            Span<double> target = reversed.AsSpan(row * size, row + 1);
            for (int column = 0; column <= row; column++)
            {
                int fromColumn = size - 1 - column;
                target[column] = source[order is null ? fromColumn : order[fromColumn]] * factor;
            }

            target[row] += damping;
        }

        return reversed;
    }

    private static FeedbackFactor FromReversed(double[] lower, int size)
    {
        float[] feedback = new float[(long)size * size];
        float[] losses = new float[size];
        for (int k = 0; k < size; k++)
        {
            int reversed = size - 1 - k;
            double pivot = lower[(long)reversed * size + reversed];
            Span<float> target = feedback.AsSpan(k * size, k);
            losses[k] = (float)(pivot * pivot);
            for (int j = 0; j < k; j++)
            {
                target[j] = (float)(lower[(long)(size - 1 - j) * size + reversed] / pivot);
            }
        }

        return new FeedbackFactor(size, feedback, losses);
    }
}
