namespace QuantSdk.Quantization;

/// <summary>The scales of the lattice's stages.</summary>
internal static class LatticeScales
{
    /// <summary>The ratio of the root mean square of weights to the scale of the first stage that suits E8P best for normally distributed weights (QuIP#).</summary>
    private const float FirstStageRatio = 1.03f;

    /// <summary>
    /// The ratio of the scales of the first and the second stage. QuIP# rounds stage after stage and takes 3.45; with several sums kept
    /// from stage to stage a finer second stage costs less.
    /// </summary>
    private const float SecondStageRatio = 3.65f;

    /// <summary>Rows that a trial of the search rounds.</summary>
    private const int TrialRows = 32;

    /// <summary>
    /// Error feedback makes the vectors that get rounded larger than the weights, by as much as H's eigenvalues differ: the best scale is
    /// found by trial on a sample of rows.
    /// </summary>
    private static ReadOnlySpan<float> Factors => [0.9f, 0.95f, 1f, 1.05f, 1.1f, 1.15f];

    /// <summary>Finds the scales with which rounding with feedback costs least.</summary>
    public static float[] Search(LayerObjective objective, LatticeAssignment assignment, int stages)
    {
        double sum = 0;
        foreach (float weight in objective.Weights)
        {
            sum += (double)weight * weight;
        }

        float first = (float)(Math.Sqrt(sum / objective.Weights.Length) / FirstStageRatio);
        if (!(first > 0))
        {
            // Weights of zeros: a scale so small that every point decodes to nearly nothing.
            return From(1e-6f, stages);
        }

        int rowStep = Math.Max(1, objective.Rows / TrialRows);
        float best = 1;
        double lowest = double.PositiveInfinity;
        foreach (float factor in Factors)
        {
            double error = assignment.RoundWithFeedback(From(first * factor, stages), rowStep);
            if (error < lowest)
            {
                (lowest, best) = (error, factor);
            }
        }

        return From(first * best, stages);
    }

    /// <summary>The least-squares scales for codes that stand; the given ones where the equations are singular.</summary>
    public static float[] Fit(LayerObjective objective, LatticeAssignment assignment, float[] scales)
    {
        int stages = scales.Length;
        float[][] points = new float[stages][];
        float[][] products = new float[stages][];
        for (int stage = 0; stage < stages; stage++)
        {
            float[] unit = new float[stages];
            unit[stage] = 1;
            points[stage] = new float[objective.Weights.Length];
            products[stage] = new float[objective.Weights.Length];
            assignment.Decode(unit, points[stage]);
            objective.MultiplyHessian(points[stage], products[stage]);
        }

        double a = DoubleDot.Of(products[0], points[0]);
        double x = DoubleDot.Of(products[0], objective.Weights);
        if (stages == 1)
        {
            return a > 0 && x > 0 ? [(float)(x / a)] : scales;
        }

        double b = DoubleDot.Of(products[0], points[1]);
        double c = DoubleDot.Of(products[1], points[1]);
        double y = DoubleDot.Of(products[1], objective.Weights);
        double determinant = a * c - b * b;
        double first = (x * c - y * b) / determinant;
        double second = (y * a - x * b) / determinant;
        return first > 0 && second > 0 && double.IsFinite(first + second) ? [(float)first, (float)second] : scales;
    }

    private static float[] From(float first, int stages)
    {
        float[] scales = new float[stages];
        for (int stage = 0; stage < stages; stage++)
        {
            scales[stage] = stage == 0 ? first : scales[stage - 1] / SecondStageRatio;
        }

        return scales;
    }
}
