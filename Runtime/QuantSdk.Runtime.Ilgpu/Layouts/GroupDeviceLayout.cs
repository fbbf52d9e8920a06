using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Gpu;

/// <summary>
/// Lays M-ANT and INT8 groups out for a device. A unit is 32 consecutive codes. Every group has one word of metadata: the scale in the
/// low half, the factor of i in bits 16 to 23 and the factor of 2^i in bit 24 (value = m·i + p·2^i). For tensor cores the words of a block's
/// rows lie side by side, so that a warp reads them at once.
/// </summary>
internal static class GroupDeviceLayout
{
    /// <summary>Codes of a unit.</summary>
    public const int UnitCodes = 32;

    /// <summary>Lays the weights out.</summary>
    public static DeviceWeights Create(GroupWeights weights, RowLayout layout)
    {
        bool mant = weights.Format.Bits == 4;
        int[] codes = layout.Fragments ? Fragments(weights, layout) : Units(weights, layout, mant);
        return new DeviceWeights(codes, Metadata(weights, layout, mant), []);
    }

    private static int[] Units(GroupWeights weights, RowLayout layout, bool mant) =>
        layout.Arrange(weights.OutFeatures, (row, step, lane, words) =>
        {
            int column = (step * layout.LanesPerRow + lane) * UnitCodes;
            for (int i = 0; column < weights.InFeatures && i < UnitCodes; i++)
            {
                int code = BitPacking.Read(weights.Codes, (long)row * weights.InFeatures + column + i, weights.Format.Bits);
                if (mant)
                {
                    words[i / 8] |= Nibble(code, i % 8);
                }
                else
                {
                    words[i / 4] |= Byte(weights, code) << (8 * (i % 4));
                }
            }
        });

    /// <summary>
    /// For tensor cores the lanes of a row take turns word by word: word j of step s in lane l is word (s * unit + j) * lanes + l of the row.
    /// </summary>
    private static int[] Fragments(GroupWeights weights, RowLayout layout)
    {
        int perWord = 32 / weights.Format.Bits;
        return layout.Arrange(weights.OutFeatures, (row, step, lane, words) =>
        {
            for (int word = 0; word < words.Length; word++)
            {
                int column = ((step * words.Length + word) * layout.LanesPerRow + lane) * perWord;
                for (int i = 0; column < weights.InFeatures && i < perWord; i++)
                {
                    int code = BitPacking.Read(weights.Codes, (long)row * weights.InFeatures + column + i, weights.Format.Bits);
                    words[word] |= perWord == 8 ? Nibble(code, i) : Byte(weights, code) << (8 * i);
                }
            }
        });
    }

    private static int Byte(GroupWeights weights, int code) => (byte)(sbyte)weights.Format.Family.Grids[0].Values[code];

    /// <summary>
    /// The magnitude index in the code's own nibble; the sign where a byte permutation with sign replication finds it: codes 0 to 3 in
    /// the highest bit of each byte, codes 4 to 7 in bit 3 of each byte.
    /// </summary>
    private static int Nibble(int code, int position)
    {
        int sign = position < 4 ? 8 * position + 7 : 8 * (position - 4) + 3;
        return (code & 7) << (4 * position) | (code >> 3) << sign;
    }

    private static int[] Metadata(GroupWeights weights, RowLayout layout, bool mant)
    {
        int padded = layout.Steps * layout.LanesPerRow * UnitCodes / weights.Format.GroupSize;
        int stride = Math.Max(padded, weights.GroupsPerRow);
        int[] words = new int[layout.PaddedRows * stride];
        for (int row = 0; row < weights.OutFeatures; row++)
        {
            for (int group = 0; group < weights.GroupsPerRow; group++)
            {
                long index = (long)row * weights.GroupsPerRow + group;
                int place = layout.Fragments
                    ? (row / layout.RowsPerBlock * stride + group) * layout.RowsPerBlock + row % layout.RowsPerBlock
                    : row * stride + group;
                words[place] = BitConverter.HalfToUInt16Bits(weights.Scales[index]) | (mant ? Factors(weights.GridOf(index)) : 0);
            }
        }

        return words;
    }

    /// <summary>m and p of a grid, from its first two values: p and m + 2p.</summary>
    private static int Factors(Grid grid)
    {
        int power = (int)grid.Values[0];
        int multiplier = (int)grid.Values[1] - 2 * power;
        return multiplier << 16 | power << 24;
    }
}
