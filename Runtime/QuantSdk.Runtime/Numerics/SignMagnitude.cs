namespace QuantSdk.Numerics;

/// <summary>Grids whose codes are a sign bit above the index of a magnitude.</summary>
internal static class SignMagnitude
{
    /// <summary>Creates a grid of twice as many codes as there are magnitudes; the upper half is negative.</summary>
    public static Grid Create(string name, params ReadOnlySpan<float> magnitudes)
    {
        float[] values = new float[2 * magnitudes.Length];
        for (int i = 0; i < magnitudes.Length; i++)
        {
            values[i] = magnitudes[i];
            values[magnitudes.Length + i] = -magnitudes[i];
        }

        return new Grid(name, values);
    }
}
