using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>
/// Rounds one vector of weights to a sum of scaled lattice points: residual vector quantization over the stages (QuIP#, section 4.3). The
/// lattice's own search knows the Euclidean distance only, so that several near points are weighed in the metric of the column block, and
/// the best few sums are kept from stage to stage.
/// </summary>
internal sealed class LatticeVector
{
    /// <summary>Near points that are weighed, and sums that are kept.</summary>
    private const int Width = 4;

    private const int Size = LatticeFormat.VectorSize;

    private readonly float[] scales;
    private readonly Candidate[] beam;
    private readonly Candidate[] next;
    private readonly float[] factor = new float[Size * Size];

    /// <summary>Creates an encoder for the given scales.</summary>
    public LatticeVector(ReadOnlySpan<float> scales)
    {
        this.scales = scales.ToArray();
        beam = [.. Enumerable.Range(0, Width).Select(_ => new Candidate(this.scales.Length))];
        next = [.. Enumerable.Range(0, Width).Select(_ => new Candidate(this.scales.Length))];
    }

    /// <summary>Sets the metric: the upper triangular factor of a column block.</summary>
    public void SetMetric(ReadOnlySpan<float> blockFactor) => blockFactor.CopyTo(factor);

    /// <summary>Rounds a vector.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="codes">Receives a code per stage.</param>
    /// <returns>The squared distance in the metric.</returns>
    public float Encode(ReadOnlySpan<float> vector, Span<ushort> codes)
    {
        vector.CopyTo(beam[0].Rest);
        int count = 1;
        for (int stage = 0; stage < scales.Length; stage++)
        {
            int kept = 0;
            for (int parent = 0; parent < count; parent++)
            {
                kept = Extend(beam[parent], stage, kept);
            }

            count = kept;
            for (int i = 0; i < kept; i++)
            {
                (beam[i], next[i]) = (next[i], beam[i]);
            }
        }

        beam[0].Codes.CopyTo(codes);
        return beam[0].Distance;
    }

    /// <summary>The squared distance of given codes in the metric.</summary>
    public float Distance(ReadOnlySpan<float> vector, ReadOnlySpan<ushort> codes)
    {
        Span<float> rest = stackalloc float[Size];
        Decode(codes, scales, rest);
        for (int i = 0; i < Size; i++)
        {
            rest[i] = vector[i] - rest[i];
        }

        return Measure(rest);
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

    /// <summary>Weighs the points near to what a sum leaves over, and puts the best into the next list.</summary>
    private int Extend(Candidate parent, int stage, int kept)
    {
        Span<float> scaled = stackalloc float[Size];
        Span<float> point = stackalloc float[Size];
        Span<ushort> near = stackalloc ushort[Width];
        float inverse = 1 / scales[stage];
        for (int i = 0; i < Size; i++)
        {
            scaled[i] = parent.Rest[i] * inverse;
        }

        E8PEncoder.NearestFew(scaled, near);
        foreach (ushort code in near)
        {
            E8PLattice.Decode(code, point);
            for (int i = 0; i < Size; i++)
            {
                point[i] = MathF.FusedMultiplyAdd(-scales[stage], point[i], parent.Rest[i]);
            }

            float distance = Measure(point);
            if (kept == Width && distance >= next[Width - 1].Distance)
            {
                continue;
            }

            kept = Math.Min(kept + 1, Width);
            Candidate added = next[kept - 1];
            int place = kept - 1;
            for (; place > 0 && next[place - 1].Distance > distance; place--)
            {
                next[place] = next[place - 1];
            }

            next[place] = added;
            added.Distance = distance;
            point.CopyTo(added.Rest);
            parent.Codes.CopyTo(added.Codes, 0);
            added.Codes[stage] = code;
        }

        return kept;
    }

    /// <summary>The squared norm of rest * factor, row after row of the factor.</summary>
    private float Measure(ReadOnlySpan<float> rest)
    {
        ref float rows = ref MemoryMarshal.GetArrayDataReference(factor);
        Vector256<float> even = default, odd = default;
        for (int i = 0; i < Size; i += 2)
        {
            even = Vector256.FusedMultiplyAdd(Vector256.Create(rest[i]), Vector256.LoadUnsafe(ref rows, (nuint)(i * Size)), even);
            odd = Vector256.FusedMultiplyAdd(Vector256.Create(rest[i + 1]), Vector256.LoadUnsafe(ref rows, (nuint)((i + 1) * Size)), odd);
        }

        Vector256<float> transformed = even + odd;
        return Vector256.Sum(transformed * transformed);
    }

    /// <summary>A sum of points.</summary>
    private sealed class Candidate(int stages)
    {
        /// <summary>The codes so far.</summary>
        public ushort[] Codes { get; } = new ushort[stages];

        /// <summary>What the sum leaves of the vector.</summary>
        public float[] Rest { get; } = new float[Size];

        /// <summary>The squared norm of <see cref="Rest"/> in the metric.</summary>
        public float Distance { get; set; }
    }
}
