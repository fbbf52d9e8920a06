using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace QuantSdk.Cpu.Simd;

/// <summary>
/// Partial sums as integers of 23 bits in three planes of bytes. Added to 1.5 * 2^23, a single has its integer part in its low mantissa
/// bits, so that a chain of multiply-adds which starts there ends in the integer: no conversion is needed.
/// </summary>
/// <remarks>
/// Error: every multiply-add of a chain of v rounds to a whole step and is off by at most half of one. With M the bound of a chunk's sums the
/// step is M / (2^22 - 64), so that one lookup is off by at most v * M * 2^-23 (and a little for the 64), and a row by that times its lookups.
/// The integers are added exactly. Independent roundings give sqrt(v / 12) steps a lookup and the square root of that growth over a row.
/// </remarks>
internal static unsafe class BytePlanes
{
    /// <summary>Planes of a table.</summary>
    public const int Count = 3;

    /// <summary>What is added to each integer to make it unsigned.</summary>
    public const int Offset = 1 << 22;

    /// <summary>Where a chain of multiply-adds starts.</summary>
    public const float Start = 1.5f * (1 << 23);

    private const int Lanes = 16;

    // The roundings of a chain and of its bound may exceed the bound by some steps; the integer must stay below 2^22 all the same.
    private const int RoundingRoom = 64;

    /// <summary>What an integer step is worth where no sum exceeds a bound; NaN where the bound is not finite.</summary>
    public static float Step(float bound) =>

        // Below 1e-30 a reciprocal overflows; sums this small are zero beside any other token's.
        float.IsFinite(bound) ? MathF.Max(bound, 1e-30f) / (Offset - RoundingRoom) : float.NaN;

    /// <summary>
    /// Builds one table: table[entry] = sum over elements of value * book[element][entry]. The entry 4j + t of each 64 comes from lane j of
    /// the t-th vector of a book's line (see <see cref="Place"/>), because bytes of four registers interleave with shifts alone.
    /// </summary>
    /// <param name="book">[element][entry].</param>
    /// <param name="entries">Entries of the table: 64 or 256.</param>
    /// <param name="values">One value per element, in steps.</param>
    /// <param name="elements">Elements: 2 or a multiple of 4.</param>
    /// <param name="planes">Receives [plane][entry].</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Build(float* book, int entries, float* values, int elements, byte* planes)
    {
        // Inlined, because a number of entries that is known at compile time saves a third of the instructions.
        for (byte* end = planes + entries; planes < end; planes += 4 * Lanes, book += 4 * Lanes)
        {
            Vector512<float> a = Vector512.Create(Start), b = a, c = a, d = a;
            float* line = book;
            float* value = values;
            for (float* last = values + elements - 2; value < last; value += 4, line += 4 * entries)
            {
                AddElement(line, value[0], ref a, ref b, ref c, ref d);
                AddElement(line + entries, value[1], ref a, ref b, ref c, ref d);
                AddElement(line + 2 * entries, value[2], ref a, ref b, ref c, ref d);
                AddElement(line + 3 * entries, value[3], ref a, ref b, ref c, ref d);
            }

            if (elements == 2)
            {
                AddElement(line, value[0], ref a, ref b, ref c, ref d);
                AddElement(line + entries, value[1], ref a, ref b, ref c, ref d);
            }

            Split(a.AsUInt32(), b.AsUInt32(), c.AsUInt32(), d.AsUInt32(), planes, entries);
        }
    }

    /// <summary>Where an entry stands in a book's line.</summary>
    public static int Place(int entry) => (entry & ~63) + (entry & 3) * 16 + (entry & 63) / 4;

    /// <summary>Where a row of 64 stands among the bytes of a vector: rows 0 to 31 are the even bytes, which are added apart from the odd ones.</summary>
    public static int RowPlace(int row) => row < 32 ? 2 * row : 2 * row - 63;

    /// <summary>
    /// Adds bytes to 16-bit sums: all words, whose low bytes carry into the high ones, and the high bytes alone. 16 bits hold 257 lookups.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Accumulate(Vector512<byte> bytes, ref Vector512<ushort> words, ref Vector512<ushort> odd)
    {
        words += bytes.AsUInt16();
        odd += Vector512.ShiftRightLogical(bytes.AsUInt16(), 8);
    }

