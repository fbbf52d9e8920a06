using System;

namespace QuantSdk.Hardware;

/// <summary>How numbers of one tensor are stored and computed with.</summary>
/// <param name="Bits">Width of a code, in bits: what the array multiplies.</param>
/// <param name="GroupSize">Elements that share metadata; 0 for none.</param>
/// <param name="MetadataBits">Bits of scale and type for one group.</param>
public readonly record struct OperandFormat(int Bits, int GroupSize = 0, int MetadataBits = 0)
{
    /// <summary>Bits that one element takes in memory, metadata spread over the group.</summary>
    public double StoredBits => GroupSize > 0 ? Bits + ((double)MetadataBits / GroupSize) : Bits;

    /// <summary>Bits that <paramref name="elements"/> elements take in memory, whole groups counted.</summary>
    public double MemoryBits(double elements) => GroupSize > 0 ? (elements * Bits) + (Math.Ceiling(elements / GroupSize) * MetadataBits) : elements * Bits;

    /// <summary>A plain format without metadata.</summary>
    public static OperandFormat Plain(int bits) => new(bits);

    /// <summary>M-ANT codes: 4 bits, an fp16 scale and a type of <paramref name="typeBits"/> bits a group.</summary>
    /// <param name="groupSize">Elements of a group.</param>
    /// <param name="typeBits">8 for the coefficient itself, 4 for an index of it.</param>
    public static OperandFormat Mant(int groupSize, int typeBits = 8) => new(4, groupSize, 16 + typeBits);

    /// <summary>Integers with an fp16 scale a group.</summary>
    /// <param name="bits">Width of a code.</param>
    /// <param name="groupSize">Elements of a group.</param>
    public static OperandFormat Grouped(int bits, int groupSize) => new(bits, groupSize, 16);

    /// <inheritdoc/>
    public override string ToString() => GroupSize > 0 ? $"{Bits}b/g{GroupSize}" : $"{Bits}b";
}
