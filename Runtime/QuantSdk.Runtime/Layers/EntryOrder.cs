using QuantSdk.Numerics;

namespace QuantSdk.Layers;

/// <summary>
/// Orders the entries of every codebook by how often the codes use them, most used first (VQ-LLM, section V-A). A cache that holds the
/// first entries then holds the hottest, and needs neither tags nor eviction. The codes follow, so that the layer stays exactly what it was.
/// </summary>
internal static class EntryOrder
{
    /// <summary>The same layer with every codebook in the order of its use; entries that are used equally often keep their order.</summary>
    /// <returns>New weights, or the same where they are in that order already.</returns>
    public static VectorWeights ByUse(VectorWeights weights)
    {
        VectorFormat format = weights.Format;
        int[] order = Order(Count(weights), format.Entries);
        if (order.AsSpan().SequenceEqual(Identity(order.Length)))
        {
            return weights;
        }

        Half[] codebooks = new Half[weights.Codebooks.Length];
        int[] places = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            places[order[place]] = place % format.Entries;
            weights.Codebooks.AsSpan(order[place] * format.VectorSize, format.VectorSize).CopyTo(codebooks.AsSpan(place * format.VectorSize));
        }

        return new VectorWeights(format, weights.OutFeatures, weights.InFeatures, Relabel(weights, places), codebooks, weights.Scales);
    }

    /// <summary>For each place the absolute entry of E8P that belongs there: the most used first, of all stages together.</summary>
    public static int[] ByUse(LatticeWeights weights)
    {
        int[] uses = new int[E8PLattice.EntryCount];
        foreach (ushort code in weights.Codes)
        {
            uses[code >> 8]++;
        }

        return Order(uses, uses.Length);
    }

    /// <summary>How often the codes use each entry, in the order of <see cref="VectorWeights.Codebooks"/>.</summary>
    public static int[] Count(VectorWeights weights)
    {
        int[] uses = new int[weights.Codebooks.Length / weights.Format.VectorSize];
        Parallel.For(
            0,
            weights.OutFeatures,
            () => new int[uses.Length],
            (row, _, own) =>
            {
                CodeRow codes = new(weights, row);
                for (int i = 0; i < codes.Length; i++)
                {
                    own[codes.Book(i) + codes.Read(weights.Codes, i)]++;
                }

                return own;
            },
            own =>
            {
                lock (uses)
                {
                    for (int i = 0; i < uses.Length; i++)
                    {
                        uses[i] += own[i];
                    }
                }
            });
        return uses;
    }

    /// <summary>For each place of each codebook the entry that belongs there.</summary>
    private static int[] Order(int[] uses, int entries)
    {
        int[] order = Identity(uses.Length);
        Parallel.For(0, uses.Length / entries, book => order.AsSpan(book * entries, entries).Sort(
            (left, right) => uses[left] == uses[right] ? left.CompareTo(right) : uses[right].CompareTo(uses[left])));
        return order;
    }

    private static byte[] Relabel(VectorWeights weights, int[] places)
    {
        byte[] relabelled = new byte[weights.Codes.Length];
        if (new CodeRow(weights, 0).FillsBytes)
        {
            Parallel.For(0, weights.OutFeatures, row => RelabelRow(weights, row, places, relabelled));
        }
        else
        {
            // Neighbouring rows share a byte.
            for (int row = 0; row < weights.OutFeatures; row++)
            {
                RelabelRow(weights, row, places, relabelled);
            }
        }

        return relabelled;
    }

    private static void RelabelRow(VectorWeights weights, int row, int[] places, byte[] relabelled)
    {
        CodeRow codes = new(weights, row);
        for (int i = 0; i < codes.Length; i++)
        {
            codes.Write(relabelled, i, places[codes.Book(i) + codes.Read(weights.Codes, i)]);
        }
    }

    private static int[] Identity(int length) => [.. Enumerable.Range(0, length)];
}
