using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Numerics;

/// <summary>
/// Finds the point of <see cref="E8PLattice"/> that is nearest to a vector. The search is exact and visits each absolute entry once per
/// shift instead of all 2^16 points: for a given entry and shift the best signs are those of the vector, unless their parity is wrong,
/// in which case the sign is flipped whose flip costs least.
/// </summary>
public static class E8PEncoder
{
    private const int Size = E8PLattice.VectorSize;
    private const int Lanes = 8;

    private static readonly float[] magnitudes = CreateMagnitudes();
    private static readonly float[] squaredNorms = CreateSquaredNorms();
    private static readonly int[] oddMasks = CreateOddMasks();
    private static readonly float[] entryMagnitudes = CreateEntryMagnitudes();
    private static readonly byte[] signBits = CreateSignBits();

    /// <summary>The code of the point nearest to a vector; of equally near points the one with the lowest entry, and +1/4 before -1/4.</summary>
    /// <param name="vector">Eight finite values.</param>
    public static ushort Nearest(ReadOnlySpan<float> vector)
    {
        ushort code = 0;
        NearestFew(vector, new Span<ushort>(ref code));
        return code;
    }

    /// <summary>
    /// The codes of several near points, nearest first: for every absolute entry the point with the best signs and shift is a candidate.
    /// The first code is exactly the nearest point of all.
    /// </summary>
    /// <param name="vector">Eight finite values.</param>
    /// <param name="codes">Receives as many codes as it has room for, at most 256.</param>
    [SkipLocalsInit]
    public static void NearestFew(ReadOnlySpan<float> vector, Span<ushort> codes)
    {
        Span<float> plus = stackalloc float[E8PLattice.EntryCount];
        Span<float> minus = stackalloc float[E8PLattice.EntryCount];
        Span<float> nearer = stackalloc float[E8PLattice.EntryCount];
        Distances(vector, 0.25f, plus);
        Distances(vector, -0.25f, minus);
        for (int i = 0; i < nearer.Length; i += Lanes)
        {
            Vector256.MinNative(Vector256.Create(plus.Slice(i, Lanes)), Vector256.Create(minus.Slice(i, Lanes))).CopyTo(nearer[i..]);
        }

        for (int i = 0; i < codes.Length; i++)
        {
            int nearest = SmallestValue.IndexOf(nearer);
            nearer[nearest] = float.PositiveInfinity;
            codes[i] = Code(vector, nearest, plus[nearest] <= minus[nearest] ? 0.25f : -0.25f);
        }
    }

    /// <summary>The squared distances to the best point of every absolute entry, for one shift.</summary>
    private static void Distances(ReadOnlySpan<float> vector, float shift, Span<float> distances)
    {
        Vector256<float> shifted = Vector256.Create(vector) - Vector256.Create(shift);
        int parity = BitOperations.PopCount(Vector256.LessThan(shifted, Vector256<float>.Zero).ExtractMostSignificantBits()) & 1;
        Vector256<float> absolute = Vector256.Abs(shifted);
        Vector256<float> norm = Vector256.Create(Vector256.Sum(absolute * absolute));
        Vector256<int> wrongParity = Vector256.Create(-parity);

        // One register per element: a broadcast inside the loop would cost more than the arithmetic.
        Vector256<float> x0 = Vector256.Create(absolute[0]), x1 = Vector256.Create(absolute[1]), x2 = Vector256.Create(absolute[2]);
        Vector256<float> x3 = Vector256.Create(absolute[3]), x4 = Vector256.Create(absolute[4]), x5 = Vector256.Create(absolute[5]);
        Vector256<float> x6 = Vector256.Create(absolute[6]), x7 = Vector256.Create(absolute[7]);
        ref float table = ref MemoryMarshal.GetArrayDataReference(magnitudes);
        ref float norms = ref MemoryMarshal.GetArrayDataReference(squaredNorms);
        ref int odd = ref MemoryMarshal.GetArrayDataReference(oddMasks);
        ref float destination = ref MemoryMarshal.GetReference(distances);
        for (int entry = 0; entry < E8PLattice.EntryCount; entry += Lanes)
        {
            nuint start = (nuint)(entry * Size);
            Vector256<float> p0 = x0 * Vector256.LoadUnsafe(ref table, start), p1 = x1 * Vector256.LoadUnsafe(ref table, start + 8);
            Vector256<float> p2 = x2 * Vector256.LoadUnsafe(ref table, start + 16), p3 = x3 * Vector256.LoadUnsafe(ref table, start + 24);
            Vector256<float> p4 = x4 * Vector256.LoadUnsafe(ref table, start + 32), p5 = x5 * Vector256.LoadUnsafe(ref table, start + 40);
            Vector256<float> p6 = x6 * Vector256.LoadUnsafe(ref table, start + 48), p7 = x7 * Vector256.LoadUnsafe(ref table, start + 56);
            Vector256<float> dot = (p0 + p1 + (p2 + p3)) + (p4 + p5 + (p6 + p7));
            Vector256<float> smallest = Vector256.MinNative(
                Vector256.MinNative(Vector256.MinNative(p0, p1), Vector256.MinNative(p2, p3)),
                Vector256.MinNative(Vector256.MinNative(p4, p5), Vector256.MinNative(p6, p7)));

            // Flipping the sign of an element moves the point by twice its magnitude.
            Vector256<int> mismatch = Vector256.LoadUnsafe(ref odd, (nuint)entry) ^ wrongParity;
            Vector256<float> flip = (smallest.AsInt32() & mismatch).AsSingle();
            (Vector256.LoadUnsafe(ref norms, (nuint)entry) - (dot + dot) + flip * 4f + norm).StoreUnsafe(ref destination, (nuint)entry);
        }
    }

