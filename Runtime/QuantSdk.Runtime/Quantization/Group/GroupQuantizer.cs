using System.Numerics.Tensors;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>Quantizes weights in a <see cref="GroupFormat"/>.</summary>
internal static class GroupQuantizer
{
    /// <summary>Quantizes checked weights; see <see cref="Quantizer.Quantize"/>.</summary>
    public static GroupWeights Quantize(
        GroupFormat format,
        ReadOnlyMemory<float> weights,
        int outFeatures,
        int inFeatures,
        QuantizationOptions options,
        IProgress<double>? progress,
        CancellationToken cancellationToken)
    {
        WeightCheck.Divides(format, inFeatures, format.GroupSize);
        int groupsPerRow = inFeatures / format.GroupSize;
        ushort[] codes = new ushort[weights.Length];
        Half[] scales = new Half[outFeatures * groupsPerRow];
        ushort[] types = new ushort[scales.Length];
        ParallelWork.For(
            outFeatures,
            options.MaxDegreeOfParallelism,
            progress,
            row =>
            {
                for (int group = row * groupsPerRow; group < (row + 1) * groupsPerRow; group++)
                {
                    int first = group * format.GroupSize;
                    ReadOnlySpan<float> values = weights.Span.Slice(first, format.GroupSize);
                    (types[group], scales[group]) = Choose(format.Family, values);
                    Round(format.Family.Grids[types[group]], (float)scales[group], values, codes.AsSpan(first, format.GroupSize));
                }
            },
            cancellationToken);
        return new GroupWeights(
            format, outFeatures, inFeatures, BitPacking.Pack(codes, format.Bits), scales, BitPacking.Pack(types, format.Family.TypeBits));
    }

    private static (ushort Type, Half Scale) Choose(GridFamily family, ReadOnlySpan<float> values)
    {
        float absoluteMaximum = MathF.Abs(TensorPrimitives.MaxMagnitude(values));
        (ushort Type, Half Scale) best = default;
        double least = double.PositiveInfinity;
        for (int type = 0; type < family.Grids.Length; type++)
        {
            Grid grid = family.Grids[type];
            Half scale = (Half)(absoluteMaximum / grid.AbsoluteMaximum);
            double error = Error(grid, (float)scale, values);
            if (error < least)
            {
                least = error;
                best = ((ushort)type, scale);
            }
        }

        return best;
    }

    private static double Error(Grid grid, float scale, ReadOnlySpan<float> values)
    {
        double sum = 0;
        foreach (float value in values)
        {
            double difference = value - scale * grid.Values[Nearest(grid, scale, value)];
            sum += difference * difference;
        }

        return sum;
    }

    private static void Round(Grid grid, float scale, ReadOnlySpan<float> values, Span<ushort> codes)
    {
        for (int i = 0; i < values.Length; i++)
        {
            codes[i] = (ushort)Nearest(grid, scale, values[i]);
        }
    }

    private static int Nearest(Grid grid, float scale, float value) => grid.NearestCode(scale == 0 ? 0 : value / scale);
}
