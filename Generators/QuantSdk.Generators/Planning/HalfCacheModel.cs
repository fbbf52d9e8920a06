namespace QuantSdk.Generators.Planning;

/// <summary>Half precision.</summary>
internal sealed record HalfCacheModel() : CacheModel("FP16", 1);