    /// <summary>Puts the planes of 64 rows together and adds them to the rows' sums.</summary>
    /// <param name="low">Words and odd bytes of the lowest plane.</param>
    /// <param name="middle">Those of the middle plane.</param>
    /// <param name="high">Those of the highest plane.</param>
    /// <param name="lookups">How many lookups were added.</param>
    /// <param name="step">What an integer step is worth.</param>
    /// <param name="sums">The sums of 64 rows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Finish(
        (Vector512<ushort> Words, Vector512<ushort> Odd) low,
        (Vector512<ushort> Words, Vector512<ushort> Odd) middle,
        (Vector512<ushort> Words, Vector512<ushort> Odd) high,
        int lookups,
        float step,
        float* sums)
    {
        // The sum of the even bytes fits 16 bits, so that carries out of the words do no harm.
        Vector512<ushort> lowEven = low.Words - Vector512.ShiftLeft(low.Odd, 8);
        Vector512<ushort> middleEven = middle.Words - Vector512.ShiftLeft(middle.Odd, 8);
        Vector512<ushort> highEven = high.Words - Vector512.ShiftLeft(high.Odd, 8);
        int offset = lookups * Offset;
        AddRows(Vector512.WidenLower(lowEven), Vector512.WidenLower(middleEven), Vector512.WidenLower(highEven), offset, step, sums);
        AddRows(Vector512.WidenUpper(lowEven), Vector512.WidenUpper(middleEven), Vector512.WidenUpper(highEven), offset, step, sums + 16);
        AddRows(Vector512.WidenLower(low.Odd), Vector512.WidenLower(middle.Odd), Vector512.WidenLower(high.Odd), offset, step, sums + 32);
        AddRows(Vector512.WidenUpper(low.Odd), Vector512.WidenUpper(middle.Odd), Vector512.WidenUpper(high.Odd), offset, step, sums + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddElement(
        float* line, float value, ref Vector512<float> a, ref Vector512<float> b, ref Vector512<float> c, ref Vector512<float> d)
    {
        Vector512<float> factor = Vector512.Create(value);
        a = Vector512.MultiplyAddEstimate(factor, Vector512.Load(line), a);
        b = Vector512.MultiplyAddEstimate(factor, Vector512.Load(line + Lanes), b);
        c = Vector512.MultiplyAddEstimate(factor, Vector512.Load(line + 2 * Lanes), c);
        d = Vector512.MultiplyAddEstimate(factor, Vector512.Load(line + 3 * Lanes), d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddRows(Vector512<uint> low, Vector512<uint> middle, Vector512<uint> high, int offset, float step, float* sums)
    {
        Vector512<int> total = (low + Vector512.ShiftLeft(middle, 8) + Vector512.ShiftLeft(high, 16)).AsInt32() - Vector512.Create(offset);
        Vector512.MultiplyAddEstimate(Vector512.ConvertToSingle(total), Vector512.Create(step), Vector512.Load(sums)).Store(sums);
    }

    /// <summary>Takes the low three bytes of 64 integers apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Split(Vector512<uint> a, Vector512<uint> b, Vector512<uint> c, Vector512<uint> d, byte* planes, int stride)
    {
        Vector512<uint> lowWord = Vector512.Create(0xFFFFu);
        Vector512<uint> lowByte = Vector512.Create(0x00FF00FFu);
        Vector512<uint> lowEven = (a & lowWord) | Vector512.ShiftLeft(c, 16);
        Vector512<uint> lowOdd = (b & lowWord) | Vector512.ShiftLeft(d, 16);
        Vector512<uint> highEven = Vector512.ShiftRightLogical(a, 16) | (c & ~lowWord);
        Vector512<uint> highOdd = Vector512.ShiftRightLogical(b, 16) | (d & ~lowWord);
        ((lowEven & lowByte) | Vector512.ShiftLeft(lowOdd.AsUInt16(), 8).AsUInt32()).AsByte().Store(planes);
        (Vector512.ShiftRightLogical(lowEven.AsUInt16(), 8).AsUInt32() | (lowOdd & ~lowByte)).AsByte().Store(planes + stride);
        ((highEven & lowByte) | Vector512.ShiftLeft(highOdd.AsUInt16(), 8).AsUInt32()).AsByte().Store(planes + 2 * stride);
    }
}
