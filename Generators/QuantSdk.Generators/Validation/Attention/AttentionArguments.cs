namespace QuantSdk.Generators.Validation;

/// <summary>The arguments of <c>[AttentionLayer]</c> as written.</summary>
/// <param name="QueryHeads">Query heads.</param>
/// <param name="KeyValueHeads">Key-value heads.</param>
/// <param name="HeadDimension">Elements of a head.</param>
/// <param name="CacheFormat">The cache's format, where one is named.</param>
/// <param name="RotatesKeysFirst">Whether keys are encoded after the rotary embedding; null where not written.</param>
/// <param name="GpuPlan">Decisions about the GPU kernel, where any are given.</param>
internal sealed record AttentionArguments(int QueryHeads, int KeyValueHeads, int HeadDimension, string? CacheFormat, bool? RotatesKeysFirst, string? GpuPlan = null);
