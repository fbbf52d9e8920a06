using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes the run-time value of a cache format.</summary>
internal static class CacheEmitter
{
    private const string Formats = "global::QuantSdk.Attention.KeyValueFormats.";

    /// <summary>An expression that makes the format.</summary>
    public static string Expression(CacheModel format) => Formats + format switch
    {
        IntegerCacheModel integer =>
            $"Integer(bits: {Text.Number(integer.Bits)}, groupSize: {Text.Number(integer.GroupSize)}, transformsKeys: {Text.Flag(integer.TransformsKeys)})",
        MantCacheModel mant =>
            $"Mant(groupSize: {Text.Number(mant.GroupSize)}, global::QuantSdk.Attention.MantTypeTable.{mant.Types}, transformsKeys: {Text.Flag(mant.TransformsKeys)})",
        CoupledCacheModel coupled =>
            $"Coupled(vectorSize: {Text.Number(coupled.VectorSize)}, indexBits: {Text.Number(coupled.IndexBits)}, rotatesKeysFirst: {Text.Flag(coupled.RotatesKeysFirst)})",
        _ => "Half",
    };
}
