using QuantSdk.Numerics;

namespace QuantSdk.Runtime.Tests.Lattice;

public sealed class E8PLatticeTests
{
    private static readonly float[][] points = DecodeAll();

    [Fact]
    public void Decode_AllCodes_GivesDistinctPoints()
    {
        HashSet<string> distinct = [.. points.Select(static point => string.Join(' ', point))];
        Assert.Equal(65536, distinct.Count);
    }

    [Fact]
    public void Decode_AllCodes_LieOnTheShiftedLattice()
    {
        for (int code = 0; code < points.Length; code++)
        {
            float shift = E8PLattice.ShiftQuarters((ushort)code) / 4f;
            float sum = 0;
            foreach (float value in points[code])
            {
                float half = value - shift;
                Assert.Equal(0.5f, MathF.Abs(half) % 1f);
                sum += half;
            }

            // E8 holds the half-odd vectors with an even sum.
            Assert.Equal(0f, sum % 2f);
        }
    }

    [Fact]
    public void Decode_AbsoluteEntries_HaveTheNormsOfThePaper()
    {
        int[] byNorm = new int[13];
        for (int entry = 0; entry < E8PLattice.EntryCount; entry++)
        {
            double norm = 0;
            for (int i = 0; i < E8PLattice.VectorSize; i++)
            {
                double value = (sbyte)(E8PLattice.QuarterEntries[entry] >> (8 * i)) / 4.0;
                norm += value * value;
            }

            byNorm[(int)norm]++;
            Assert.Equal(entry >= E8PLattice.InnerEntryCount, norm == 12);
        }

        Assert.Equal([0, 0, 1, 0, 8, 0, 28, 0, 64, 0, 126, 0, 29], byNorm);
    }

    [Fact]
    public void Decode_PackedEntriesAndSignBits_GiveTheSamePoints()
    {
        for (int code = 0; code < points.Length; code++)
        {
            int shift = E8PLattice.ShiftQuarters((ushort)code);
            int signs = (code & 0xFF) ^ (shift < 0 ? 1 : 0);
            uint packed = E8PLattice.PackedEntries[code >> 8];
            for (int i = 0; i < E8PLattice.VectorSize; i++)
            {
                int bit = E8PLattice.SignBit(i);
                int halves = (int)(packed >> (4 * bit) & 15) - 8;
                float value = ((signs >> bit & 1) != 0 ? -halves : halves) * 0.5f + shift * 0.25f;
                Assert.Equal(points[code][i], value);
            }
        }
    }

    [Fact]
    public void Nearest_EveryPoint_FindsItsOwnCode()
    {
        for (int code = 0; code < points.Length; code++)
        {
            Assert.Equal(code, E8PEncoder.Nearest(points[code]));
        }
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(1.0)]
    [InlineData(4.0)]
    public void Nearest_RandomVectors_EqualsBruteForce(double spread)
    {
        Random random = new(7);
        float[] vector = new float[8];
        for (int trial = 0; trial < 60; trial++)
        {
            for (int i = 0; i < vector.Length; i++)
            {
                vector[i] = (float)(spread * (random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5));
            }

            float best = points.Min(point => Distance(point, vector));
            Assert.Equal(best, Distance(points[E8PEncoder.Nearest(vector)], vector), 1e-5f);
        }
    }

    private static float Distance(float[] point, float[] vector)
    {
        float sum = 0;
        for (int i = 0; i < vector.Length; i++)
        {
            sum += (point[i] - vector[i]) * (point[i] - vector[i]);
        }

        return sum;
    }

    private static float[][] DecodeAll()
    {
        float[][] decoded = new float[65536][];
        for (int code = 0; code < decoded.Length; code++)
        {
            decoded[code] = new float[E8PLattice.VectorSize];
            E8PLattice.Decode((ushort)code, decoded[code]);
        }

        return decoded;
    }
}
