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

        return WriteRepeated(writer, $"{from}0", values);
    }

    /// <summary>Writes the same sum for lanes that hold the values in an order of their own: lane l has value i ^ l in place i, so that nothing need be selected.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="prefix">What the names of the values begin with.</param>
    /// <param name="values">Values: a power of two up to 32.</param>
    /// <returns>The expression of the total.</returns>
    public static string WritePermuted(IndentedWriter writer, string prefix, int values)
    {
        string from = prefix;
        for (int half = values / 2; half >= 1; half /= 2)
        {
            string to = $"r{half}_";
            for (int i = 0; i < half; i++)
            {
                writer.Lines($"float {to}{i} = {from}{i} + {GpuNames.Ilgpu}.Warp.ShuffleXor({from}{i + half}, {half});");
            }

            from = to;
        }

        return WriteRepeated(writer, $"{from}0", values);
    }

    /// <summary>Adds the lanes that hold the same value, where there are fewer values than lanes.</summary>
    private static string WriteRepeated(IndentedWriter writer, string total, int values)
    {
        for (int distance = values; distance < GpuDevice.WarpSize; distance *= 2)
        {
            writer.Lines($"float total{distance} = {total} + {GpuNames.Ilgpu}.Warp.ShuffleXor({total}, {distance});");
            total = $"total{distance}";
        }

        return total;
    }
}
