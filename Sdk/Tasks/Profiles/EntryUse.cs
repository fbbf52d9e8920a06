using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Tasks.Profiles;

/// <summary>How unevenly a layer uses the entries of its codebooks.</summary>
/// <param name="Lookups">Lookups of entries in one pass over the weights.</param>
/// <param name="Hot">Entries of a codebook that are used more often than mean + 3 sigma, on average (VQ-LLM, figure 8).</param>
/// <param name="Served">The share of lookups that the 1, 2, 4, ... most used entries of each codebook serve, up to all of them.</param>
internal sealed record EntryUse(long Lookups, double Hot, IReadOnlyList<double> Served)
{
    private const double HotSigmas = 3;

    /// <summary>Counts the codes of a layer.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="codes">Its codes.</param>
    public static EntryUse Of(VectorLayer layer, byte[] codes)
    {
        long[] counts = EntryCounts.Count(layer, codes);
        long[] ranks = new long[layer.Entries];
        double hot = 0;
        for (int first = 0; first < counts.Length; first += layer.Entries)
        {
            hot += CountHot(counts, first, layer.Entries);
            Array.Sort(counts, first, layer.Entries);
            for (int rank = 0; rank < layer.Entries; rank++)
            {
                ranks[rank] += counts[first + layer.Entries - 1 - rank];
            }
        }

        return new EntryUse(ranks.Sum(), hot * layer.Entries / counts.Length, [.. Shares(ranks)]);
    }

    private static int CountHot(long[] counts, int first, int entries)
    {
        double mean = 0;
        double squares = 0;
        for (int i = first; i < first + entries; i++)
        {
            mean += (double)counts[i] / entries;
            squares += (double)counts[i] * counts[i] / entries;
        }

        double limit = mean + HotSigmas * Math.Sqrt(Math.Max(0, squares - mean * mean));
        int hot = 0;
        for (int i = first; i < first + entries; i++)
        {
            // Rounding must not lift an entry above the mean of equals.
            hot += counts[i] > limit * (1 + 1e-9) ? 1 : 0;
        }

        return hot;
    }

    private static IEnumerable<double> Shares(long[] ranks)
    {
        double all = ranks.Sum();
        long served = 0;
        for (int rank = 0; rank < ranks.Length; rank++)
        {
            served += ranks[rank];
            if ((rank + 1 & rank) == 0)
            {
                yield return served / all;
            }
        }
    }
}
