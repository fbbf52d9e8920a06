using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the two tables of E8P (absolute entries, then signs), where the plan places them, and lookups of points.</summary>
internal sealed class LatticeTables(IndentedWriter writer, GpuPlan plan)
{
    private const int Entries = 256;

    private int Copies => plan.Codebook!.Copies;

    /// <summary>The distance of table rows as a power of two.</summary>
    private int CopyBits => Copies switch { 1 => 0, 2 => 1, 4 => 2, 8 => 3, 16 => 4, _ => 5 };

    /// <summary>Writes the views and fills shared memory; <c>lane</c> exists.</summary>
    public void Prologue()
    {
        if (plan.Placement == GpuCodebookPlacement.Global)
        {
            writer.Lines($"""
                {GpuNames.View("int")} magnitudes = table.SubView(0, {Entries});
                {GpuNames.View("int")} signs = table.SubView({Entries}, {Entries});
                """);
            return;
        }

        int words = 2 * Entries * Copies;
        string item = Copies == 1 ? "i" : $"i >> {CopyBits}";
        string lane = Copies == 1 ? "0" : $"(lane & {Copies - 1})";
        writer.Lines($$"""
            {{GpuNames.View("int")}} shared = {{GpuNames.Ilgpu}}.SharedMemory.GetDynamic<int>();
            for (int i = {{GpuNames.Ilgpu}}.Group.IdxX; i < {{words}}; i += {{GpuNames.Ilgpu}}.Group.DimX)
            {
                shared[i] = table[{{item}}];
            }

            {{GpuNames.Ilgpu}}.Group.Barrier();
            {{GpuNames.View("int")}} magnitudes = shared.SubView({{lane}}, {{words / 2 - Copies + 1}});
            {{GpuNames.View("int")}} signs = shared.SubView({{words / 2}} + {{lane}}, {{words / 2 - Copies + 1}});
            """);
    }

    /// <summary>The expression of a point: table entry XOR sign mask.</summary>
    /// <param name="word">The word that holds the code.</param>
    /// <param name="bit">The code's first bit.</param>
    public string Point(string word, int bit) =>
        $"magnitudes[{CodeBits.Scaled(word, bit + 8, 8, CopyBits)}] ^ signs[{CodeBits.Scaled(word, bit, 8, CopyBits)}]";
}
