namespace QuantSdk.Cpu.Simd;

/// <summary>Lookups of singles in a table of sixteen, for grids of up to 4 bits.</summary>
/// <typeparam name="TTable">The registers of a table.</typeparam>
/// <typeparam name="TInts">Vector of 32-bit integers.</typeparam>
/// <typeparam name="TFloats">Vector of singles.</typeparam>
internal unsafe interface ITableSimd<TTable, TInts, TFloats> : ISimd<TFloats>
    where TTable : unmanaged
    where TInts : unmanaged
    where TFloats : unmanaged
{
    /// <summary>Loads sixteen singles.</summary>
    static abstract TTable LoadTable(float* table);

    /// <summary>Loads one word per lane.</summary>
    /// <param name="source">The words.</param>
    /// <param name="size">Bytes of a word: 1, 2 or 4.</param>
    static abstract TInts LoadWords(byte* source, int size);

    /// <summary>The entry of the low nibble of each lane.</summary>
    static abstract TFloats Lookup(TTable table, TInts indices);

    /// <summary>Drops the low nibble of each lane.</summary>
    static abstract TInts NextNibble(TInts words);
}
