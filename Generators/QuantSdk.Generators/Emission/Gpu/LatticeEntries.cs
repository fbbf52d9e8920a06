using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the decode of E8P points whose absolute entries were looked up as in any codebook: signs and the shift follow from the low byte
/// of the code by arithmetic. OR-ing k + 4 into the three lowest bits above 1/8 of 2^20 makes 2^20 + k + 4; subtracting 2^20 + 4 less the
/// element's 1/2 +- 1/4 leaves the element exactly.
/// </summary>
internal static class LatticeEntries
{
    private const int FirstBit = 3;

    /// <summary>Writes the factors of the stages; of a single one it is the row's.</summary>
    public static void Prologue(IndentedWriter writer, VectorModel format)
    {
        for (int stage = 0; format.Residuals > 1 && stage < format.Residuals; stage++)
        {
            writer.Lines($"float stage{stage} = scales[{stage}];");
        }
    }

    /// <summary>Writes the point of an entry.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The name of the entry.</param>
    /// <param name="signs">The expression of the code's low byte.</param>
    public static void Write(IndentedWriter writer, string name, string signs) => writer.Lines($"""
        int {name}_p = {GpuNames.Runtime}.DeviceMath.LatticePoint({name}_0, {signs});
        float {name}_z = {name}_p < 0 ? 1048579.75f : 1048579.25f;
        """);

    /// <summary>The expression of an element of a point.</summary>
    /// <param name="format">The format.</param>
    /// <param name="name">The name of the entry.</param>
    /// <param name="stage">Its stage.</param>
    /// <param name="element">The element.</param>
    public static string Element(VectorModel format, string name, int stage, int element)
    {
        int shift = 4 * element - FirstBit;
        string bits = shift < 0 ? $"{name}_p << {-shift}" : $"{name}_p >> {shift}";
        string value = $"({GpuNames.Runtime}.DeviceMath.Bits({bits} & 0x38 | 0x49800000) - {name}_z)";
        return format.Residuals == 1 ? value : $"stage{stage} * {value}";
    }
}
