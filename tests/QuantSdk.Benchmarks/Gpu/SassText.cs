using System.Globalization;
using System.Text.RegularExpressions;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The assembler's notes on a kernel and its disassembly.</summary>
/// <param name="Notes">The notes.</param>
/// <param name="Disassembly">The disassembly.</param>
internal sealed partial record SassText(string Notes, string Disassembly)
{
    /// <summary>Registers of a thread.</summary>
    public int Registers => Number(UsedRegisters());

    /// <summary>Bytes that are stored because registers ran out.</summary>
    public int SpillBytes => Number(SpillStores());

    /// <summary>Local memory of a thread: operands of inline PTX that were not promoted, and spills.</summary>
    public int LocalBytes => Number(StackFrame());

    /// <summary>All loops without a loop inside, in the order of the code.</summary>
    public IReadOnlyList<SassLoop> Loops()
    {
        List<(int Address, string Text)> code = [.. Instruction().Matches(Disassembly)
            .Select(static match => (Convert.ToInt32(match.Groups[1].Value, 16), match.Groups[2].Value.Trim()))];
        List<(int First, int Last)> loops = [];
        foreach ((int address, string text) in code)
        {
            // A kernel ends in a branch to itself.
            if (Branch().Match(text) is { Success: true } branch && Convert.ToInt32(branch.Groups[1].Value, 16) is int target && target < address)
            {
                loops.Add((target, address));
            }
        }

        return [.. loops
            .Where(loop => !loops.Exists(inner => inner != loop && inner.First >= loop.First && inner.Last <= loop.Last))
            .OrderBy(static loop => loop.First)
            .Select(loop => new SassLoop([.. code.Where(line => line.Address >= loop.First && line.Address <= loop.Last).Select(static line => line.Text)]))];
    }

    private int Number(Regex pattern) =>
        pattern.Match(Notes) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"/\*([0-9a-f]{4,})\*/\s+([^;]+);")]
    private static partial Regex Instruction();

    [GeneratedRegex(@"^(?:@!?U?P\w+\s+)?BRA(?:\.\w+)*\s+(?:!?U?P\w+,\s*)?0x([0-9a-f]+)")]
    private static partial Regex Branch();

    [GeneratedRegex(@"Used (\d+) registers")]
    private static partial Regex UsedRegisters();

    [GeneratedRegex(@"(\d+) bytes spill stores")]
    private static partial Regex SpillStores();

    [GeneratedRegex(@"(\d+) bytes stack frame")]
    private static partial Regex StackFrame();
}
