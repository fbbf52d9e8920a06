namespace QuantSdk.Generators.Planning;

/// <summary>Coupled quantization VQ&lt;v, b, 1&gt; per channel group.</summary>
/// <param name="VectorSize">v: channels of a group.</param>
/// <param name="IndexBits">b: bits of an index.</param>
/// <param name="RotatesKeysFirst">Whether keys are quantized after the rotary embedding.</param>
internal sealed record CoupledCacheModel(int VectorSize, int IndexBits, bool RotatesKeysFirst)
    : CacheModel(NameOf(VectorSize, IndexBits) + (RotatesKeysFirst ? "-rope" : ""), VectorSize)
{
    private static string NameOf(int vectorSize, int indexBits) => (vectorSize, indexBits) switch
    {
        (2, 8) => "CQ-4",
        (4, 8) => "CQ-2",
        _ => $"VQ<{vectorSize},{indexBits},1>",
    };
}
