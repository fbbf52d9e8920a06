using System.Numerics;
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
    private const int Groups = E8PLattice.EntryCount / Lanes;

    private static readonly float[] magnitudes = CreateMagnitudes();
    private static readonly float[] squaredNorms = CreateSquaredNorms();
    private static readonly int[] oddMasks = CreateOddMasks();

    /// <summary>The code of the point nearest to a vector; of equally near points the one with the lowest entry, and +1/4 before -1/4.</summary>
    /// <param name="vector">Eight finite values.</param>
    public static ushort Nearest(ReadOnlySpan<float> vector)
    {
        (int plusEntry, float plus) = NearestEntry(vector, 0.25f);
        (int minusEntry, float minus) = NearestEntry(vector, -0.25f);
        return minus < plus ? Code(vector, minusEntry, -0.25f) : Code(vector, plusEntry, 0.25f);
    }

    /// <summary>The best absolute entry for one shift, with the squared distance.</summary>
    private static (int Entry, float Distance) NearestEntry(ReadOnlySpan<float> vector, float shift)
    {
        Vector256<float> shifted = Vector256.Create(vector) - Vector256.Create(shift);
        int parity = BitOperations.PopCount(Vector256.LessThan(shifted, Vector256<float>.Zero).ExtractMostSignificantBits()) & 1;
        Vector256<float> absolute = Vector256.Abs(shifted);
        Vector256<int> wrongParity = Vector256.Create(-parity);
        Vector256<float> best = Vector256.Create(float.PositiveInfinity);
        Vector256<int> bestGroup = Vector256<int>.Zero;
        ref float table = ref MemoryMarshal.GetArrayDataReference(magnitudes);
        for (int group = 0; group < Groups; group++)
        {
            Vector256<float> smallest = Vector256.Create(float.PositiveInfinity);
            Vector256<float> dot = Vector256<float>.Zero;
            for (int i = 0; i < Size; i++)
            {
                Vector256<float> product = Vector256.LoadUnsafe(ref table, (nuint)((group * Size + i) * Lanes)) * Vector256.Create(absolute[i]);
                smallest = Vector256.Min(smallest, product);
                dot += product;
            }

            Vector256<int> mismatch = Vector256.Create(oddMasks, group * Lanes) ^ wrongParity;
            Vector256<float> flip = (smallest.AsInt32() & mismatch).AsSingle();
            Vector256<float> distance = Vector256.Create(squaredNorms, group * Lanes) - (dot + dot) + flip * 4f;
            Vector256<float> better = Vector256.LessThan(distance, best);
            best = Vector256.ConditionalSelect(better, distance, best);
            bestGroup = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(group), bestGroup);
        }

        int lane = 0;
        for (int other = 1; other < Lanes; other++)
        {
            if (best[other] < best[lane] || (best[other] == best[lane] && bestGroup[other] < bestGroup[lane]))
            {
                lane = other;
            }
        }

        return (bestGroup[lane] * Lanes + lane, best[lane] + Vector256.Sum(absolute * absolute));
    }

    /// <summary>The code of an absolute entry with the signs that fit the vector best.</summary>
    private static ushort Code(ReadOnlySpan<float> vector, int entry, float shift)
    {
        int signs = 0;
        int parity = 0;
        int weakest = 0;
        float smallest = float.PositiveInfinity;
        int group = entry / Lanes * Size;
        for (int i = 0; i < Size; i++)
        {
            float value = vector[i] - shift;
            int negative = value < 0 ? 1 : 0;
            if (i == Size - 1)
            {
                // The last element of an entry with an odd sum is stored negated.
                negative ^= oddMasks[entry] & 1;
            }

            signs |= negative << E8PLattice.SignBit(i);
            parity ^= negative;
            float cost = magnitudes[(group + i) * Lanes + entry % Lanes] * MathF.Abs(value);
            if (cost < smallest)
            {
                (smallest, weakest) = (cost, i);
            }
        }

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
}
