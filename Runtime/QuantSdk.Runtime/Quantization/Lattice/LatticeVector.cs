using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>One vector of weights as a sum of scaled lattice points: residual vector quantization over the stages (QuIP#, section 4.3).</summary>
internal static class LatticeVector
{
    private const int Size = LatticeFormat.VectorSize;

    /// <summary>Rounds a vector stage after stage, each stage what the one before left over.</summary>
    public static void Nearest(ReadOnlySpan<float> vector, ReadOnlySpan<float> scales, Span<ushort> codes)
    {
        Span<float> rest = stackalloc float[Size];
        Span<float> scaled = stackalloc float[Size];
        Span<float> point = stackalloc float[Size];
        vector.CopyTo(rest);
        for (int stage = 0; stage < codes.Length; stage++)
        {
            for (int i = 0; i < Size; i++)
            {
                scaled[i] = rest[i] / scales[stage];
            }

            codes[stage] = E8PEncoder.Nearest(scaled);
            E8PLattice.Decode(codes[stage], point);
            for (int i = 0; i < Size; i++)
            {
                rest[i] = MathF.FusedMultiplyAdd(-scales[stage], point[i], rest[i]);
            }
        }
    }

    /// <summary>Sums the scaled points of all stages.</summary>
    public static void Decode(ReadOnlySpan<ushort> codes, ReadOnlySpan<float> scales, Span<float> destination)
    {
        Span<float> point = stackalloc float[Size];
        destination.Clear();
        for (int stage = 0; stage < codes.Length; stage++)
        {
            E8PLattice.Decode(codes[stage], point);
            for (int i = 0; i < Size; i++)
            {
                destination[i] = MathF.FusedMultiplyAdd(scales[stage], point[i], destination[i]);
            }
        }
    }
}
