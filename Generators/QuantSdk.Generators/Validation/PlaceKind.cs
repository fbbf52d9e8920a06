namespace QuantSdk.Generators.Validation;

/// <summary>Where in the user's project a mistake stands.</summary>
internal enum PlaceKind
{
    /// <summary>The layer class.</summary>
    Class,

    /// <summary>The layer's <c>[LinearLayer]</c>.</summary>
    LinearLayer,

    /// <summary>The layer's <c>[AttentionLayer]</c>.</summary>
    AttentionLayer,

    /// <summary>The layer's <c>[VectorQuantized]</c>.</summary>
    VectorQuantized,

    /// <summary>The layer's <c>[MAntGroup]</c>.</summary>
    MAntGroup,

    /// <summary>The assembly's <c>[QuantDefaults]</c>.</summary>
    Defaults,

    /// <summary>An MSBuild property.</summary>
    Property,
}
