namespace QuantSdk.Generators.Diagnostics;

/// <summary>The ids of the rules. An id is never given to another rule.</summary>
internal static class DiagnosticIds
{
    /// <summary>A layer is not partial.</summary>
    public const string LayerNotPartial = "QSDK0001";

    /// <summary>A type around a layer is not partial.</summary>
    public const string ContainingTypeNotPartial = "QSDK0002";

    /// <summary>A layer is no ordinary class.</summary>
    public const string NotAnOrdinaryClass = "QSDK0003";

    /// <summary>A layer is generic.</summary>
    public const string GenericLayer = "QSDK0004";

    /// <summary>A format without <c>[LinearLayer]</c>.</summary>
    public const string MissingLinearLayer = "QSDK0005";

    /// <summary><c>[LinearLayer]</c> without a format.</summary>
    public const string MissingFormat = "QSDK0006";

    /// <summary>Two formats on one layer.</summary>
    public const string SeveralFormats = "QSDK0007";

    /// <summary>Features below one.</summary>
    public const string SizeNotPositive = "QSDK0008";

    /// <summary>Input features that do not divide into groups or vectors.</summary>
    public const string SizeNotDivisible = "QSDK0009";

    /// <summary>A codebook that is neither a preset nor a file of the project.</summary>
    public const string UnknownCodebook = "QSDK0010";

    /// <summary>A codebook file that cannot be read.</summary>
    public const string MalformedCodebookFile = "QSDK0011";

    /// <summary>A format of the KV cache on a linear layer.</summary>
    public const string KvCacheFormat = "QSDK0012";

    /// <summary>An override on a lattice.</summary>
    public const string LatticeOverride = "QSDK0013";

    /// <summary>A parameter of vector quantization out of range.</summary>
    public const string VectorParameter = "QSDK0014";

    /// <summary>A parameter of M-ANT groups out of range.</summary>
    public const string MantParameter = "QSDK0015";

    /// <summary>An unknown device preset.</summary>
    public const string UnknownTarget = "QSDK0016";

    /// <summary>A layer that does not fit an array.</summary>
    public const string LayerTooLarge = "QSDK0017";

    /// <summary>A member or constructor that conflicts with generated code.</summary>
    public const string MemberConflict = "QSDK0018";

    /// <summary>The run time is not referenced.</summary>
    public const string RuntimeMissing = "QSDK0019";

    /// <summary>A project-wide option that is not understood.</summary>
    public const string InvalidOption = "QSDK0020";

    /// <summary>A class that is both a linear layer and an attention layer.</summary>
    public const string SeveralLayerKinds = "QSDK0021";

    /// <summary>Query heads that do not divide among the key-value heads.</summary>
    public const string HeadsNotDivisible = "QSDK0022";

    /// <summary>A head dimension that the cache's format does not allow.</summary>
    public const string HeadDimension = "QSDK0023";

    /// <summary>A format that cannot hold keys and values.</summary>
    public const string CacheFormat = "QSDK0024";

    /// <summary>An option that does not apply to the cache's format.</summary>
    public const string CacheOption = "QSDK0025";

    /// <summary>Counts of a profile that cannot be read.</summary>
    public const string MalformedProfile = "QSDK0026";
}
