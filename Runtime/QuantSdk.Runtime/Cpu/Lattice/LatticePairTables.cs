using QuantSdk.Cpu.Simd;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Lattice;

/// <summary>What an E8P code stands for, in the form of the kernel that looks up 64 codes at once.</summary>
internal sealed unsafe class LatticePairTables
{
    /// <summary>Entries of a table of partial sums of a pair of elements: two magnitudes of 2 bits, then two signs.</summary>
    public const int PairEntries = 64;

    /// <summary>Entries of a table of partial sums of the shifts of eight vectors.</summary>
    public const int ShiftEntries = 256;

    private LatticePairTables()
    {
        for (int high = 0; high < E8PLattice.EntryCount; high++)
        {
            for (int element = 0; element < E8PLattice.VectorSize; element++)
            {
                Magnitudes.Pointer[element / 4 * 256 + high] |= (byte)(Magnitude(high, element) << (element % 4 * 2));
            }
        }

        for (int index = 0; index < PairEntries; index++)
        {
            for (int element = 0; element < 2; element++)
            {
                // Magnitude 3 does not occur; a zero keeps it within the bound of the others.
                int magnitude = index >> (2 * element) & 3;
                float value = magnitude == 3 ? 0f : magnitude + 0.5f;
                Points.Pointer[element * PairEntries + BytePlanes.Place(index)] = (index >> (4 + element) & 1) != 0 ? -value : value;
            }
        }

        for (int index = 0; index < ShiftEntries; index++)
        {
            for (int vector = 0; vector < LatticeLayout.ShiftBlock; vector++)
            {
                Shifts.Pointer[vector * ShiftEntries + BytePlanes.Place(index)] = (index >> vector & 1) != 0 ? -1f : 1f;
            }
        }
    }

    /// <summary>The tables.</summary>
    public static LatticePairTables Instance { get; } = new();

    /// <summary>For each absolute entry the magnitudes of elements 0 to 3 at 2 bits, then (256 bytes on) those of elements 4 to 7: 0, 1, 2 for 1/2, 3/2, 5/2.</summary>
    public AlignedBuffer<byte> Magnitudes { get; } = new(512);

    /// <summary>[2 elements][64]: the signed magnitudes of a pair.</summary>
    public AlignedBuffer<float> Points { get; } = new(2 * PairEntries);

    /// <summary>[8 vectors][256]: the signs of the shifts.</summary>
    public AlignedBuffer<float> Shifts { get; } = new(LatticeLayout.ShiftBlock * ShiftEntries);

    /// <summary>The signs of a code's eight elements, bit e for element e, with the entry's own sign.</summary>
    public static byte Signs(ushort code)
    {
        int signs = 0;
        for (int element = 0; element < E8PLattice.VectorSize; element++)
        {
            int flipped = (int)(E8PLattice.SignMasks[code & 0xFF] >> (8 * element)) & 1;
            int negative = (sbyte)(E8PLattice.QuarterEntries[code >> 8] >> (8 * element)) < 0 ? 1 : 0;
            signs |= (flipped ^ negative) << element;
        }

        return (byte)signs;
    }

    // Magnitudes are 2, 6 or 10 quarters.
    private static int Magnitude(int high, int element) => Math.Abs((sbyte)(E8PLattice.QuarterEntries[high] >> (8 * element))) / 4;
}
