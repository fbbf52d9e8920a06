namespace QuantSdk.Generators.Planning;

/// <summary>What a layer's weights take in a checkpoint, in bytes; the same sums as the run time's canonical storage.</summary>
/// <param name="Codes">Codes or indices.</param>
/// <param name="Metadata">Scales, types and sign vectors.</param>
/// <param name="Codebooks">Codebook entries.</param>
/// <param name="Weights">How many weights.</param>
internal sealed record StorageEstimate(long Codes, long Metadata, long Codebooks, long Weights)
{
    /// <summary>All bytes.</summary>
    public long Bytes => Codes + Metadata + Codebooks;

    /// <summary>Bits per weight with all metadata counted.</summary>
    public double BitsPerWeight => 8.0 * Bytes / Weights;

    /// <summary>Bits per weight of the codes alone.</summary>
    public double IndexBitsPerWeight => 8.0 * Codes / Weights;

    /// <summary>Sums up a layer.</summary>
    public static StorageEstimate Of(FormatModel format, long inFeatures, long outFeatures)
    {
        long weights = inFeatures * outFeatures;
        return format switch
        {
            MantModel mant => OfGroups(mant, weights),
            VectorModel vector => OfVectors(vector, inFeatures, outFeatures),
            LatticeModel lattice => new StorageEstimate(
                weights / LatticeModel.VectorSize * lattice.Stages * 2,
                (4 * lattice.Stages) + BytesOf(outFeatures) + BytesOf(inFeatures),
                0,
                weights),
            _ => new StorageEstimate(0, 0, 0, weights),
        };
    }

    private static StorageEstimate OfGroups(MantModel format, long weights)
    {
        long groups = weights / format.GroupSize;
        return new StorageEstimate(BytesOf(weights * format.WeightBits), (2 * groups) + BytesOf(groups * format.TypeBits), 0, weights);
    }

    private static StorageEstimate OfVectors(VectorModel format, long inFeatures, long outFeatures)
    {
        long indices = inFeatures * outFeatures / format.VectorSize * format.Residuals;
        long tiles = format.TilesAlong(inFeatures) * format.TilesAlong(outFeatures);
        return new StorageEstimate(
            BytesOf(indices * format.IndexBits),
            format.RowScales ? 2 * outFeatures : 0,
            2 * tiles * format.Residuals * format.Entries * format.VectorSize,
            inFeatures * outFeatures);
    }

    private static long BytesOf(long bits) => (bits + 7) / 8;
}
