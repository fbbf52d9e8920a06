using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using QuantSdk.Attention;
using QuantSdk.Cpu.Mant;
using QuantSdk.Cpu.Simd;

namespace QuantSdk.Cpu;

/// <summary>
/// Exact integer products of M-ANT groups with an 8-bit operand: m·psum1 + p·psum2, with psum1 = Σ ±x·i and psum2 = Σ ±x·2^i (M-ANT, decode-compute fusion). Written with
/// (m + p)·psum1 + p·Σ ±x·(2^i - i), because 2^7 does not fit a signed byte.
/// </summary>
internal static unsafe class MantGroups
{
    /// <summary>Elements that one step of the products takes: 16 bytes of codes.</summary>
    private const int Unit = 32;

    /// <summary>Groups whose sums are reduced together.</summary>
    public const int Groups = 8;

    /// <summary>Orders an operand like the nibbles: of every 32 elements the 16 even ones, then the 16 odd ones.</summary>
    public static void Arrange(ReadOnlySpan<sbyte> values, sbyte* arranged)
    {
        for (int i = 0; i < values.Length; i++)
        {
            int place = i % Unit;
            arranged[i - place + (place & 1) * (Unit / 2) + place / 2] = values[i];
        }
    }

    /// <summary>The products of one group.</summary>
    /// <param name="codes">The group's codes.</param>
    /// <param name="type">Its type.</param>
    /// <param name="operand">The arranged operand.</param>
    /// <param name="size">Elements of the group.</param>
    public static int Product(byte* codes, byte type, sbyte* operand, int size) => Vector256.Sum(Sums(codes, type, operand, size));

    /// <summary>The products of eight groups with one operand.</summary>
    /// <param name="codes">The first group's codes.</param>
    /// <param name="codeStride">Bytes from one group's codes to the next.</param>
    /// <param name="types">The first group's type.</param>
    /// <param name="typeStride">Bytes from one type to the next.</param>
    /// <param name="operand">The arranged operand.</param>
    /// <param name="size">Elements of a group.</param>
    public static Vector256<int> Products(byte* codes, int codeStride, byte* types, int typeStride, sbyte* operand, int size)
    {
        Vector256<int> low = Reduce(
            Sums(codes, types[0], operand, size),
            Sums(codes + codeStride, types[typeStride], operand, size),
            Sums(codes + 2 * codeStride, types[2 * typeStride], operand, size),
            Sums(codes + 3 * codeStride, types[3 * typeStride], operand, size));
        codes += 4 * codeStride;
        types += 4 * typeStride;
        Vector256<int> high = Reduce(
            Sums(codes, types[0], operand, size),
            Sums(codes + codeStride, types[typeStride], operand, size),
            Sums(codes + 2 * codeStride, types[2 * typeStride], operand, size),
            Sums(codes + 3 * codeStride, types[3 * typeStride], operand, size));
        return Vector256.Create(low.GetLower() + low.GetUpper(), high.GetLower() + high.GetUpper());
    }

    /// <summary>The product of 8-bit integers with an operand that is not negative, in its own order.</summary>
    /// <param name="values">A multiple of 32 integers.</param>
    /// <param name="operand">As many.</param>
    /// <param name="size">How many.</param>
    public static int ByteProduct(sbyte* values, byte* operand, int size)
    {
        Vector256<int> sum = Vector256<int>.Zero;
        for (int i = 0; i < size; i += Unit)
        {
            sum += IntegerSimd256.SumPairs(IntegerSimd256.MultiplyPairs(Vector256.Load(operand + i), Vector256.Load((byte*)values + i)));
        }

        return Vector256.Sum(sum);
    }

    /// <summary>The lanes whose sum is a group's product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Sums(byte* codes, byte type, sbyte* operand, int size)
    {
        Vector256<byte> indices = Table(MantTables.Indices), powers = Table(MantTables.Powers), signs = Table(Signs);
        Vector256<int> first = Vector256<int>.Zero, second = Vector256<int>.Zero;
        for (int i = 0; i < size; i += Unit)
        {
            Vector128<byte> packed = Vector128.Load(codes + i / 2);
            Vector256<byte> nibbles = IntegerSimd256.LowNibbles(Vector256.Create(packed, Vector128.ShiftRightLogical(packed.AsUInt16(), 4).AsByte()));
            Vector256<byte> signed = IntegerSimd256.ApplySign(Vector256.Load((byte*)operand + i), IntegerSimd256.Lookup(signs, nibbles));
            first += IntegerSimd256.SumPairs(IntegerSimd256.MultiplyPairs(IntegerSimd256.Lookup(indices, nibbles), signed));
            second += IntegerSimd256.SumPairs(IntegerSimd256.MultiplyPairs(IntegerSimd256.Lookup(powers, nibbles), signed));
        }

        int power = MantType.PowerOf(type);
        return first * Vector256.Create(MantType.MultiplierOf(type) + power) + (second & Vector256.Create(-power));
    }

    /// <summary>Adds neighbouring lanes twice: the four sums of the lower halves, then those of the upper halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Reduce(Vector256<int> a, Vector256<int> b, Vector256<int> c, Vector256<int> d) => Avx2.IsSupported
        ? Avx2.HorizontalAdd(Avx2.HorizontalAdd(a, b), Avx2.HorizontalAdd(c, d))
        : Vector256.Create(Vector256.Sum(a), Vector256.Sum(b), Vector256.Sum(c), Vector256.Sum(d), 0, 0, 0, 0);

    private static ReadOnlySpan<byte> Signs => [1, 1, 1, 1, 1, 1, 1, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Table(ReadOnlySpan<byte> entries)
    {
        Vector128<byte> table = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(entries));
        return Vector256.Create(table, table);
    }
}
