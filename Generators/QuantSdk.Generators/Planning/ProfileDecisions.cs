using System.Collections.Generic;
using System.Globalization;

namespace QuantSdk.Generators.Planning;

/// <summary>Explains what a profile says of a layer's codebooks. Without a profile uniform use is assumed, which the tiers themselves say.</summary>
internal static class ProfileDecisions
{
    /// <summary>The profile; nothing where no profile names the layer.</summary>
    public static IEnumerable<PlanDecision> Of(LayerModel layer)
    {
        if (layer.Format is VectorModel { Use: { } use } format)
        {
            int half = (int)(format.Entries / 2);
            yield return new PlanDecision(
                "Gpu.Profile",
                use.Source,
                $"{LayerPlanner.Text((long)use.Layers)} of its layers, {LayerPlanner.Text((long)use.Lookups)} lookups: of each codebook the most used entry serves {CodebookUse.Percent(use.ServedBy(1))}, "
                + $"the most used half {CodebookUse.Percent(use.ServedBy(half))}; {HotText(use)} are used more often than mean + 3 sigma. Devices get the entries in that order.");
        }
        else if (layer.UnusedProfile is { } name)
        {
            yield return new PlanDecision("Gpu.Profile", "none", $"The profile's layer '{name}' has another format, so that all entries count alike.");
        }
    }

    /// <summary>Why entries are in registers.</summary>
    public static string Registers(VectorModel format, GpuCodebookPlan book) => format.Use is { } use
        ? $"The most used entries, one in the registers of each lane, serve {Share(format, 0, book.RegisterEntries)} of lookups: {HotText(use)} are used more often than mean + 3 sigma"
            + (use.HotEntries == 0 ? ", so all count alike." : ".")
        : "The first entries, one in the registers of each lane: no profile says which are used most, so all count alike.";

    /// <summary>What the shared tier serves; empty without a profile, or where there is no other tier.</summary>
    public static string Shared(VectorModel? format, GpuCodebookPlan book) => format?.Use is { } use && book.SharedEntries != book.Entries
        ? $" They serve {Share(format, book.RegisterEntries, book.SharedEnd)} of lookups; {CodebookUse.Percent(CodebookUse.Enough)} take the first {Text(use.EntriesFor(CodebookUse.Enough))}."
        : "";

    /// <summary>What the global tier serves; empty without a profile, or where there is no other tier.</summary>
    public static string Global(VectorModel? format, GpuCodebookPlan book) => format?.Use is not null && book.GlobalEntries != book.Entries
        ? $" They serve {Share(format, book.SharedEnd, book.Entries)} of lookups."
        : "";

    private static string Share(VectorModel format, int from, int to) => CodebookUse.Percent(format.Served(from, to));

    private static string HotText(CodebookUse use) =>
        use.HotEntries == 0 ? "none" : use.Hot.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
