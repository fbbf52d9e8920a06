using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace QuantSdk.Cpu.Vq;

/// <summary>
/// Items of an <see cref="EntryRunLayout"/>: the place of an entry in its slice and that of a vector of activations in its strip. Two items
/// share 6 bytes, because the stream of items pushes slice and strip out of the first-level cache. Places are counted in steps of 8 bytes,
/// the largest that addresses multiply by, so that the lowest bits of each field are zero.
/// </summary>
internal readonly unsafe struct EntryRunItems
{
    /// <summary>Items of a pair.</summary>
    public const int PairItems = 2;

    /// <summary>Bytes of a pair. Pairs are read 8 bytes at a time, in the lowest two of which the pair before ends.</summary>
    public const int PairBytes = 6;

    /// <summary>Bytes that a field counts.</summary>
    public const int FieldStep = 8;

    private const int EntryBits = 11;
    private const int VectorBits = 12;
    private const int ItemBits = EntryBits + VectorBits;
    private const int FirstBit = 64 - PairItems * ItemBits;
    private const int EntrySteps = EntryRunLayout.VectorSize * sizeof(short) / FieldStep;
    private const int VectorSteps = EntryRunLayout.VectorSize * sizeof(float) / FieldStep;
    private const ulong EntryMask = (1 << EntryBits) - 1;
    private const ulong VectorMask = (1 << VectorBits) - 1;

    // AMD's processors ("AuthenticAMD") take a field out in one operation; others shift and mask faster.
    private static readonly bool ExtractsFields = Bmi1.X64.IsSupported && X86Base.CpuId(0, 0) is (_, 0x68747541, 0x444D4163, 0x69746E65);

    /// <summary>Describes the fields of a pair.</summary>
    public EntryRunItems()
    {
    }

    /// <summary>The field of the first item's entry, start and length as the instruction that extracts fields wants them. As constants they would be loaded anew for every item.</summary>
    public ushort FirstEntry { get; } = Field(FirstBit, EntryBits);

    /// <summary>The field of the first item's vector.</summary>
    public ushort FirstVector { get; } = Field(FirstBit + EntryBits, VectorBits);

    /// <summary>The field of the second item's entry. Its vector stands in the uppermost bits.</summary>
    public ushort SecondEntry { get; } = Field(FirstBit + ItemBits, EntryBits);

    /// <summary>Bytes that items take, with those that are read before the first pair.</summary>
    /// <param name="count">The number of items, whole pairs.</param>
    public static long Bytes(long count) => Offset(count) + sizeof(ulong) - PairBytes;

    /// <summary>Where a pair is read, in bytes.</summary>
    /// <param name="place">The place of its first item.</param>
    public static long Offset(long place) => place / PairItems * PairBytes;

    /// <summary>The place of a pair's first item.</summary>
    /// <param name="offset">Where the pair is read, in bytes.</param>
    public static long Place(long offset) => offset / PairBytes * PairItems;

    /// <summary>A pair, above two bytes of the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Load(byte* items, int pair) => *(ulong*)(items + pair * PairBytes);

    /// <summary>An item.</summary>
    /// <param name="entry">The entry in its slice.</param>
    /// <param name="vector">The vector of activations in its strip.</param>
    public static ulong Item(int entry, int vector) => (uint)(entry * EntrySteps) | (ulong)(uint)(vector * VectorSteps) << EntryBits;

    /// <summary>Replaces an item by another.</summary>
    /// <param name="items">The items.</param>
    /// <param name="place">The place of the item.</param>
    /// <param name="before">The item that stands there.</param>
    /// <param name="item">The item that is to stand there.</param>
    public static void Replace(byte* items, long place, ulong before, ulong item) =>
        *(ulong*)(items + Offset(place)) ^= (before ^ item) << (FirstBit + (int)(place % PairItems) * ItemBits);

    /// <summary>The place of an entry.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="field">The field of the first or the second entry.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Entry(ulong pair, ushort field) => Extract(pair, field, EntryMask);

    /// <summary>The place of the first item's vector.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="field">The field of the first vector.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint Vector(ulong pair, ushort field) => Extract(pair, field, VectorMask);

    /// <summary>The place of the second item's vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nuint LastVector(ulong pair) => (nuint)(pair >> (64 - VectorBits));

    private static ushort Field(int start, int length) => (ushort)(length << 8 | start);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nuint Extract(ulong pair, ushort field, ulong mask) =>
        ExtractsFields ? (nuint)Bmi1.X64.BitFieldExtract(pair, field) : (nuint)((pair >> field) & mask);
}
