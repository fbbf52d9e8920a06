using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Lattice;

/// <summary>The E8P codebook in two tables of 8 KiB that stay in the first-level cache: magnitudes by a code's high byte and signs by its low byte.</summary>
internal sealed unsafe class LatticeTables
{
    private LatticeTables()
    {
        for (int high = 0; high < E8PLattice.EntryCount; high++)
        {
            for (int element = 0; element < E8PLattice.VectorSize; element++)
            {
                Entries.Pointer[high * E8PLattice.VectorSize + element] = (sbyte)(E8PLattice.QuarterEntries[high] >> (8 * element)) * 0.25f;
            }
        }

        for (int low = 0; low < 256; low++)
        {
            for (int element = 0; element < E8PLattice.VectorSize; element++)
            {
                bool negative = (E8PLattice.SignMasks[low] >> (8 * element) & 0xFF) != 0;
                SignBits.Pointer[low * E8PLattice.VectorSize + element] = negative ? int.MinValue : 0;
                ShiftSigns.Pointer[low * E8PLattice.VectorSize + element] = (low >> element & 1) != 0 ? int.MinValue : 0;
            }
        }
    }

    /// <summary>The tables.</summary>
    public static LatticeTables Instance { get; } = new();

    /// <summary>256 absolute entries of eight singles.</summary>
    public AlignedBuffer<float> Entries { get; } = new(256 * E8PLattice.VectorSize);

    /// <summary>256 patterns of eight sign bits, each at the place of a single's sign.</summary>
    public AlignedBuffer<int> SignBits { get; } = new(256 * E8PLattice.VectorSize);

    /// <summary>For each byte of parities, sign bits in the order of its bits.</summary>
    public AlignedBuffer<int> ShiftSigns { get; } = new(256 * E8PLattice.VectorSize);
}
