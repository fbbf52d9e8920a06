using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using QuantSdk.Cpu.Simd;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// Codebooks that are too large for a core's cache in single precision, kept in half precision: half the memory for some instructions more.
/// A half shifted to a single's place is too small by 2^112; the factor is taken out of the sums, and x is raised in return, so that no
/// product leaves the range of normal singles. Entries are raised too, because subnormal ones would be slow. All factors are powers of two,
/// so that nothing is lost.
/// </summary>
internal sealed unsafe class HalfEntries
{
    /// <summary>Single-precision codebooks beyond this many bytes leave a second-level cache no room for the stream of codes.</summary>
    private const long LargeCodebooks = 1 << 20;

    private const int PlaceExponent = 112;

    /// <summary>The bits of singles that halves fill: sign, the lower bits of the exponent and the upper ones of the fraction.</summary>
    public const int SingleBits = unchecked((int)0x8FFFE000);

    private readonly int entryExponent;
    private readonly int values;

    /// <summary>Raises codebooks.</summary>
    /// <param name="codebooks">Codebooks that are supported.</param>
    /// <param name="bytesBehind">Room for the stream of indices behind the codebooks, so that both share large pages.</param>
    public HalfEntries(ReadOnlySpan<Half> codebooks, long bytesBehind = 0)
    {
        values = codebooks.Length;

        // The largest entry moves to the top of the range.
        entryExponent = 15 - MathF.ILogB(Largest(codebooks));
        Codebooks = new AlignedBuffer<short>(values + bytesBehind / sizeof(short));
        for (int i = 0; i < codebooks.Length; i++)
        {
            Codebooks.Pointer[i] = BitConverter.HalfToInt16Bits((Half)MathF.ScaleB((float)codebooks[i], entryExponent));
        }
    }

    /// <summary>The raised entries.</summary>
    public AlignedBuffer<short> Codebooks { get; }

    /// <summary>The room behind them.</summary>
    public void* Behind => Codebooks.Pointer + values;

    /// <summary>Whether codebooks can be raised: entries are finite and not all zero.</summary>
    public static bool Supports(ReadOnlySpan<Half> codebooks) => Largest(codebooks) is > 0f and < float.PositiveInfinity;

    /// <summary>Keeps codebooks in half precision where that pays and is exact; else null.</summary>
    public static HalfEntries? TryCreate(ReadOnlySpan<Half> codebooks, int vectorSize) =>
        vectorSize == 8 && (long)codebooks.Length * sizeof(float) > LargeCodebooks && Supports(codebooks) ? new HalfEntries(codebooks) : null;

    /// <summary>Eight entries, too small by 2^112.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load(short* entry) =>
        (Vector256.ShiftLeft(Simd256.WidenHalves(entry), 13) & Vector256.Create(SingleBits)).AsSingle();

    /// <summary>Two times eight entries, too small by 2^112.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Load(short* first, short* second)
    {
        if (!Avx512F.IsSupported)
        {
            return Vector512.Create(Load(first), Load(second));
        }

        Vector512<int> bits = Avx512F.ConvertToVector512Int32(Vector256.Create(Vector128.Load(first), Vector128.Load(second)));
        return (Vector512.ShiftLeft(bits, 13) & Vector512.Create(SingleBits)).AsSingle();
    }

    /// <summary>Raises a token.</summary>
    /// <param name="x">The token.</param>
    /// <param name="count">Its features.</param>
    /// <param name="stripFeatures">Features of a strip.</param>
    /// <param name="stripRoom">Features from one strip's first to the next's in the raised token; those beyond a strip's own are zero.</param>
    public RaisedToken Raise(float* x, int count, int stripFeatures, int stripRoom) =>
        new(x, count, stripFeatures, stripRoom, PlaceExponent - entryExponent);

    /// <summary>The largest magnitude; NaN where an entry is NaN.</summary>
    private static float Largest(ReadOnlySpan<Half> codebooks)
    {
        float largest = 0f;
        foreach (Half entry in codebooks)
        {
            largest = MathF.Max(largest, MathF.Abs((float)entry));
        }

        return largest;
    }
}
