using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Decode;

/// <summary>
/// Decodes groups. Where activations are quantized it gives the grid's own values and leaves the scale to the end of the group: the
/// products of integers then add up exactly in single precision, because 968 * 127 * 128 is below 2^24.
/// </summary>
internal sealed unsafe class GroupDecoder(GroupWeights weights) : RowDecoder
{
    private readonly GroupFormat format = weights.Format;

    /// <inheritdoc/>
    public override int ScaledBlock => format.IntegerActivationGroup;

    /// <inheritdoc/>
    public override void Decode(int row, int firstColumn, int columns, float* destination)
    {
        float* end = destination + columns;
        long group = ((long)row * weights.InFeatures + firstColumn) / format.GroupSize;
        for (; destination < end; destination += format.GroupSize, group++)
        {
            Group(group, destination);
        }
    }

    /// <inheritdoc/>
    public override float Scale(int row, int firstColumn) => (float)weights.Scales[((long)row * weights.InFeatures + firstColumn) / format.GroupSize];

    private void Group(long group, float* destination)
    {
        float scale = format.ActivationBits == 8 ? 1f : (float)weights.Scales[group];
        ReadOnlySpan<float> values = weights.GridOf(group).Values;
        int entries = values.Length;
        if (entries > 16)
        {
            // Scaling each weight beats scaling a table that is longer than the group.
            for (int k = 0; k < format.GroupSize; k++)
            {
                destination[k] = scale * values[PackedCodes.Read(weights.Codes, group * format.GroupSize + k, format.Bits)];
            }

            return;
        }

        float* table = stackalloc float[16];
        for (int i = 0; i < entries; i++)
        {
            table[i] = scale * values[i];
        }

        if (format.Bits == 4)
        {
            Nibbles(weights.Codes.AsSpan((int)(group * format.GroupSize / 2), format.GroupSize / 2), table, destination);
            return;
        }

        for (int k = 0; k < format.GroupSize; k++)
        {
            destination[k] = table[PackedCodes.Read(weights.Codes, group * format.GroupSize + k, format.Bits)];
        }
    }

    private static void Nibbles(ReadOnlySpan<byte> packed, float* table, float* destination)
    {
        foreach (byte pair in packed)
        {
            destination[0] = table[pair & 15];
            destination[1] = table[pair >> 4];
            destination += 2;
        }
    }
}
