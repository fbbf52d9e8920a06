using System.Globalization;

namespace QuantSdk.Hardware;

/// <summary>Writes numbers alike on every run time: the shortest digits that read back as the same value.</summary>
internal static class NumberText
{
    /// <summary>A number as JSON, YAML, CSV and SVG spell it.</summary>
    public static string Of(double value)
    {
        // The round-trip format of older run times neither is the shortest nor always reads back.
        foreach (string format in (string[])["G15", "G16"])
        {
            string text = value.ToString(format, CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture) == value)
            {
                return text;
            }
        }

        return value.ToString("G17", CultureInfo.InvariantCulture);
    }

    /// <summary>A whole number.</summary>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);
}
