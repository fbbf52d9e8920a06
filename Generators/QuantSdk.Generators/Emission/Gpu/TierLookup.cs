using System;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes lookups in a codebook whose entries lie in several tiers, by rank: the first in registers, where a shuffle finds them, the next in shared memory, the rest in global memory
/// (VQ-LLM, section V).
/// </summary>
/// <param name="writer">The writer.</param>
/// <param name="book">Where entries lie.</param>
/// <param name="entryBytes">Bytes of an entry.</param>
internal sealed class TierLookup(IndentedWriter writer, GpuCodebookPlan book, int entryBytes)
{
    private const int WidestLoad = 16;

    /// <summary>The type of a load.</summary>
    public string Type { get; } = GpuNames.WordType(Math.Min(WidestLoad, entryBytes));

    /// <summary>Loads that an entry takes.</summary>
    public int Loads { get; } = Math.Max(1, entryBytes / WidestLoad);

    /// <summary>Whether more tiers than one have entries.</summary>
    public bool HasSeveralTiers => new[] { book.RegisterEntries, book.SharedEntries, book.GlobalEntries }.Count(static entries => entries != 0) > 1;

    /// <summary>Writes the load of a lane's entry in registers.</summary>
    /// <param name="hot">What the names of its words begin with.</param>
    /// <param name="view">The view of all entries.</param>
    /// <param name="entry">The expression of the entry.</param>
    public void WriteHot(string hot, string view, string entry)
    {
        for (int load = 0; load < Loads; load++)
        {
            writer.Lines($"{Type} {hot}_{load} = {view}[({entry}) * {Loads} + {load}];");
        }
    }

    /// <summary>Writes a lookup; the code is <c>{name}_c</c>.</summary>
    /// <param name="name">The name of the entry; see <see cref="EntryLoads.Element"/>.</param>
    /// <param name="code">The expression of the code.</param>
    /// <param name="hot">What the names of the registers begin with that hold an entry in each lane.</param>
    /// <param name="source">The expression of the lane that holds the entry.</param>
    /// <param name="near">Writes the loads from shared memory.</param>
    /// <param name="far">Writes the loads from global memory.</param>
    public void Write(string name, string code, string hot, string source, Action near, Action far)
    {
        writer.Lines($"int {name}_c = {code};");
        for (int load = 0; load < Loads; load++)
        {
            writer.Lines($"{Type} {name}_{load} = default;");
        }

        if (book.RegisterEntries == 0)
        {
            WriteLower(name, near, far);
            return;
        }

        WriteShuffles(name, hot, source);
        if (book.SharedEntries + book.GlobalEntries == 0)
        {
            return;
        }

        using (writer.Block($"if ({name}_c >= {book.RegisterEntries})"))
        {
            WriteLower(name, near, far);
        }
    }

    private void WriteShuffles(string name, string hot, string source)
    {
        int words = entryBytes / sizeof(int);
        for (int word = 0; word < words; word++)
        {
            string member = words == 1 ? "" : $".{GpuNames.Component(word % 4)}";
            writer.Lines($"{name}_{word / 4}{member} = {GpuNames.Ilgpu}.Warp.Shuffle({hot}_{word / 4}{member}, {source});");
        }
    }

    private void WriteLower(string name, Action near, Action far)
    {
        if (book.SharedEntries == 0)
        {
            far();
            return;
        }

        if (book.GlobalEntries == 0)
        {
            near();
            return;
        }

        using (writer.Block($"if ({name}_c < {book.SharedEnd})"))
        {
            near();
        }

        using (writer.Block("else"))
        {
            far();
        }
    }
}
