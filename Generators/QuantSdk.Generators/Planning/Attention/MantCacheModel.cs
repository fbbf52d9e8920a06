namespace QuantSdk.Generators.Planning;

/// <summary>M-ANT in real time: keys in groups along the head, values in groups along a window of tokens.</summary>
/// <param name="GroupSize">Elements of a group and tokens of a window.</param>
/// <param name="Types">The run time's table of types: <c>Three</c> (the default, which adds nothing to the name), <c>Eight</c> or <c>Fitted</c>.</param>
/// <param name="TransformsKeys">Whether keys are Hadamard-transformed.</param>
internal sealed record MantCacheModel(int GroupSize, string Types, bool TransformsKeys)
    : CacheModel($"MANT4-g{GroupSize}{SuffixOf(Types)}{(TransformsKeys ? "" : "-plain")}")
{
    private const int MetadataBits = 24;

    /// <inheritdoc/>
    public override int Unit => GroupSize;

    /// <inheritdoc/>
    public override string UnitName => "groups";

    /// <inheritdoc/>
    public override long TokenBits(int headDimension) => 2L * headDimension * 4 + 2L * headDimension * MetadataBits / GroupSize;

    private static string SuffixOf(string types) => types switch
    {
        "Eight" => "-8types",
        "Fitted" => "-fitted",
        _ => "",
    };
}
