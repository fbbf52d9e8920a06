namespace QuantSdk.Tests.Shared;

/// <summary>How far a result is from the reference.</summary>
internal static class ErrorMeasure
{
    /// <summary>‖actual − expected‖ / ‖expected‖; NaN where any element is.</summary>
    public static double RelativeFrobenius(ReadOnlySpan<double> expected, ReadOnlySpan<float> actual)
    {
        (double difference, double norm) = (0, 0);
        for (int i = 0; i < expected.Length; i++)
        {
            double distance = actual[i] - expected[i];
            difference += distance * distance;
            norm += expected[i] * expected[i];
        }

        return Math.Sqrt(difference / norm);
    }
}
