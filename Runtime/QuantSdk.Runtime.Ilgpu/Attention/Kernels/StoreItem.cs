namespace QuantSdk.Gpu;

/// <summary>The part of a call that one thread or warp stores. Fields, because kernels read them one by one.</summary>
internal struct StoreItem
{
    /// <summary>The sequence in the cache.</summary>
    public int Sequence;

    /// <summary>The key-value head.</summary>
    public int Head;

    /// <summary>The unit of the head: an element, a few elements or a vector, as the kernel divides heads.</summary>
    public int Unit;

    /// <summary>The token of the call, counted within its sequence.</summary>
    public int Token;

    /// <summary>The token of the call, counted over all sequences.</summary>
    public int Row;

    /// <summary>The token's position.</summary>
    public int Position;
}
