namespace QuantSdk.Generators.Planning;

/// <summary>M-ANT in real time.</summary>
/// <param name="GroupSize">Elements of a group and tokens of a window.</param>
/// <param name="Types">The run time's table of types: <c>Fitted</c>, <c>Three</c> or <c>Eight</c>.</param>
/// <param name="TransformsKeys">Whether keys are Hadamard-transformed.</param>
internal sealed record MantCacheModel(int GroupSize, string Types, bool TransformsKeys)
    : CacheModel($"MANT4-g{GroupSize}{SuffixOf(Types)}{(TransformsKeys ? "" : "-plain")}", GroupSize)
{
    private static string SuffixOf(string types) => types switch
    {
        "Three" => "-3types",
        "Eight" => "-8types",
        _ => "",
    };
}
