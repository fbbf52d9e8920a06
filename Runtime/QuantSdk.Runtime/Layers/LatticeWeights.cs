using QuantSdk.Checkpoints;
using QuantSdk.Numerics;

namespace QuantSdk.Layers;

/// <summary>
/// Weights in a <see cref="LatticeFormat"/>. With U and V the random Hadamard transforms of the output and the input axis
/// (<see cref="HadamardTransform"/>), the stored codes decode to W' and the weights are W = Uᵀ W' V, so that
/// y = Uᵀ (W' (V x)) (QuIP#, section 3).
/// </summary>
public sealed class LatticeWeights : QuantizedWeights
{
    /// <summary>Wraps quantized weights. The arrays are not copied.</summary>
    /// <param name="format">The format.</param>
    /// <param name="outFeatures">Output features (rows).</param>
    /// <param name="inFeatures">Input features (columns), a multiple of eight.</param>
    /// <param name="codes">E8P codes [outFeatures, inFeatures / 8, stages], the stage fastest.</param>
    /// <param name="scales">The scale of each stage, in units of the transformed weights.</param>
    /// <param name="outSigns">The random signs of the output axis, a bit each (set: negative), from the lowest bit up.</param>
    /// <param name="inSigns">The random signs of the input axis.</param>
    public LatticeWeights(LatticeFormat format, int outFeatures, int inFeatures, ushort[] codes, float[] scales, byte[] outSigns, byte[] inSigns)
        : base(format, outFeatures, inFeatures)
    {
        if (inFeatures % LatticeFormat.VectorSize != 0)
        {
            throw new ArgumentException($"{inFeatures} input features do not divide into vectors of {LatticeFormat.VectorSize}.", nameof(inFeatures));
        }

        StorageCheck.Length(codes.Length, (long)outFeatures * (inFeatures / LatticeFormat.VectorSize) * format.Stages, nameof(codes));
        StorageCheck.Length(scales.Length, format.Stages, nameof(scales));
        StorageCheck.Length(outSigns.Length, BitPacking.ByteCount(outFeatures, 1), nameof(outSigns));
        StorageCheck.Length(inSigns.Length, BitPacking.ByteCount(inFeatures, 1), nameof(inSigns));
        Codes = codes;
        Scales = scales;
        OutSigns = outSigns;
        InSigns = inSigns;
    }

    /// <summary>The format.</summary>
    public new LatticeFormat Format => (LatticeFormat)base.Format;

    /// <summary>E8P codes.</summary>
    public ushort[] Codes { get; }

    /// <summary>The scale of each stage.</summary>
    public float[] Scales { get; }

    /// <summary>Signs of the output axis.</summary>
    public byte[] OutSigns { get; }

    /// <summary>Signs of the input axis.</summary>
    public byte[] InSigns { get; }

    /// <summary>Decodes W', the weights in the transformed basis.</summary>
    /// <param name="destination">OutFeatures x InFeatures values, row-major.</param>
    public void DecodeTransformed(Span<float> destination)
    {
        Span<float> entry = stackalloc float[LatticeFormat.VectorSize];
        int stages = Format.Stages;
        destination.Clear();
        for (int i = 0; i < Codes.Length; i++)
        {
            E8PLattice.Decode(Codes[i], entry);
            float scale = Scales[i % stages];
            Span<float> target = destination.Slice(i / stages * LatticeFormat.VectorSize, LatticeFormat.VectorSize);
            for (int k = 0; k < entry.Length; k++)
            {
                target[k] += scale * entry[k];
            }
        }
    }

    /// <inheritdoc/>
    public override void Dequantize(Span<float> destination)
    {
        DecodeTransformed(destination);
        for (int row = 0; row < OutFeatures; row++)
        {
            HadamardTransform.Inverse(destination.Slice(row * InFeatures, InFeatures), InSigns);
        }

        float[] column = new float[OutFeatures];
        for (int k = 0; k < InFeatures; k++)
        {
            for (int row = 0; row < OutFeatures; row++)
            {
                column[row] = destination[row * InFeatures + k];
            }

            HadamardTransform.Inverse(column, OutSigns);
            for (int row = 0; row < OutFeatures; row++)
            {
                destination[row * InFeatures + k] = column[row];
            }
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<StoredTensor> ToTensors() =>
    [
        StoredTensor.FromUInt16("codes", Codes, OutFeatures, InFeatures / LatticeFormat.VectorSize, Format.Stages),
        StoredTensor.FromSingles("scales", Scales, Scales.Length),
        StoredTensor.FromBytes("out_signs", OutSigns, OutSigns.Length),
        StoredTensor.FromBytes("in_signs", InSigns, InSigns.Length),
    ];
}
