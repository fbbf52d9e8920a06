using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu;

/// <summary>Lays vector-quantized weights out for a device, every codebook with its most used entries first: the tiers of a cache hold the first entries.</summary>
internal static class VectorDeviceLayout
{
    /// <summary>For a partial-sum kernel.</summary>
    public static DeviceWeights Create(VectorWeights weights, PartialSumLayout layout)
    {
        weights = EntryOrder.ByUse(weights);
        return new DeviceWeights(layout.Arrange(weights), Codebooks(weights), Scales(weights));
    }

    /// <summary>For a row-sum kernel.</summary>
    public static DeviceWeights Create(VectorWeights weights, RowSumLayout layout) =>
        new(layout.Arrange(weights), Codebooks(weights), Scales(weights));

    /// <summary>
    /// For a kernel that gives rows to lanes. The lanes of a row take turns vector by vector: vector j of step s in lane l is vector
    /// (s * unit + j) * lanes + l of the row, so that the lanes read neighbouring activations.
    /// </summary>
    public static DeviceWeights Create(VectorWeights weights, RowLayout layout)
    {
        weights = EntryOrder.ByUse(weights);
        int residuals = weights.Format.Residuals / layout.Planes;
        int[] codes = [.. Enumerable.Range(0, layout.Planes).SelectMany(plane => Arrange(weights, layout, plane * residuals, residuals))];
        return new DeviceWeights(codes, Codebooks(weights), Scales(weights));
    }

    private static int[] Arrange(VectorWeights weights, RowLayout layout, int firstResidual, int residuals)
    {
        VectorFormat format = weights.Format;
        int bits = format.IndexBits;
        int vectors = weights.InFeatures / format.VectorSize;
        int unit = layout.WordsPerUnit * 32 / (bits * residuals);
        return layout.Arrange(weights.OutFeatures, (row, step, lane, words) =>
        {
            for (int j = 0; j < unit; j++)
            {
                int vector = (step * unit + j) * layout.LanesPerRow + layout.VectorOf(lane);
                for (int residual = 0; vector < vectors && residual < residuals; residual++)
                {
                    long position = ((long)row * vectors + vector) * format.Residuals + firstResidual + residual;
                    Write(words, (j * residuals + residual) * bits, BitPacking.Read(weights.Codes, position, bits));
                }
            }
        });
    }

    /// <summary>Writes a code at a bit of words that are zero there; it may straddle two of them.</summary>
    public static void Write(Span<int> words, int bit, int code)
    {
        words[bit / 32] |= code << (bit % 32);
        if (bit / 32 + 1 < words.Length)
        {
            words[bit / 32 + 1] |= (int)((long)code << (bit % 32) >> 32);
        }
    }

    /// <summary>Codebooks in the order of the weights, two half-precision values in a word.</summary>
    private static int[] Codebooks(VectorWeights weights)
    {
        int[] words = new int[weights.Codebooks.Length / 2];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = HalfPair(weights.Codebooks[2 * i], weights.Codebooks[2 * i + 1]);
        }

        return words;
    }

    private static int HalfPair(Half low, Half high) =>
        BitConverter.HalfToUInt16Bits(low) | BitConverter.HalfToUInt16Bits(high) << 16;

    private static float[] Scales(VectorWeights weights) => Array.ConvertAll(weights.Scales, static scale => (float)scale);
}
