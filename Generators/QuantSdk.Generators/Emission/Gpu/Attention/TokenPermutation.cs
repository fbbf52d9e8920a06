using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the permutation of a unit of indices that gives lane l token i ^ l in place i, l taken modulo the tokens of the unit: words change places by two bits of the lane, then the indices
/// within a word by the others. A dozen instructions for a unit spare two selections in every step of the reduction that follows.
/// </summary>
internal static class TokenPermutation
{
    /// <summary>Writes what depends on the lane alone.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="codes">The format on the device.</param>
    public static void WriteSelectors(IndentedWriter writer, CoupledCodes codes)
    {
        // Selectors of byte permutations: 0x3210 leaves a word as it is.
        string selector = codes.Bits switch
        {
            16 => "0x3210 ^ (lane & 1) * 0x2222",
            8 => "0x3210 ^ (lane & 3) * 0x1111",
            _ => "0x3210 ^ (lane >> 1 & 3) * 0x1111",
        };
        writer.Lines($"""
            bool swapsPairs = (lane & {codes.BlockTokens / 2}) != 0;
            bool swapsWords = (lane & {codes.BlockTokens / 4}) != 0;
            int selector = {selector};
            """);
        if (codes.Bits == 4)
        {
            writer.Lines("bool swapsNibbles = (lane & 1) != 0;");
        }
    }

    /// <summary>Writes the permutation of a unit in place.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="codes">The format on the device.</param>
    /// <param name="unit">The variable that holds the unit.</param>
    public static void Write(IndentedWriter writer, CoupledCodes codes, string unit)
    {
        using (writer.Block(""))
        {
            writer.Lines($"""
                int x = swapsPairs ? {unit}.Z : {unit}.X;
                int y = swapsPairs ? {unit}.W : {unit}.Y;
                int z = swapsPairs ? {unit}.X : {unit}.Z;
                int w = swapsPairs ? {unit}.Y : {unit}.W;
                """);
            (string Target, string Straight, string Swapped)[] words = [("X", "x", "y"), ("Y", "y", "x"), ("Z", "z", "w"), ("W", "w", "z")];
            foreach ((string target, string straight, string swapped) in words)
            {
                writer.Lines($"{unit}.{target} = {GpuNames.Runtime}.AttentionMath.Permuted(swapsWords ? {swapped} : {straight}, selector);");
                if (codes.Bits == 4)
                {
                    string word = $"{unit}.{target}";
                    writer.Lines($"{word} = swapsNibbles ? {word} >> 4 & 0x0F0F0F0F | ({word} & 0x0F0F0F0F) << 4 : {word};");
                }
            }
        }
    }
}
