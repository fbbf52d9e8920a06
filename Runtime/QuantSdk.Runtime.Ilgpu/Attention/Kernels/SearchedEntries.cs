namespace QuantSdk.Gpu;

/// <summary>The entries that a lane compares at once, by their first four elements. Fields, because kernels read them one by one.</summary>
internal struct SearchedEntries
{
    /// <summary>The first of the lane's entries.</summary>
    public int First;

    /// <summary>From one of the lane's entries to the next.</summary>
    public int Step;

    /// <summary>|entry|² / 2 of the first four.</summary>
    public Float128 Norms;

    /// <summary>Those of the last four.</summary>
    public Float128 LastNorms;

    /// <summary>Two elements of each of the first four.</summary>
    public Packed128 Low;

    /// <summary>Those of the last four.</summary>
    public Packed128 LastLow;

    /// <summary>The next two elements of each of the first four.</summary>
    public Packed128 High;

    /// <summary>Those of the last four.</summary>
    public Packed128 LastHigh;
}
