using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the two tables of E8P (absolute entries, then signs), where the plan places them, and lookups of points.</summary>
internal sealed class LatticeTables(IndentedWriter writer, GpuPlan plan)
{
    private const int Entries = 256;

    // Words of a 16-byte store.
    private const int WideWords = 4;

    // A word for every lane, and rows of two such.
    private const int WarpWords = GpuDevice.WarpSize;
    private const int LaneRowWords = 2 * WarpWords;

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
        string lane = Copies == 1 ? "0" : $"(lane & {Copies - 1})";
        DeclareShared();
        if (Copies < WideWords)
        {
            WriteWordFill(words);
        }
        else
        {
            WriteWideFill();
        }

        writer.Lines($$"""
            {{GpuNames.Ilgpu}}.Group.Barrier();
            {{GpuNames.View("int")}} magnitudes = shared.SubView({{lane}}, {{words / 2 - Copies + 1}});
            {{GpuNames.View("int")}} signs = shared.SubView({{words / 2}} + {{lane}}, {{words / 2 - Copies + 1}});
            """);
    }

    /// <summary>
    /// Writes a fill of 256 rows with a magnitude for every lane and then a sign mask for every lane, 256 bytes a row, from word <c>start</c> on, behind <see cref="DeclareShared"/>.
    /// A magnitude is eight nibbles 2n + 1, a mask flips n and clears the one where 1/4 is subtracted: an element in quarters is twice the
    /// nibble less 15.
    /// </summary>
    public void LaneRows()
    {
        string wide = GpuNames.WordType(16);
        writer.Lines($"""
            {GpuNames.View("int")} rows = shared.SubView(start, {LaneRowWords * Entries});
            {GpuNames.View(wide)} tableRows = sharedQuads.SubView(start / {WideWords}, {LaneRowWords * Entries / WideWords});
            """);
        using (writer.Block($"for (int i = {GpuNames.Ilgpu}.Group.IdxX; i < {2 * Entries}; i += {GpuNames.Ilgpu}.Group.DimX)"))
        {
            writer.Lines($$"""
                int entry = table[i];
                entry = i < {{Entries}} ? entry << 1 | 0x11111111 : entry << 1 & {{GpuNames.Hex(0xEEEEEEEE)}} | entry >> 31 & 0x11111111;
                {{wide}} copies = new {{wide}} { X = entry, Y = entry, Z = entry, W = entry };
                int target = (i & {{Entries - 1}}) * {{LaneRowWords / WideWords}} + (i >> 8) * {{WarpWords / WideWords}};
                """);
            for (int store = 0; store < WarpWords / WideWords; store++)
            {
                writer.Lines($"tableRows[target + (i + {store} & {WarpWords / WideWords - 1})] = copies;");
            }
        }

        writer.Lines($"{GpuNames.Ilgpu}.Group.Barrier();");
    }

    /// <summary>The expression of a point's nibbles in what <see cref="LaneRows"/> filled.</summary>
    /// <param name="word">The word that holds the code.</param>
    /// <param name="bit">The code's first bit.</param>
    public static string LanePoint(string word, int bit) =>
        $"rows[({CodeBits.Extract(_ => word, bit + 8, 8)}) * {LaneRowWords} + lane] ^ rows[({CodeBits.Extract(_ => word, bit, 8)}) * {LaneRowWords} + {WarpWords} + lane]";

    /// <summary>Declares dynamic shared memory, as words and as what 16-byte stores take: only its own type tells the compiler how it is aligned.</summary>
    public void DeclareShared()
    {
        string wide = GpuNames.WordType(16);
        writer.Lines($"""
            {GpuNames.View(wide)} sharedQuads = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<{wide}>();
            {GpuNames.View("int")} shared = sharedQuads.Cast<int>();
            """);
    }

    private void WriteWordFill(int words)
    {
        string item = Copies == 1 ? "i" : $"i >> {CopyBits}";
        using (writer.Block($"for (int i = {GpuNames.Ilgpu}.Group.IdxX; i < {words}; i += {GpuNames.Ilgpu}.Group.DimX)"))
        {
            writer.Lines($"shared[i] = table[{item}];");
        }
    }

    /// <summary>
    /// A thread reads a word once and writes its copies 16 bytes at a time. Eight neighbouring threads store at once; each begins with
    /// another of a row's stores, so that the eight lie in different banks.
    /// </summary>
    private void WriteWideFill()
    {
        int stores = Copies / WideWords;
        string turn = stores == 8 ? "i" : $"(i >> {(stores == 4 ? 1 : stores == 2 ? 2 : 3)})";
        string wide = GpuNames.WordType(16);
        using (writer.Block($"for (int i = {GpuNames.Ilgpu}.Group.IdxX; i < {2 * Entries}; i += {GpuNames.Ilgpu}.Group.DimX)"))
        {
            writer.Lines($$"""
                int word = table[i];
                {{wide}} copies = new {{wide}} { X = word, Y = word, Z = word, W = word };
                """);
            for (int store = 0; store < stores; store++)
            {
                string at = stores == 1 ? "i" : $"i * {stores} + ({turn} + {store} & {stores - 1})";
                writer.Lines($"sharedQuads[{at}] = copies;");
            }
        }
    }

    /// <summary>The expression of a point: table entry XOR sign mask.</summary>
    /// <param name="word">The word that holds the code.</param>
    /// <param name="bit">The code's first bit.</param>
    public string Point(string word, int bit) =>
        $"magnitudes[{CodeBits.Scaled(word, bit + 8, 8, CopyBits)}] ^ signs[{CodeBits.Scaled(word, bit, 8, CopyBits)}]";
}