    /// <summary>The code of an absolute entry with the signs that fit the vector best.</summary>
    private static ushort Code(ReadOnlySpan<float> vector, int entry, float shift)
    {
        // The last element of an entry with an odd sum is stored negated.
        Vector256<float> shifted = Vector256.Create(vector) - Vector256.Create(shift);
        uint negative = Vector256.LessThan(shifted, Vector256<float>.Zero).ExtractMostSignificantBits() ^ ((uint)oddMasks[entry] & 1) << (Size - 1);
        int parity = BitOperations.PopCount(negative) & 1;
        Vector256<float> costs = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(entryMagnitudes), (nuint)(entry * Size)) * Vector256.Abs(shifted);
        int weakest = SmallestValue.IndexOf(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<Vector256<float>, float>(ref costs), Size));
        int signs = signBits[negative];
        signs ^= parity << E8PLattice.SignBit(weakest);

        // An odd byte means -1/4; the decoder takes bit 0 back.
        signs ^= shift < 0 ? 1 : 0;
        return (ushort)(entry << 8 | signs);
    }

    /// <summary>Magnitudes as [group of 8 entries, element, entry of the group], so that one load serves eight entries.</summary>
    private static float[] CreateMagnitudes()
    {
        float[] table = new float[E8PLattice.EntryCount * Size];
        for (int entry = 0; entry < E8PLattice.EntryCount; entry++)
        {
            for (int i = 0; i < Size; i++)
            {
                int quarters = (sbyte)(E8PLattice.QuarterEntries[entry] >> (8 * i));
                table[(entry / Lanes * Size + i) * Lanes + entry % Lanes] = Math.Abs(quarters) * 0.25f;
            }
        }

        return table;
    }

    private static float[] CreateSquaredNorms()
    {
        float[] norms = new float[E8PLattice.EntryCount];
        for (int entry = 0; entry < norms.Length; entry++)
        {
            for (int i = 0; i < Size; i++)
            {
                float magnitude = magnitudes[(entry / Lanes * Size + i) * Lanes + entry % Lanes];
                norms[entry] += magnitude * magnitude;
            }
        }

        return norms;
    }

    /// <summary>All bits set for entries whose last element is stored negated.</summary>
    private static int[] CreateOddMasks()
    {
        int[] masks = new int[E8PLattice.EntryCount];
        for (int entry = 0; entry < masks.Length; entry++)
        {
            masks[entry] = (long)E8PLattice.QuarterEntries[entry] < 0 ? -1 : 0;
        }

        return masks;
    }

    /// <summary>Magnitudes as [entry, element].</summary>
    private static float[] CreateEntryMagnitudes()
    {
        float[] table = new float[magnitudes.Length];
        for (int i = 0; i < table.Length; i++)
        {
            (int entry, int element) = Math.DivRem(i, Size);
            table[i] = magnitudes[(entry / Lanes * Size + element) * Lanes + entry % Lanes];
        }

        return table;
    }

    /// <summary>The low byte of a code for every set of negative elements, element 0 in the lowest bit.</summary>
    private static byte[] CreateSignBits()
    {
        byte[] bits = new byte[1 << Size];
        for (int negative = 0; negative < bits.Length; negative++)
        {
            for (int element = 0; element < Size; element++)
            {
                bits[negative] |= (byte)((negative >> element & 1) << E8PLattice.SignBit(element));
            }
        }

        return bits;
    }
}
