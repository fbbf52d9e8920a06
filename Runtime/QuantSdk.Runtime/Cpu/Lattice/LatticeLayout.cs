using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Cpu.Lattice;

/// <summary>
/// The layout of E8P codes: [row][stage][vector] with the absolute entry and the signs as two bytes, and the parities of the signs as bits
/// of their own. A point is the signed entry plus 1/4 or -1/4, by parity; the shifts multiply sums of eight activations that are the same
/// for all rows, so that they are taken for eight vectors at once.
/// </summary>
internal sealed unsafe class LatticeLayout
{
    /// <summary>Vectors whose shifts are taken at once.</summary>
    public const int ShiftBlock = 8;

    /// <summary>Lays weights out.</summary>
    public LatticeLayout(LatticeWeights weights)
    {
        Stages = weights.Format.Stages;
        Vectors = weights.InFeatures / LatticeFormat.VectorSize;
        ShiftBytes = (Vectors + ShiftBlock - 1) / ShiftBlock;
        long lines = (long)weights.OutFeatures * Stages;
        Codes = new AlignedBuffer<byte>(lines * Vectors * 2);
        Shifts = new AlignedBuffer<byte>(lines * ShiftBytes);
        for (int i = 0; i < weights.Codes.Length; i++)
        {
            (int place, int stage) = Math.DivRem(i, Stages);
            (int row, int vector) = Math.DivRem(place, Vectors);
            long line = (long)row * Stages + stage;
            ushort code = weights.Codes[i];
            byte* target = Codes.Pointer + (line * Vectors + vector) * 2;
            target[0] = (byte)(code >> 8);
            target[1] = (byte)code;
            int negative = E8PLattice.ShiftQuarters(code) < 0 ? 1 : 0;
            Shifts.Pointer[line * ShiftBytes + vector / ShiftBlock] |= (byte)(negative << (vector % ShiftBlock));
        }
    }

    /// <summary>Residual stages.</summary>
    public int Stages { get; }

    /// <summary>Vectors in a row.</summary>
    public int Vectors { get; }

    /// <summary>Bytes of the parities of one stage of a row.</summary>
    public int ShiftBytes { get; }

    /// <summary>Pairs of bytes: entry, signs.</summary>
    public AlignedBuffer<byte> Codes { get; }

    /// <summary>A bit per code, set where 1/4 is subtracted.</summary>
    public AlignedBuffer<byte> Shifts { get; }
}
