using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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

    private readonly int entryExponent;

    private HalfEntries(ReadOnlySpan<Half> codebooks, float largest)
    {
        // The largest entry moves to the top of the range.
        entryExponent = 15 - MathF.ILogB(largest);
        Codebooks = new AlignedBuffer<short>(codebooks.Length);
        for (int i = 0; i < codebooks.Length; i++)
        {
            Codebooks.Pointer[i] = BitConverter.HalfToInt16Bits((Half)MathF.ScaleB((float)codebooks[i], entryExponent));
        }
    }

    /// <summary>The raised entries.</summary>
    public AlignedBuffer<short> Codebooks { get; }

    /// <summary>Keeps codebooks in half precision where that pays and is exact; else null.</summary>
    public static HalfEntries? TryCreate(ReadOnlySpan<Half> codebooks, int vectorSize)
    {
        if (vectorSize != 8 || (long)codebooks.Length * sizeof(float) <= LargeCodebooks)
        {
            return null;
        }

        float largest = 0f;
        foreach (Half entry in codebooks)
        {
            largest = MathF.Max(largest, MathF.Abs((float)entry));
        }

        return largest > 0f && float.IsFinite(largest) ? new HalfEntries(codebooks, largest) : null;
    }

    /// <summary>Eight entries, too small by 2^112.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Load(short* entry) =>
        (Vector256.ShiftLeft(Simd256.WidenHalves(entry), 13) & Vector256.Create(unchecked((int)0x8FFFE000))).AsSingle();

    /// <summary>Raises a token.</summary>
    /// <param name="x">The token.</param>
    /// <param name="count">Its features.</param>
    /// <param name="factor">What sums are to be multiplied by.</param>
    /// <returns>The raised token in the scratch memory of the current thread.</returns>
    public float* Raise(float* x, int count, out float factor)
    {
        float largest = MathF.Abs(TensorPrimitives.MaxMagnitude(new ReadOnlySpan<float>(x, count)));

        // Both this factor and that of the sums stay within the range of singles.
        int exponent = largest > 0f && float.IsFinite(largest) ? Math.Clamp(100 - MathF.ILogB(largest), -14, 126) : 0;
        float* raised = Workspace.Get<float>(WorkspaceSlot.ScaledActivations, count);
        TensorPrimitives.Multiply(new ReadOnlySpan<float>(x, count), MathF.ScaleB(1f, exponent), new Span<float>(raised, count));
        factor = MathF.ScaleB(1f, PlaceExponent - entryExponent - exponent);
        return raised;
    }
}
