using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Tests.Shared;

/// <summary>Quantized weights with random codes, for kernels that need no real model.</summary>
internal static class RandomWeights
{
    /// <summary>Makes weights of any format.</summary>
    public static QuantizedWeights Create(WeightFormat format, int rows, int columns, int seed)
    {
        Random random = new(seed);
        return format switch
        {
            HalfFormat half => new HalfWeights(half, rows, columns, Halves(random, (long)rows * columns, -1, 1)),
            GroupFormat group => Group(random, group, rows, columns),
            VectorFormat vector => Vector(random, vector, rows, columns),
            LatticeFormat lattice => new LatticeWeights(
                lattice,
                rows,
                columns,
                Codes(random, rows * columns / LatticeFormat.VectorSize * lattice.Stages),
                lattice.Stages == 1 ? [0.02f] : [0.02f, 0.004f],
                Bytes(random, (rows + 7) / 8),
                Bytes(random, (columns + 7) / 8)),
            _ => throw new ArgumentException($"{format} has no random weights.", nameof(format)),
        };
    }

    private static GroupWeights Group(Random random, GroupFormat format, int rows, int columns)
    {
        GroupWeights weights = new(
            format,
            rows,
            columns,
            Bytes(random, BitPacking.ByteCount((long)rows * columns, format.Bits)),
            Halves(random, (long)rows * columns / format.GroupSize, 0.001, 0.01),
            Types(random, format, (long)rows * columns / format.GroupSize));

        // A grid with fewer values than the bits have codes would make some random codes invalid.
        for (long i = 0; i < (long)rows * columns && format.Family.Grids.Any(grid => grid.Values.Length < 1 << format.Bits); i++)
        {
            int values = weights.GridOf(i / format.GroupSize).Values.Length;
            BitPacking.Write(weights.Codes, i, format.Bits, BitPacking.Read(weights.Codes, i, format.Bits) % values);
        }

        return weights;
    }

    private static VectorWeights Vector(Random random, VectorFormat format, int rows, int columns) => new(
        format,
        rows,
        columns,
        Bytes(random, BitPacking.ByteCount((long)rows * (columns / format.VectorSize) * format.Residuals, format.IndexBits)),
        Halves(random, (long)format.TilesAlong(rows) * format.TilesAlong(columns) * format.Residuals * format.Entries * format.VectorSize, -0.05, 0.05),
        Halves(random, format.RowScales ? rows : 0, 0.5, 2));

    private static byte[] Types(Random random, GroupFormat format, long groups)
    {
        // A family whose number of grids is no power of two would make some random types invalid.
        byte[] types = new byte[BitPacking.ByteCount(groups, format.Family.TypeBits)];
        for (long i = 0; i < groups && types.Length != 0; i++)
        {
            BitPacking.Write(types, i, format.Family.TypeBits, random.Next(format.Family.Grids.Length));
        }

        return types;
    }

    private static byte[] Bytes(Random random, long count)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private static ushort[] Codes(Random random, int count)
    {
        ushort[] codes = new ushort[count];
        random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(codes.AsSpan()));
        return codes;
    }

    private static Half[] Halves(Random random, long count, double low, double high)
    {
        Half[] values = new Half[count];
        for (long i = 0; i < count; i++)
        {
            values[i] = (Half)(low + random.NextDouble() * (high - low));
        }

        return values;
    }
}
