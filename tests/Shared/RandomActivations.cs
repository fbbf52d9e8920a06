namespace QuantSdk.Tests.Shared;

/// <summary>Random inputs of layers.</summary>
internal static class RandomActivations
{
    /// <summary>Draws activations: about normal, unit variance.</summary>
    public static float[] Create(int count, int seed)
    {
        Random random = new(seed);
        float[] values = new float[count];
        foreach (ref float value in values.AsSpan())
        {
            // The sum of four uniform numbers has a variance of 1/3.
            value = (float)(random.NextDouble() + random.NextDouble() + random.NextDouble() + random.NextDouble() - 2) * 1.732f;
        }

        return values;
    }
}
