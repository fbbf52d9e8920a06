using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Reference;

/// <summary>Decodes quantized weights to float64, without any rounding.</summary>
internal static class OracleDecoder
{
    /// <summary>Half precision as it is.</summary>
    public static double[] Decode(HalfWeights weights) => Array.ConvertAll(weights.Values, static value => (double)value);

    /// <summary>scale * grid value.</summary>
    public static double[] Decode(GroupWeights weights)
    {
        GroupFormat format = weights.Format;
        double[] decoded = new double[(long)weights.OutFeatures * weights.InFeatures];
        for (int i = 0; i < decoded.Length; i++)
        {
            int group = i / format.GroupSize;
            decoded[i] = (double)weights.Scales[group] * weights.GridOf(group).Values[BitPacking.Read(weights.Codes, i, format.Bits)];
        }

        return decoded;
    }

    /// <summary>row scale * sum of the entries of every residual codebook.</summary>
    public static double[] Decode(VectorWeights weights)
    {
        VectorFormat format = weights.Format;
        double[] decoded = new double[(long)weights.OutFeatures * weights.InFeatures];
        for (int i = 0; i < decoded.Length; i++)
        {
            (int row, int column) = Math.DivRem(i, weights.InFeatures);
            int book = weights.CodebookOffset(row, column);
            for (int residual = 0; residual < format.Residuals; residual++)
            {
                long position = (long)(i / format.VectorSize) * format.Residuals + residual;
                int entry = residual * format.Entries + BitPacking.Read(weights.Codes, position, format.IndexBits);
                decoded[i] += (double)weights.Codebooks[book + entry * format.VectorSize + column % format.VectorSize];
            }

            decoded[i] *= format.RowScales ? (double)weights.Scales[row] : 1.0;
        }

        return decoded;
    }

    /// <summary>sum over the stages of scale * lattice point, in the transformed basis.</summary>
    public static double[] DecodeTransformed(LatticeWeights weights)
    {
        double[] decoded = new double[(long)weights.OutFeatures * weights.InFeatures];
        Span<float> point = stackalloc float[LatticeFormat.VectorSize];
        int stages = weights.Format.Stages;
        for (int i = 0; i < weights.Codes.Length; i++)
        {
            E8PLattice.Decode(weights.Codes[i], point);
            for (int k = 0; k < point.Length; k++)
            {
                decoded[i / stages * LatticeFormat.VectorSize + k] += (double)weights.Scales[i % stages] * point[k];
            }
        }

        return decoded;
    }
}
