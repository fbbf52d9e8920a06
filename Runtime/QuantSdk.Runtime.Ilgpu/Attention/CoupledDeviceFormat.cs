using QuantSdk.Attention;

namespace QuantSdk.Gpu;

/// <summary>
/// How indices lie on a device: [block of tokens][channel group][token of the block], a block being what fills 16 bytes, so that a warp whose lanes own channel groups reads whole lines.
/// An index takes 4, 8 or 16 bits.
/// </summary>
internal readonly struct CoupledDeviceFormat
{
    private const int UnitBits = 128;

    /// <summary>Describes a format.</summary>
    public CoupledDeviceFormat(CoupledKeyValueFormat format, int headDimension)
    {
        VectorSize = format.VectorSize;
        Entries = format.Entries;
        Groups = headDimension / format.VectorSize;
        CodeBits = format.IndexBits <= 4 ? 4 : format.IndexBits <= 8 ? 8 : 16;
    }

    /// <summary>Elements of an entry.</summary>
    public int VectorSize { get; }

    /// <summary>Entries of a codebook.</summary>
    public int Entries { get; }

    /// <summary>Channel groups of a head.</summary>
    public int Groups { get; }

    /// <summary>Bits of an index on the device.</summary>
    public int CodeBits { get; }

    /// <summary>The place of an index in its plane, counted in indices.</summary>
    public int PlaceOf(int token, int group)
    {
        int block = UnitBits / CodeBits;
        return (token / block * Groups + group) * block + token % block;
    }
}
