namespace QuantSdk.Cpu.Simd;

/// <summary>
/// The integer operations of one vector width: each 32-bit lane is one output row and holds four bytes, the products of four
/// consecutive columns.
/// </summary>
/// <typeparam name="TBytes">Vector of bytes.</typeparam>
/// <typeparam name="TInts">Vector of 32-bit integers, or of pairs of 16-bit integers.</typeparam>
/// <typeparam name="TFloats">Vector of singles.</typeparam>
internal unsafe interface IIntegerSimd<TBytes, TInts, TFloats>
    where TBytes : unmanaged
    where TInts : unmanaged
    where TFloats : unmanaged
{
    /// <summary>32-bit lanes.</summary>
    static abstract int Lanes { get; }

    /// <summary>Loads bytes.</summary>
    static abstract TBytes Load(byte* source);

    /// <summary>Copies four bytes to every lane.</summary>
    static abstract TBytes BroadcastQuad(sbyte* source);

    /// <summary>Copies one integer to every lane.</summary>
    static abstract TInts Broadcast(int value);

    /// <summary>The low nibble of each byte.</summary>
    static abstract TBytes LowNibbles(TBytes value);

    /// <summary>The high nibble of each byte.</summary>
    static abstract TBytes HighNibbles(TBytes value);

    /// <summary>A table of sixteen bytes, ready for <see cref="Lookup"/>.</summary>
    static abstract TBytes Table(ReadOnlySpan<byte> entries);

    /// <summary>The table's entry of each byte's index, 0 to 15.</summary>
    static abstract TBytes Lookup(TBytes table, TBytes indices);

    /// <summary>What <see cref="ApplySign"/> takes for a positive and for a negative byte: the best pair depends on the instructions at hand.</summary>
    static abstract (byte Positive, byte Negative) SignMarks { get; }

    /// <summary>Negates the signed bytes that are marked negative and keeps those that are marked positive.</summary>
    static abstract TBytes ApplySign(TBytes values, TBytes signs);

    /// <summary>Products of unsigned and signed bytes, added in pairs to 16-bit integers. No pair may leave 16 bits.</summary>
    static abstract TInts MultiplyPairs(TBytes unsigned, TBytes signed);

    /// <summary>Adds 16-bit integers.</summary>
    static abstract TInts AddShorts(TInts a, TInts b);

    /// <summary>Adds the two 16-bit integers of each lane to 32 bits.</summary>
    static abstract TInts SumPairs(TInts shorts);

    /// <summary>Adds 32-bit integers.</summary>
    static abstract TInts AddInts(TInts a, TInts b);

    /// <summary>Adds the four products of unsigned and signed bytes of each lane to a sum.</summary>
    static abstract TInts Dot(TInts sum, TBytes unsigned, TBytes signed);

    /// <summary>
    /// Finishes a group: adds activationScale * scale * (multiplier * first + power * second) to a sum. The integer in brackets is exact,
    /// because it stays below 2^24.
    /// </summary>
    /// <param name="sum">The sum so far.</param>
    /// <param name="first">psum1.</param>
    /// <param name="second">psum2.</param>
    /// <param name="metadata">Per lane: bits 0 to 15 the scale in half precision, 16 to 23 the multiplier, 24 to 31 all set where the power counts.</param>
    /// <param name="activationScale">The scale of the group's activations.</param>
    static abstract TFloats FinishGroup(TFloats sum, TInts first, TInts second, TBytes metadata, float activationScale);

    /// <summary>Stores singles.</summary>
    static abstract void Store(TFloats value, float* destination);
}
