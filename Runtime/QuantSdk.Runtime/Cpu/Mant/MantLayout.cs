using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Mant;

/// <summary>
/// The layout of the MANT kernels: [row block][group] of code vectors and one vector of metadata. A block has as many rows as a vector has
/// 32-bit lanes. A code vector covers eight columns: each lane holds four bytes, whose low nibbles are columns 0 to 3 and whose high
/// nibbles are columns 4 to 7. A metadata lane holds the scale (16 bits), the factor of psum1 and a mask for psum2, so that a group is one
/// run of memory and the kernel reads a single stream.
/// </summary>
internal static unsafe class MantLayout
{
    /// <summary>Bytes of one group of one block of rows.</summary>
    public static int GroupBytes(int lanes, int groupSize) => lanes * 4 * (groupSize / 8 + 1);

    /// <summary>Whether a format has this layout: MANT's own sixteen types, INT8 activations and whole code vectors.</summary>
    public static bool Supports(GroupWeights weights) =>
        weights.Format is { Bits: 4, ActivationBits: 8 } format
        && ReferenceEquals(format.Family, MantGrid.Family)
        && format.GroupSize is 32 or 64 or 128
        && Array.TrueForAll(weights.Scales, Half.IsFinite);

    /// <summary>Lays weights out. Rows beyond the last have a scale of zero.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="lanes">32-bit lanes of a vector.</param>
    public static AlignedBuffer<byte> Create(GroupWeights weights, int lanes)
    {
        int groupSize = weights.Format.GroupSize;
        int groupBytes = GroupBytes(lanes, groupSize);
        int blocks = (weights.OutFeatures + lanes - 1) / lanes;
        AlignedBuffer<byte> buffer = new((long)blocks * weights.GroupsPerRow * groupBytes);
        for (int row = 0; row < weights.OutFeatures; row++)
        {
            for (int group = 0; group < weights.GroupsPerRow; group++)
            {
                byte* target = buffer.Pointer + ((long)(row / lanes) * weights.GroupsPerRow + group) * groupBytes + row % lanes * 4;
                long index = (long)row * weights.GroupsPerRow + group;
                Codes(weights, index * groupSize, target, lanes * 4);
                *(uint*)(target + groupSize / 8 * lanes * 4) = Metadata(weights, index);
            }
        }

        return buffer;
    }

    private static void Codes(GroupWeights weights, long first, byte* target, int stride)
    {
        // Canonical storage has two codes a byte and groups begin on whole bytes.
        ReadOnlySpan<byte> packed = weights.Codes.AsSpan((int)(first / 2), weights.Format.GroupSize / 2);
        for (int k = 0; k < weights.Format.GroupSize; k++)
        {
            int code = packed[k / 2] >> (4 * (k & 1)) & 15;
            target[k / 8 * stride + (k & 3)] |= (byte)(code << (k & 4));
        }
    }

    /// <summary>Value = multiplier * i + power * (2^i - i), hence the multiplier is one more than MANT's own where 2^i counts.</summary>
    private static uint Metadata(GroupWeights weights, long group)
    {
        int type = BitPacking.Read(weights.Types, group, 4);
        int power = MantGrid.PowerOf(type);
        uint multiplier = (uint)(MantGrid.MultiplierOf(type) + power);
        return BitConverter.HalfToUInt16Bits(weights.Scales[group]) | multiplier << 16 | (power != 0 ? 0xFF000000u : 0u);
    }
}
