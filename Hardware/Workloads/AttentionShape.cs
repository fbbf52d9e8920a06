namespace QuantSdk.Hardware;

/// <summary>An attention layer of a model: a project's own, or a transformer's.</summary>
public sealed record AttentionShape
{
    /// <summary>Name in reports; empty leaves the products' own names.</summary>
    public string Name { get; init; } = "";

    /// <summary>Query heads.</summary>
    public required int QueryHeads { get; init; }

    /// <summary>Key-value heads; they divide the query heads.</summary>
    public required int KeyValueHeads { get; init; }

    /// <summary>Channels of a head.</summary>
    public required int HeadDim { get; init; }

    /// <summary>How many layers of the model have this shape.</summary>
    public int Count { get; init; } = 1;
}
