using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the sum of 32 values over the 32 lanes of a warp that leaves the total of value l in lane l: in each of five rounds a lane
/// keeps half of its values and hands the other half to its partner, 31 shuffles in all. Written out, because a loop over the values
/// would put them into local memory.
/// </summary>
internal static class TransposeReduction
{
    /// <summary>Writes the reduction of <c>prefix0</c> to <c>prefix31</c>.</summary>
    /// <returns>The name of the total.</returns>
    public static string Write(IndentedWriter writer, string prefix)
    {
        string from = prefix;
        for (int half = GpuDevice.WarpSize / 2; half >= 1; half /= 2)
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

        return $"{from}0";
    }
}
