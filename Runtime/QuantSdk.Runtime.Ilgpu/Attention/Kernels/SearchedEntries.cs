namespace QuantSdk.Gpu;

/// <summary>The entries that a lane compares at once, by their first four elements; zeros behind the end of shorter ones. Fields, because kernels read them one by one.</summary>
internal struct SearchedEntries
{
    /// <summary>The first of the lane's entries.</summary>
    public int First;

    /// <summary>From one of the lane's entries to the next.</summary>
    public int Step;

    /// <summary>|entry|² / 2 of the first four; infinite where there is no entry.</summary>
    public Float128 Norms;

    /// <summary>Those of the last four.</summary>
    public Float128 LastNorms;

    /// <summary>The first entry.</summary>
    public Float128 Entry0;

    /// <summary>The second entry.</summary>
    public Float128 Entry1;

    /// <summary>The third entry.</summary>
    public Float128 Entry2;

    /// <summary>The fourth entry.</summary>
    public Float128 Entry3;

    /// <summary>The fifth entry.</summary>
    public Float128 Entry4;

    /// <summary>The sixth entry.</summary>
    public Float128 Entry5;

    /// <summary>The seventh entry.</summary>
    public Float128 Entry6;

    /// <summary>The eighth entry.</summary>
    public Float128 Entry7;
}
