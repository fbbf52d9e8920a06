using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu;

/// <summary>
/// Lays E8P weights out for a device. An element of a point is k + 1/2 + shift with an integer k from -3 to 2 and a shift of +-1/4.
/// The device holds n = k + 4 in three bits, where negating the half-odd number k + 1/2 is flipping the three bits, so that a point is
/// table entry XOR sign mask. Kernels that give rows to lanes find the most used entries first.
/// </summary>
internal static class LatticeDeviceLayout
{
    /// <summary>Words of each of the two tables: absolute entries, then signs.</summary>
    private const int Entries = 256;

    /// <summary>Lays the weights out; the lanes of a row take turns vector by vector.</summary>
    public static DeviceWeights Create(LatticeWeights weights, RowLayout layout)
    {
        int stages = weights.Format.Stages;
        int vectors = weights.InFeatures / LatticeFormat.VectorSize;
        int unit = layout.WordsPerUnit * 2 / stages;
        int[] order = layout.Fragments ? [.. Enumerable.Range(0, Entries)] : EntryOrder.ByUse(weights);
        int[] places = new int[Entries];
        for (int place = 0; place < Entries; place++)
        {
            places[order[place]] = place;
        }

        int[] codes = layout.Arrange(weights.OutFeatures, (row, step, lane, words) =>
        {
            for (int j = 0; j < unit; j++)
            {
                int vector = (step * unit + j) * layout.LanesPerRow + layout.VectorOf(lane);
                for (int stage = 0; vector < vectors && stage < stages; stage++)
                {
                    int slot = j * stages + stage;
                    int code = weights.Codes[((long)row * vectors + vector) * stages + stage];
                    words[slot / 2] |= (places[code >> 8] << 8 | code & 0xFF) << (slot % 2 * 16);
                }
            }
        });
        return new DeviceWeights(codes, [.. Magnitudes(order, layout.Fragments), .. Signs(layout.Fragments)], weights.Scales);
    }

    /// <summary>Where an element's nibble begins: element 0 lowest; for tensor cores the even elements in the low half, the odd ones in the high half.</summary>
    private static int Bit(int element, bool fragments) => fragments ? 4 * (element / 2) + 16 * (element % 2) : 4 * element;

    /// <summary>For the absolute entry of each place eight nibbles: k + 4.</summary>
    private static int[] Magnitudes(int[] order, bool fragments)
    {
        int[] words = new int[Entries];
        for (int place = 0; place < Entries; place++)
        {
            for (int i = 0; i < E8PLattice.VectorSize; i++)
            {
                int quarters = (sbyte)(E8PLattice.QuarterEntries[order[place]] >> (8 * i));

                // Quarters are odd multiples of two: the difference is divisible by four, negative or not.
                words[place] |= ((quarters - 2) / 4 + 4) << Bit(i, fragments);
            }
        }

        return words;
    }

    /// <summary>For each low byte eight nibbles that flip an element's three bits, and bit 31 where the shift is -1/4.</summary>
    private static int[] Signs(bool fragments)
    {
        int[] words = new int[Entries];
        for (int signs = 0; signs < Entries; signs++)
        {
            for (int i = 0; i < E8PLattice.VectorSize; i++)
            {
                bool negative = (E8PLattice.SignMasks[signs] >> (8 * i) & 1) != 0;
                words[signs] |= (negative ? 7 : 0) << Bit(i, fragments);
            }

            words[signs] |= E8PLattice.ShiftQuarters((ushort)signs) < 0 ? 1 << 31 : 0;
        }

        return words;
    }
}
