using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Quantization;

/// <summary>
/// Finds the nearest entries of many points at once: <see cref="EntryTable.Nearest"/> with points in the lanes in place of entries, so that every point has its entry
/// without a search among lanes. Scores have the same bits, and of equally near entries the first one is taken, too.
/// </summary>
internal sealed class NearestEntries
{
    private const int Lanes = 8;
    private const int Wide = 2 * Lanes;

    /// <summary>Four of the longest vectors: as many keep multiply-adds of one entry from waiting for each other.</summary>
    private const int PointsPerPass = 4 * Wide;

    private readonly float[] entries;
    private readonly float[] halfNorms;
    private readonly int vectorSize;

    /// <summary>Prepares the search.</summary>
    /// <param name="entries">Entry after entry; not copied.</param>
    /// <param name="vectorSize">Elements of an entry.</param>
    public NearestEntries(float[] entries, int vectorSize)
    {
        this.entries = entries;
        this.vectorSize = vectorSize;
        halfNorms = new float[entries.Length / vectorSize];
        for (int entry = 0; entry < halfNorms.Length; entry++)
        {
            float norm = 0;
            foreach (float value in entries.AsSpan(entry * vectorSize, vectorSize))
            {
                norm = MathF.FusedMultiplyAdd(value, value, norm);
            }

            halfNorms[entry] = norm / 2;
        }
    }

    /// <summary>Finds the entries.</summary>
    /// <param name="points">Point after point.</param>
    /// <param name="nearest">Receives the entry of each point.</param>
    /// <param name="scores">Receives its score, as <see cref="EntryTable.Nearest"/> defines it.</param>
    public void Find(ReadOnlySpan<float> points, Span<int> nearest, Span<float> scores)
    {
        Span<float> lanes = stackalloc float[PointsPerPass * vectorSize];
        Span<int> found = stackalloc int[PointsPerPass];
        Span<float> best = stackalloc float[PointsPerPass];
        for (int first = 0; first < nearest.Length; first += PointsPerPass)
        {
            int count = Math.Min(PointsPerPass, nearest.Length - first);
            for (int point = 0; point < count; point++)
            {
                for (int i = 0; i < vectorSize; i++)
                {
                    lanes[i * PointsPerPass + point] = -points[(first + point) * vectorSize + i];
                }
            }

            if (Vector512.IsHardwareAccelerated)
            {
                SearchWide(lanes, found, best);
            }
            else
            {
                Search(lanes, found, best);
                Search(lanes[(4 * Lanes)..], found[(4 * Lanes)..], best[(4 * Lanes)..]);
            }

            found[..count].CopyTo(nearest[first..]);
            best[..count].CopyTo(scores[first..]);
        }
    }

    private void Search(ReadOnlySpan<float> lanes, Span<int> found, Span<float> scores)
    {
        ref float x = ref MemoryMarshal.GetReference(lanes);
        ref float value = ref MemoryMarshal.GetArrayDataReference(entries);
        Vector256<float> best0 = Vector256.Create(float.PositiveInfinity), best1 = best0, best2 = best0, best3 = best0;
        Vector256<int> found0 = default, found1 = default, found2 = default, found3 = default;
        for (int entry = 0; entry < halfNorms.Length; entry++)
        {
            Vector256<float> score0 = Vector256.Create(halfNorms[entry]), score1 = score0, score2 = score0, score3 = score0;
            for (int i = 0; i < vectorSize; i++)
            {
                Vector256<float> element = Vector256.Create(value);
                value = ref Unsafe.Add(ref value, 1);
                nuint start = (nuint)(i * PointsPerPass);
                score0 = Vector256.FusedMultiplyAdd(element, Vector256.LoadUnsafe(ref x, start), score0);
                score1 = Vector256.FusedMultiplyAdd(element, Vector256.LoadUnsafe(ref x, start + Lanes), score1);
                score2 = Vector256.FusedMultiplyAdd(element, Vector256.LoadUnsafe(ref x, start + 2 * Lanes), score2);
                score3 = Vector256.FusedMultiplyAdd(element, Vector256.LoadUnsafe(ref x, start + 3 * Lanes), score3);
            }

            Vector256<int> index = Vector256.Create(entry);
            Keep(score0, index, ref best0, ref found0);
            Keep(score1, index, ref best1, ref found1);
            Keep(score2, index, ref best2, ref found2);
            Keep(score3, index, ref best3, ref found3);
        }

        Store(scores, best0, best1, best2, best3);
        Store(MemoryMarshal.Cast<int, float>(found), found0.AsSingle(), found1.AsSingle(), found2.AsSingle(), found3.AsSingle());
    }

