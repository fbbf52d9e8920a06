using QuantSdk.Cpu.Decode;
using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Groups;

/// <summary>
/// The layout of grids of up to 4 bits: every code takes a nibble. A group is sixteen words, one per lane; nibble s of word l is column
/// 16 s + l, so that a shift moves on to the next sixteen columns.
/// </summary>
internal sealed unsafe class TableLayout
{
    /// <summary>Words of a group.</summary>
    public const int Words = 16;

    /// <summary>Lays weights out.</summary>
    public TableLayout(GroupWeights weights)
    {
        GroupSize = weights.Format.GroupSize;
        GroupsPerRow = weights.GroupsPerRow;
        Codes = new AlignedBuffer<byte>((long)weights.OutFeatures * weights.InFeatures / 2);
        Scales = new AlignedBuffer<float>(weights.Scales.Length);
        Tables = new AlignedBuffer<byte>(weights.Scales.Length);
        Grids = new AlignedBuffer<float>(weights.Format.Family.Grids.Length * Words);
        for (int type = 0; type < weights.Format.Family.Grids.Length; type++)
        {
            weights.Format.Family.Grids[type].Values.CopyTo(Grids.Span.Slice(type * Words, Words));
        }

        for (long group = 0; group < weights.Scales.Length; group++)
        {
            Scales.Pointer[group] = (float)weights.Scales[group];
            int typeBits = weights.Format.Family.TypeBits;
            Tables.Pointer[group] = (byte)(typeBits == 0 ? 0 : BitPacking.Read(weights.Types, group, typeBits));
            CopyCodes(weights, group);
        }
    }

    /// <summary>Weights that share a scale.</summary>
    public int GroupSize { get; }

    /// <summary>Groups in a row.</summary>
    public int GroupsPerRow { get; }

    /// <summary>Bytes of a word: half a byte for each of a lane's columns.</summary>
    public int WordSize => GroupSize / (2 * Words);

    /// <summary>The words, group after group.</summary>
    public AlignedBuffer<byte> Codes { get; }

    /// <summary>One scale per group.</summary>
    public AlignedBuffer<float> Scales { get; }

    /// <summary>The type of each group.</summary>
    public AlignedBuffer<byte> Tables { get; }

    /// <summary>Sixteen values per type.</summary>
    public AlignedBuffer<float> Grids { get; }

    /// <summary>Whether weights have this layout.</summary>
    public static bool Supports(GroupFormat format) => format is { Bits: <= 4, GroupSize: 32 or 64 or 128 };

    private void CopyCodes(GroupWeights weights, long group)
    {
        byte* target = Codes.Pointer + group * GroupSize / 2;
        for (int k = 0; k < GroupSize; k++)
        {
            int code = PackedCodes.Read(weights.Codes, group * GroupSize + k, weights.Format.Bits);
            int nibble = k / Words;
            target[k % Words * WordSize + nibble / 2] |= (byte)(code << (4 * (nibble & 1)));
        }
    }
}
