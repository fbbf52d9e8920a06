using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes the run-time types and values of a cache's number format.</summary>
internal static class CacheEmitter
{
    private const string Runtime = "global::QuantSdk.Attention.";
    private const string Formats = Runtime + "KeyValueFormats.";

    /// <summary>The type of the format.</summary>
    public static string FormatType(CacheModel cache) => Runtime + cache switch
    {
        MantCacheModel => "MantKeyValueFormat",
        IntegerCacheModel => "IntegerKeyValueFormat",
        CoupledCacheModel => "CoupledKeyValueFormat",
        _ => "HalfKeyValueFormat",
    };

    /// <summary>An expression that makes the format.</summary>
    public static string Expression(CacheModel cache) => Formats + cache switch
    {
        MantCacheModel mant => 
            $"Mant(groupSize: {Text.Number(mant.GroupSize)}, {Runtime}MantTypeTable.{mant.Types}, transformsKeys: {Text.Flag(mant.TransformsKeys)})",
        IntegerCacheModel integer => 
            $"Integer(bits: {Text.Number(integer.Bits)}, groupSize: {Text.Number(integer.GroupSize)}, transformsKeys: {Text.Flag(integer.TransformsKeys)})",
        CoupledCacheModel coupled =>
            $"Coupled(vectorSize: {Text.Number(coupled.VectorSize)}, indexBits: {Text.Number(coupled.IndexBits)}, rotatesKeysFirst: {Text.Flag(coupled.RotatesKeysFirst)})",
        _ => "Half",
    };
}
