using System.Globalization;
using System.Text.RegularExpressions;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>What the assembler made of a kernel.</summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="Registers">Registers of a thread.</param>
/// <param name="SpillBytes">Bytes that are stored because registers ran out.</param>
/// <param name="LocalBytes">Local memory of a thread: operands of inline PTX that were not promoted, and spills.</param>
/// <param name="Loop">The instructions of the hot loop: of all loops without a loop inside, the longest.</param>
internal sealed partial record SassReport(EmittedKernel Kernel, int Registers, int SpillBytes, int LocalBytes, IReadOnlyList<string> Loop)
{
    /// <summary>The report as a line of the table.</summary>
    public string Line => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kernel.Name,-44} {Registers,5} {SpillBytes,7} {Kernel.Kernel.SharedBytes,7} {LocalBytes,6} {Loop.Count,6} {(double)Loop.Count / Kernel.WeightsPerTurn,9:0.00}  {Count("LDS")} {Count("LDG")} {Count("SHFL")} {Count("HMMA")} {Count("HADD2.F32") + Count("F2F") + Count("I2F")}");

    /// <summary>Reads the assembler's notes and the disassembly.</summary>
    public static SassReport Of(EmittedKernel kernel, string notes, string disassembly)
    {
        List<(int Address, string Text)> code = [.. Instruction().Matches(disassembly)
            .Select(static match => (Convert.ToInt32(match.Groups[1].Value, 16), match.Groups[2].Value.Trim()))];
        return new SassReport(kernel, Number(UsedRegisters(), notes), Number(SpillStores(), notes), Number(StackFrame(), notes), HotLoop(code));
    }

    private int Count(string opcode) => Loop.Count(text => Opcode().Match(text).Groups[1].Value.StartsWith(opcode, StringComparison.Ordinal));

    private static List<string> HotLoop(List<(int Address, string Text)> code)
    {
        List<(int First, int Last)> loops = [];
        foreach ((int address, string text) in code)
        {
            if (Branch().Match(text) is { Success: true } branch && Convert.ToInt32(branch.Groups[1].Value, 16) is int target && target < address)
            {
                loops.Add((target, address));
            }
        }

        // A kernel ends in a branch to itself.
        (int First, int Last) hot = loops
            .Where(loop => !loops.Exists(inner => inner != loop && inner.First >= loop.First && inner.Last <= loop.Last))
            .OrderByDescending(static loop => loop.Last - loop.First)
            .FirstOrDefault();
        return [.. code.Where(line => line.Address >= hot.First && line.Address <= hot.Last).Select(static line => line.Text)];
    }

    private static int Number(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"/\*([0-9a-f]{4,})\*/\s+([^;]+);")]
    private static partial Regex Instruction();

    [GeneratedRegex(@"^(?:@!?U?P\w+\s+)?BRA(?:\.\w+)*\s+(?:!?U?P\w+,\s*)?0x([0-9a-f]+)")]
    private static partial Regex Branch();

    [GeneratedRegex(@"^(?:@!?U?P\w+\s+)?([A-Z0-9.]+)")]
    private static partial Regex Opcode();

    [GeneratedRegex(@"Used (\d+) registers")]
    private static partial Regex UsedRegisters();

    [GeneratedRegex(@"(\d+) bytes spill stores")]
    private static partial Regex SpillStores();

    [GeneratedRegex(@"(\d+) bytes stack frame")]
    private static partial Regex StackFrame();
}
