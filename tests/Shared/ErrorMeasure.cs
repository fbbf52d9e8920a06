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

    /// <summary>By how much more than one times the reference a result contains it: what all elements err by alike. Rounding that is chance averages out.</summary>
    public static double Gain(ReadOnlySpan<double> expected, ReadOnlySpan<float> actual)
    {
        (double product, double norm) = (0, 0);
        for (int i = 0; i < expected.Length; i++)
        {
            product += actual[i] * expected[i];
            norm += expected[i] * expected[i];
        }

        return product / norm - 1;
    }
}
