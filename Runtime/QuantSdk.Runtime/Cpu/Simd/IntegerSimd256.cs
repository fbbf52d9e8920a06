using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Simd;

/// <summary>Integer vectors of 256 bits.</summary>
internal readonly unsafe struct IntegerSimd256 : IIntegerSimd<Vector256<byte>, Vector256<int>, Vector256<float>>
{
    /// <inheritdoc/>
    public static int Lanes => Vector256<int>.Count;

    /// <inheritdoc/>
    public static (byte Positive, byte Negative) SignMarks => (1, 0xFF);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Load(byte* source) => Vector256.Load(source);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> BroadcastQuad(sbyte* source) => Vector256.Create(Unsafe.ReadUnaligned<int>(source)).AsByte();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Broadcast(int value) => Vector256.Create(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> LowNibbles(Vector256<byte> value) => value & Vector256.Create((byte)15);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> HighNibbles(Vector256<byte> value) => Vector256.ShiftRightLogical(value.AsUInt16(), 4).AsByte() & Vector256.Create((byte)15);

    /// <inheritdoc/>
    public static Vector256<byte> Table(ReadOnlySpan<byte> entries)
    {
        Vector128<byte> table = Vector128.Create(entries);
        return Vector256.Create(table, table);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Lookup(Vector256<byte> table, Vector256<byte> indices) => Avx2.IsSupported ? Avx2.Shuffle(table, indices) : SoftwareDot.Lookup(table, indices);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> ApplySign(Vector256<byte> values, Vector256<byte> signs) => Avx2.IsSupported
        ? Avx2.Sign(values.AsSByte(), signs.AsSByte()).AsByte()
        : (values.AsSByte() * signs.AsSByte()).AsByte();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> MultiplyPairs(Vector256<byte> unsigned, Vector256<byte> signed) => Avx2.IsSupported
        ? Avx2.MultiplyAddAdjacent(unsigned, signed.AsSByte()).AsInt32()
        : Vector256.Create(
            SoftwareDot.MultiplyPairs(unsigned.GetLower(), signed.GetLower().AsSByte()), SoftwareDot.MultiplyPairs(unsigned.GetUpper(), signed.GetUpper().AsSByte()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> AddShorts(Vector256<int> a, Vector256<int> b) => (a.AsInt16() + b.AsInt16()).AsInt32();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> SumPairs(Vector256<int> shorts) => Avx2.IsSupported
        ? Avx2.MultiplyAddAdjacent(shorts.AsInt16(), Vector256<short>.One)
        : Vector256.Create(SoftwareDot.SumPairs(shorts.GetLower().AsInt16()), SoftwareDot.SumPairs(shorts.GetUpper().AsInt16()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> AddInts(Vector256<int> a, Vector256<int> b) => a + b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Dot(Vector256<int> sum, Vector256<byte> unsigned, Vector256<byte> signed) => AvxVnni.IsSupported
        ? AvxVnni.MultiplyWideningAndAdd(sum, unsigned, signed.AsSByte())
        : sum + Vector256.Create(
            SoftwareDot.Quads(unsigned.GetLower(), signed.GetLower().AsSByte()), SoftwareDot.Quads(unsigned.GetUpper(), signed.GetUpper().AsSByte()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> FinishGroup(
        Vector256<float> sum, Vector256<int> first, Vector256<int> second, Vector256<byte> metadata, float activationScale)
    {
        Vector256<int> bits = metadata.AsInt32();
        Vector256<float> multiplier = Vector256.ConvertToSingle(Vector256.ShiftRightLogical(bits, 16) & Vector256.Create(0xFF));
        Vector256<float> power = Vector256.ConvertToSingle(second & Vector256.ShiftRightArithmetic(bits, 24));
        Vector256<float> total = Vector256.MultiplyAddEstimate(multiplier, Vector256.ConvertToSingle(first), power);

        // A half-precision number shifted to a single's place is too small by 2^112, subnormals included.
        Vector256<int> magnitude = Vector256.ShiftLeft(bits & Vector256.Create(0x7FFF), 13);
        Vector256<int> sign = Vector256.ShiftLeft(bits, 16) & Vector256.Create(int.MinValue);
        Vector256<float> scale = (magnitude | sign).AsSingle() * Vector256.Create(5.192296858534828e33f);
        return Vector256.MultiplyAddEstimate(total, scale * Vector256.Create(activationScale), sum);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<float> value, float* destination) => value.Store(destination);
}
