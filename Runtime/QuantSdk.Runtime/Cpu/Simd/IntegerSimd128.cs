using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Simd;

/// <summary>Integer vectors of 128 bits.</summary>
internal readonly unsafe struct IntegerSimd128 : IIntegerSimd<Vector128<byte>, Vector128<int>, Vector128<float>>
{
    /// <inheritdoc/>
    public static int Lanes => Vector128<int>.Count;

    /// <inheritdoc/>
    public static (byte Positive, byte Negative) SignMarks => (1, 0xFF);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Load(byte* source) => Vector128.Load(source);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> BroadcastQuad(sbyte* source) => Vector128.Create(Unsafe.ReadUnaligned<int>(source)).AsByte();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Broadcast(int value) => Vector128.Create(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> LowNibbles(Vector128<byte> value) => value & Vector128.Create((byte)15);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> HighNibbles(Vector128<byte> value) => Vector128.ShiftRightLogical(value.AsUInt16(), 4).AsByte() & Vector128.Create((byte)15);

    /// <inheritdoc/>
    public static Vector128<byte> Table(ReadOnlySpan<byte> entries)
    {
        return Vector128.Create(entries);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Lookup(Vector128<byte> table, Vector128<byte> indices) => Vector128.Shuffle(table, indices);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> ApplySign(Vector128<byte> values, Vector128<byte> signs) => Ssse3.IsSupported
        ? Ssse3.Sign(values.AsSByte(), signs.AsSByte()).AsByte()
        : (values.AsSByte() * signs.AsSByte()).AsByte();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> MultiplyPairs(Vector128<byte> unsigned, Vector128<byte> signed) => SoftwareDot.MultiplyPairs(unsigned, signed.AsSByte());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> AddShorts(Vector128<int> a, Vector128<int> b) => (a.AsInt16() + b.AsInt16()).AsInt32();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> SumPairs(Vector128<int> shorts) => SoftwareDot.SumPairs(shorts.AsInt16());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> AddInts(Vector128<int> a, Vector128<int> b) => a + b;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Dot(Vector128<int> sum, Vector128<byte> unsigned, Vector128<byte> signed) => sum + SoftwareDot.Quads(unsigned, signed.AsSByte());

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> FinishGroup(
        Vector128<float> sum, Vector128<int> first, Vector128<int> second, Vector128<byte> metadata, float activationScale)
    {
        Vector128<int> bits = metadata.AsInt32();
        Vector128<float> multiplier = Vector128.ConvertToSingle(Vector128.ShiftRightLogical(bits, 16) & Vector128.Create(0xFF));
        Vector128<float> power = Vector128.ConvertToSingle(second & Vector128.ShiftRightArithmetic(bits, 24));
        Vector128<float> total = Vector128.MultiplyAddEstimate(multiplier, Vector128.ConvertToSingle(first), power);

        // A half-precision number shifted to a single's place is too small by 2^112, subnormals included.
        Vector128<int> magnitude = Vector128.ShiftLeft(bits & Vector128.Create(0x7FFF), 13);
        Vector128<int> sign = Vector128.ShiftLeft(bits, 16) & Vector128.Create(int.MinValue);
        Vector128<float> scale = (magnitude | sign).AsSingle() * Vector128.Create(5.192296858534828e33f);
        return Vector128.MultiplyAddEstimate(total, scale * Vector128.Create(activationScale), sum);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<float> value, float* destination) => value.Store(destination);
}
