using System.Globalization;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>What the assembler made of a kernel of a linear layer.</summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="Code">The machine code.</param>
/// <param name="Loop">The hot loop: of all loops without a loop inside, the longest.</param>
internal sealed record SassReport(EmittedKernel Kernel, SassText Code, SassLoop Loop)
{
    /// <summary>The report as a line of the table.</summary>
    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kernel.Name,-44} {Code.Registers,5} {Code.SpillBytes,7} {Kernel.Kernel.SharedBytes,7} {Code.LocalBytes,6} {Loop.Instructions.Count,6} {(double)Loop.Instructions.Count / Kernel.WeightsPerTurn,9:0.00}  {Loop.Counts}");

    /// <summary>Looks for the hot loop.</summary>
    public static SassReport Of(EmittedKernel kernel, SassText code) => new(kernel, code, code.Loops().MaxBy(static loop => loop.Instructions.Count) ?? new SassLoop([]));
}
