using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the sum of 32 values over the 32 lanes of a warp that leaves the total of value l in lane l: in each of five rounds a lane
/// keeps half of its values and hands the other half to its partner, 31 shuffles in all. Fewer values repeat along the lanes. Written
/// out, because a loop over the values would put them into local memory.
/// </summary>
internal static class TransposeReduction
{
    /// <summary>Writes the reduction of <c>prefix0</c> to <c>prefix31</c>, or as many values as there are.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="prefix">What the names of the values begin with.</param>
    /// <param name="values">Values: a power of two up to 32.</param>
    /// <returns>The expression of the total.</returns>
    public static string Write(IndentedWriter writer, string prefix, int values = GpuDevice.WarpSize)
    {
        string from = prefix;
        for (int half = values / 2; half >= 1; half /= 2)
        {
            string to = $"r{half}_";
            writer.Lines($"bool upper{half} = (lane & {half}) != 0;");
            for (int i = 0; i < half; i++)
            {
                (string low, string high) = ($"{from}{i}", $"{from}{i + half}");
                writer.Lines($"float {to}{i} = (upper{half} ? {high} : {low}) + {GpuNames.Ilgpu}.Warp.ShuffleXor(upper{half} ? {low} : {high}, {half});");
            }

            from = to;
        }

        string total = $"{from}0";
        for (int distance = values; distance < GpuDevice.WarpSize; distance *= 2)
        {
            writer.Lines($"float total{distance} = {total} + {GpuNames.Ilgpu}.Warp.ShuffleXor({total}, {distance});");
            total = $"total{distance}";
        }

        return total;
    }
}
