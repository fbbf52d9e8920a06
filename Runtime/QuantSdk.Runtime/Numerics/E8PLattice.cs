namespace QuantSdk.Numerics;

/// <summary>The E8P codebook of QuIP# (section 4): 2^16 points of a shifted E8 lattice, decoded from 256 absolute entries and sign bits.</summary>
public static class E8PLattice
{
    /// <summary>Decodes a code.</summary>
    /// <param name="code">High byte: absolute entry; low byte: signs.</param>
    /// <param name="entry">Receives eight values.</param>
    public static void Decode(ushort code, Span<float> entry) => throw new NotSupportedException();
}
