using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Simd;

/// <summary>Integer vectors of 512 bits.</summary>
internal readonly unsafe struct IntegerSimd512 : IIntegerSimd<Vector512<byte>, Vector512<int>, Vector512<float>>
{
    /// <inheritdoc/>
    public static int Lanes => Vector512<int>.Count;

    /// <inheritdoc/>
    public static (byte Positive, byte Negative) SignMarks => (0, 0xFF);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Load(byte* source) => Vector512.Load(source);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> BroadcastQuad(sbyte* source) => Vector512.Create(Unsafe.ReadUnaligned<int>(source)).AsByte();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Broadcast(int value) => Vector512.Create(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> LowNibbles(Vector512<byte> value) => value & Vector512.Create((byte)15);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> HighNibbles(Vector512<byte> value) => Vector512.ShiftRightLogical(value.AsUInt16(), 4).AsByte() & Vector512.Create((byte)15);

    /// <inheritdoc/>
    public static Vector512<byte> Table(ReadOnlySpan<byte> entries)
    {
        Vector128<byte> table = Vector128.Create(entries);
        return Vector512.Create(Vector256.Create(table, table), Vector256.Create(table, table));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Lookup(Vector512<byte> table, Vector512<byte> indices) => Avx512BW.IsSupported
        ? Avx512BW.Shuffle(table, indices)
        : Vector512.Create(IntegerSimd256.Lookup(table.GetLower(), indices.GetLower()), IntegerSimd256.Lookup(table.GetUpper(), indices.GetUpper()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> ApplySign(Vector512<byte> values, Vector512<byte> signs) => ((values ^ signs).AsSByte() - signs.AsSByte()).AsByte();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> MultiplyPairs(Vector512<byte> unsigned, Vector512<byte> signed) => Avx512BW.IsSupported
        ? Avx512BW.MultiplyAddAdjacent(unsigned, signed.AsSByte()).AsInt32()
        : Vector512.Create(
            IntegerSimd256.MultiplyPairs(unsigned.GetLower(), signed.GetLower()), IntegerSimd256.MultiplyPairs(unsigned.GetUpper(), signed.GetUpper()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> AddShorts(Vector512<int> a, Vector512<int> b) => (a.AsInt16() + b.AsInt16()).AsInt32();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> SumPairs(Vector512<int> shorts) => Avx512BW.IsSupported
        ? Avx512BW.MultiplyAddAdjacent(shorts.AsInt16(), Vector512<short>.One)
        : Vector512.Create(IntegerSimd256.SumPairs(shorts.GetLower()), IntegerSimd256.SumPairs(shorts.GetUpper()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> AddInts(Vector512<int> a, Vector512<int> b) => a + b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Dot(Vector512<int> sum, Vector512<byte> unsigned, Vector512<byte> signed) => Vector512.Create(
        IntegerSimd256.Dot(sum.GetLower(), unsigned.GetLower(), signed.GetLower()), IntegerSimd256.Dot(sum.GetUpper(), unsigned.GetUpper(), signed.GetUpper()));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> FinishGroup(
        Vector512<float> sum, Vector512<int> first, Vector512<int> second, Vector512<byte> metadata, float activationScale)
    {
        Vector512<int> bits = metadata.AsInt32();
        Vector512<float> multiplier = Vector512.ConvertToSingle(Vector512.ShiftRightLogical(bits, 16) & Vector512.Create(0xFF));
        Vector512<float> power = Vector512.ConvertToSingle(second & Vector512.ShiftRightArithmetic(bits, 24));
        Vector512<float> total = Vector512.MultiplyAddEstimate(multiplier, Vector512.ConvertToSingle(first), power);

        // A half-precision number shifted to a single's place is too small by 2^112, subnormals included.
        Vector512<int> magnitude = Vector512.ShiftLeft(bits & Vector512.Create(0x7FFF), 13);
        Vector512<int> sign = Vector512.ShiftLeft(bits, 16) & Vector512.Create(int.MinValue);
        Vector512<float> scale = (magnitude | sign).AsSingle() * Vector512.Create(5.192296858534828e33f);
        return Vector512.MultiplyAddEstimate(total, scale * Vector512.Create(activationScale), sum);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<float> value, float* destination) => value.Store(destination);
}
