namespace QuantSdk.Quantization;

/// <summary>Dot products of single-precision arrays, summed in double precision and in order, so that they are the same on every machine.</summary>
internal static class DoubleDot
{
    /// <summary>The dot product of two arrays of one length.</summary>
    public static double Of(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += (double)left[i] * right[i];
        }

        return sum;
    }
}
