namespace QuantSdk.Gpu;

/// <summary>The best entry of each of four tokens among those that a warp has looked at. Fields, because kernels read them one by one.</summary>
internal struct NearestEntries
{
    /// <summary>The scores; infinite where the warp had no entry.</summary>
    public Float128 Scores;

    /// <summary>The first token's entry.</summary>
    public int Entry0;

    /// <summary>The second token's entry.</summary>
    public int Entry1;

    /// <summary>The third token's entry.</summary>
    public int Entry2;

    /// <summary>The fourth token's entry.</summary>
    public int Entry3;
}
