using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the sums of values over the lanes of a token, by halves as <see cref="TransposeReduction"/> does over a whole warp: lane l of them is left with as many consecutive totals as it takes for
/// the lanes to hold all. Where there are more lanes than values, neighbouring lanes are left with the same total.
/// </summary>
internal static class SlotReduction
{
    /// <summary>Writes the reduction of <c>prefix0</c> and so on.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="prefix">What the names of the values begin with.</param>
    /// <param name="values">Values: a power of two.</param>
    /// <param name="lanes">Lanes, a power of two; <c>member</c> is the lane's place among them.</param>
    /// <returns>The expressions of the lane's totals.</returns>
    public static string[] Write(IndentedWriter writer, string prefix, int values, int lanes)
    {
        string[] from = [.. Enumerable.Range(0, values).Select(i => $"{prefix}{i}")];
        for (int distance = lanes / 2; distance >= 1; distance /= 2)
        {
            int half = from.Length / 2;
            string[] to = [.. Enumerable.Range(0, half == 0 ? 1 : half).Select(i => $"r{distance}_{i}")];
            if (half == 0)
            {
                writer.Lines($"float {to[0]} = {from[0]} + {GpuNames.Ilgpu}.Warp.ShuffleXor({from[0]}, {distance});");
            }
            else
            {
                writer.Lines($"bool upper{distance} = (member & {distance}) != 0;");
            }

            for (int i = 0; i < half; i++)
            {
                (string low, string high) = (from[i], from[i + half]);
                writer.Lines($"float {to[i]} = (upper{distance} ? {high} : {low}) + {GpuNames.Ilgpu}.Warp.ShuffleXor(upper{distance} ? {low} : {high}, {distance});");
            }

            from = to;
        }

        return from;
    }
}