    /// <summary>The same with twice as many points in each vector.</summary>
    private void SearchWide(ReadOnlySpan<float> lanes, Span<int> found, Span<float> scores)
    {
        ref float x = ref MemoryMarshal.GetReference(lanes);
        ref float value = ref MemoryMarshal.GetArrayDataReference(entries);
        Vector512<float> best0 = Vector512.Create(float.PositiveInfinity), best1 = best0, best2 = best0, best3 = best0;
        Vector512<int> found0 = default, found1 = default, found2 = default, found3 = default;
        for (int entry = 0; entry < halfNorms.Length; entry++)
        {
            Vector512<float> score0 = Vector512.Create(halfNorms[entry]), score1 = score0, score2 = score0, score3 = score0;
            for (int i = 0; i < vectorSize; i++)
            {
                Vector512<float> element = Vector512.Create(value);
                value = ref Unsafe.Add(ref value, 1);
                nuint start = (nuint)(i * PointsPerPass);
                score0 = Vector512.FusedMultiplyAdd(element, Vector512.LoadUnsafe(ref x, start), score0);
                score1 = Vector512.FusedMultiplyAdd(element, Vector512.LoadUnsafe(ref x, start + Wide), score1);
                score2 = Vector512.FusedMultiplyAdd(element, Vector512.LoadUnsafe(ref x, start + 2 * Wide), score2);
                score3 = Vector512.FusedMultiplyAdd(element, Vector512.LoadUnsafe(ref x, start + 3 * Wide), score3);
            }

            Vector512<int> index = Vector512.Create(entry);
            Keep(score0, index, ref best0, ref found0);
            Keep(score1, index, ref best1, ref found1);
            Keep(score2, index, ref best2, ref found2);
            Keep(score3, index, ref best3, ref found3);
        }

        Store(scores, best0, best1, best2, best3);
        Store(MemoryMarshal.Cast<int, float>(found), found0.AsSingle(), found1.AsSingle(), found2.AsSingle(), found3.AsSingle());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Keep(Vector256<float> score, Vector256<int> index, ref Vector256<float> best, ref Vector256<int> found)
    {
        found = Vector256.ConditionalSelect(Vector256.LessThan(score, best).AsInt32(), index, found);
        best = Vector256.MinNative(score, best);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Keep(Vector512<float> score, Vector512<int> index, ref Vector512<float> best, ref Vector512<int> found)
    {
        found = Vector512.ConditionalSelect(Vector512.LessThan(score, best).AsInt32(), index, found);
        best = Vector512.MinNative(score, best);
    }

    private static void Store(Span<float> destination, Vector256<float> part0, Vector256<float> part1, Vector256<float> part2, Vector256<float> part3)
    {
        part0.CopyTo(destination);
        part1.CopyTo(destination[Lanes..]);
        part2.CopyTo(destination[(2 * Lanes)..]);
        part3.CopyTo(destination[(3 * Lanes)..]);
    }

    private static void Store(Span<float> destination, Vector512<float> part0, Vector512<float> part1, Vector512<float> part2, Vector512<float> part3)
    {
        part0.CopyTo(destination);
        part1.CopyTo(destination[Wide..]);
        part2.CopyTo(destination[(2 * Wide)..]);
        part3.CopyTo(destination[(3 * Wide)..]);
    }
}
