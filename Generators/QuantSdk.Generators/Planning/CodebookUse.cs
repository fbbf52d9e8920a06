using System;
using System.Globalization;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>How often the entries of a layer's codebooks are used, most used first, as a profile counted (VQ-LLM, section V-A).</summary>
/// <param name="Source">The files that were counted.</param>
/// <param name="Layers">Layers of the checkpoint that the class runs; they are taken together.</param>
/// <param name="Lookups">Lookups of entries in one pass over all their weights.</param>
/// <param name="Hot">Entries of a codebook that are used more often than mean + 3 sigma, on average.</param>
/// <param name="Served">The share of lookups that the first 1, 2, 4, ... entries of each codebook serve, up to all of them.</param>
internal sealed record CodebookUse(string Source, int Layers, double Lookups, double Hot, EquatableArray<double> Served)
{
    /// <summary>Entries beyond this share of lookups are not worth shared memory.</summary>
    public const double Enough = 0.99;

    /// <summary>Whole entries above mean + 3 sigma.</summary>
    public int HotEntries => (int)Math.Min(1 << 16, Hot);

    /// <summary>The share of lookups that the first entries serve; between two counted numbers of entries a straight line.</summary>
    public double ServedBy(int entries)
    {
        int below = 0;
        double share = 0;
        for (int i = 0; i < Served.Items.Length; i++)
        {
            int counted = 1 << i;
            if (entries < counted)
            {
                return share + (Served.Items[i] - share) * (entries - below) / (counted - below);
            }

            (below, share) = (counted, Served.Items[i]);
        }

        return share;
    }

    /// <summary>The smallest counted number of entries that serves a share of lookups.</summary>
    public int EntriesFor(double share)
    {
        int i = 0;
        while (i < Served.Items.Length - 1 && Served.Items[i] < share)
        {
            i++;
        }

        return 1 << i;
    }

    /// <summary>A share as text.</summary>
    public static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
