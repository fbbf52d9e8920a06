using System.Text.RegularExpressions;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The instructions of a loop.</summary>
/// <param name="Instructions">The instructions without their addresses.</param>
internal sealed partial record SassLoop(IReadOnlyList<string> Instructions)
{
    /// <summary>Shared loads, global loads, shuffles, tensor instructions and conversions.</summary>
    public string Counts => $"{Count("LDS")} {Count("LDG")} {Count("SHFL")} {Count("HMMA")} {Count("HADD2.F32") + Count("F2F") + Count("I2F")}";

    /// <summary>Tensor instructions.</summary>
    public int TensorInstructions => Count("HMMA");

    private int Count(string opcode) => Instructions.Count(text => Opcode().Match(text).Groups[1].Value.StartsWith(opcode, StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:@!?U?P\w+\s+)?([A-Z0-9.]+)")]
    private static partial Regex Opcode();
}
