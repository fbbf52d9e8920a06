using System.Globalization;
using QuantSdk.Gpu;

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
        $"{Kernel.Name,-44} {Code.Registers,5} {Code.SpillBytes,7} {Kernel.Kernel.SharedBytes,7} {Code.LocalBytes,6} {Loop.Instructions.Count,6} {Loop.Instructions.Count / WeightsPerTurn,9:0.00}  {Loop.Counts}");

    /// <summary>Weights of a lane in one turn of the loop. A turn on tensor cores may have several steps: each instruction multiplies four weights of a lane with sixteen tokens.</summary>
    private double WeightsPerTurn => Kernel.Kernel.Kind == KernelKind.Tensor ? 64.0 * Loop.TensorInstructions / Kernel.Kernel.Tokens : Kernel.WeightsPerTurn;

    /// <summary>Looks for the hot loop.</summary>
    public static SassReport Of(EmittedKernel kernel, SassText code) => new(kernel, code, code.Loops().MaxBy(static loop => loop.Instructions.Count) ?? new SassLoop([]));
}
