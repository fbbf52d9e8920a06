using QuantSdk.Checkpoints;
using QuantSdk.Numerics;

namespace QuantSdk.Layers;

/// <summary>Weights in a <see cref="GroupFormat"/>: packed codes, a half-precision scale and a type per group.</summary>
public sealed class GroupWeights : QuantizedWeights
{
    /// <summary>Wraps quantized weights. The arrays are not copied.</summary>
    /// <param name="format">The format.</param>
    /// <param name="outFeatures">Output features (rows).</param>
    /// <param name="inFeatures">Input features (columns), a multiple of the group size.</param>
    /// <param name="codes">Codes, row after row, packed from the lowest bit up; see <see cref="BitPacking"/>.</param>
    /// <param name="scales">One scale per group, [outFeatures, inFeatures / groupSize].</param>
    /// <param name="types">One type per group, packed with the family's type bits in the same order; empty with a single grid.</param>
    public GroupWeights(GroupFormat format, int outFeatures, int inFeatures, byte[] codes, Half[] scales, byte[] types)
        : base(format, outFeatures, inFeatures)
    {
        if (inFeatures % format.GroupSize != 0)
        {
            throw new ArgumentException($"{inFeatures} input features do not divide into groups of {format.GroupSize}.", nameof(inFeatures));
        }

        long groups = (long)outFeatures * (inFeatures / format.GroupSize);
        StorageCheck.Length(codes.Length, BitPacking.ByteCount((long)outFeatures * inFeatures, format.Bits), nameof(codes));
        StorageCheck.Length(scales.Length, groups, nameof(scales));
        StorageCheck.Length(types.Length, BitPacking.ByteCount(groups, format.Family.TypeBits), nameof(types));
        Codes = codes;
        Scales = scales;
        Types = types;
    }

    /// <summary>The format.</summary>
    public new GroupFormat Format => (GroupFormat)base.Format;

    /// <summary>Groups in a row.</summary>
    public int GroupsPerRow => InFeatures / Format.GroupSize;

    /// <summary>Packed codes.</summary>
    public byte[] Codes { get; }

    /// <summary>Scales, one per group.</summary>
    public Half[] Scales { get; }

    /// <summary>Packed types, one per group.</summary>
    public byte[] Types { get; }

    /// <summary>The grid of a group.</summary>
    /// <param name="group">The group's index: row * <see cref="GroupsPerRow"/> + column / group size.</param>
    public Grid GridOf(long group) =>
        Format.Family.Grids[Format.Family.TypeBits == 0 ? 0 : BitPacking.Read(Types, group, Format.Family.TypeBits)];

    /// <inheritdoc/>
    public override void Dequantize(Span<float> destination)
    {
        GroupFormat format = Format;
        for (long group = 0; group < Scales.Length; group++)
        {
            ReadOnlySpan<float> values = GridOf(group).Values;
            float scale = (float)Scales[group];
            long first = group * format.GroupSize;
            for (long i = first; i < first + format.GroupSize; i++)
            {
                destination[(int)i] = scale * values[BitPacking.Read(Codes, i, format.Bits)];
            }
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<StoredTensor> ToTensors()
    {
        List<StoredTensor> tensors =
        [
            StoredTensor.FromBytes("codes", Codes, OutFeatures, Codes.Length / OutFeatures),
            StoredTensor.FromHalves("scales", Scales, OutFeatures, GroupsPerRow),
        ];
        if (Types.Length != 0)
        {
            tensors.Add(StoredTensor.FromBytes("types", Types, Types.Length));
        }

        return tensors;
    }
}
