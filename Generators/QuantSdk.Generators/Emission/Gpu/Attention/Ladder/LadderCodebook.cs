using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the codebook cache of an attention kernel (VQ-LLM, section V): the tiers are prefixes of [entry][channel group], which both device memory and shared memory keep, so that neighbouring
/// lanes read neighbouring entries; in registers the lanes that have the same channel group hold an entry each.
/// </summary>
internal sealed class LadderCodebook(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format, string prefix) : LadderPart(writer, layer, plan, format)
{
    private readonly TierLookup tiers = new(writer, plan.Ladder!.Codebook, 2 * format.VectorSize);

    private GpuCodebookPlan Book => Ladder.Codebook;

    private string Type => EntryLoads.Type(Size);

    private int Loads => EntryLoads.Loads(Size);

    /// <summary>Whether a group holds the entries of some channel groups alone.</summary>
    private bool IsPartial => Book.Books != Codes.Groups;

    private string FirstGroup => $"bookPart * {Ladder.PartTiles * Lanes}";

    /// <summary>Writes the views, and the copy to shared memory with a barrier behind it; begins behind a barrier.</summary>
    /// <param name="source">The codebooks.</param>
    public void WritePreparation(string source)
    {
        Writer.Lines($"{GpuNames.View(Type)} {prefix}Stored = {Codes.Book(source, Type, Codes.LoadWords)};");
        if (Book.SharedEntries == 0)
        {
            return;
        }

        int words = Book.SharedEntries * Book.Books * Size / 2;
        int row = Book.Books * Loads;
        string at = IsPartial
            ? $"((i / {row} + {Book.RegisterEntries}) * {Codes.Groups} + {GpuNames.Ilgpu}.IntrinsicMath.Min({FirstGroup} + i % {row} / {Loads}, {Codes.Groups - 1})) * {Loads} + i % {Loads}"
            : $"i + {Book.RegisterEntries * row}";
        Writer.Lines($"{GpuNames.View(Type)} {prefix}Near = {GpuNames.Cast($"table.SubView({Ladder.StagedWords}, {words})", Type)};");
        using (Writer.Block($"for (int i = thread; i < {Book.SharedEntries * row}; i += {Plan.ThreadsPerGroup})"))
        {
            Writer.Lines($"{prefix}Near[i] = {prefix}Stored[{at}];");
        }

        Barrier();
    }

    /// <summary>Writes what a lane needs of a tile: its channel group, where its entries begin and which of them it holds.</summary>
    /// <param name="decoded">The expression of the channel group within the tile that the lane decodes.</param>
    public void BeginTile(string decoded)
    {
        Writer.Lines($"int group = {GpuNames.Ilgpu}.IntrinsicMath.Min({Tile} * {Lanes} + {decoded}, {Codes.Groups - 1});");
        if (Book.SharedEntries != 0)
        {
            string place = IsPartial ? $"(group - {FirstGroup})" : "group";
            Writer.Lines($"{GpuNames.View(Type)} near = {prefix}Near.SubView({place} * {Loads});");
        }

        if (Book.GlobalEntries != 0)
        {
            Writer.Lines($"{GpuNames.View(Type)} far = {prefix}Stored.SubView(group * {Loads});");
        }

        if (Book.RegisterEntries != 0)
        {
            string entry = Book.RegisterEntries == Ladder.Slots ? "slot" : $"{GpuNames.Ilgpu}.IntrinsicMath.Min(slot, {Book.RegisterEntries - 1})";
            tiers.WriteHot("hot", $"{prefix}Stored", $"{entry} * {Codes.Groups} + group");
        }
    }

    /// <summary>Writes the lookup of a token of the loaded unit <c>c</c>.</summary>
    /// <param name="name">The name of the entry; see <see cref="EntryLoads.Element"/>.</param>
    /// <param name="token">The token of the unit.</param>
    public void Write(string name, int token)
    {
        if (!tiers.HasSeveralTiers && Book.RegisterEntries == 0)
        {
            bool isNear = Book.SharedEntries != 0;
            EntryLoads.Write(Writer, isNear ? "near" : "far", name, Codes.Scaled("c", token, isNear ? Book.Books : Codes.Groups), Size);
            return;
        }

        tiers.Write(
            name, Codes.Scaled("c", token, 1), "hot", $"({name}_c & {Ladder.Slots - 1}) * {Lanes} + member",
            () => WriteLoads(name, "near", $"({name}_c - {Book.RegisterEntries}) * {Book.Books * Loads}"),
            () => WriteLoads(name, "far", $"{name}_c * {Codes.Groups * Loads}"));
    }

    private void WriteLoads(string name, string view, string index)
    {
        for (int load = 0; load < Loads; load++)
        {
            Writer.Lines($"{name}_{load} = {view}[{index}{(load == 0 ? "" : $" + {load}")}];");
        }
    }
}
