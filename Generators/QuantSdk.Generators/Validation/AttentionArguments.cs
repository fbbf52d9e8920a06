namespace QuantSdk.Generators.Validation;

/// <summary>The arguments of <c>[AttentionLayer]</c> as written.</summary>
/// <param name="QueryHeads">Query heads.</param>
/// <param name="KeyValueHeads">Key-value heads.</param>
/// <param name="HeadDimension">Elements of a head.</param>
/// <param name="CacheFormat">The cache's format by name, where one is named.</param>
internal sealed record AttentionArguments(int QueryHeads, int KeyValueHeads, int HeadDimension, string? CacheFormat);
