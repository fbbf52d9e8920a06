namespace QuantSdk.Generators.Planning;

/// <summary>A format of the KV cache.</summary>
/// <param name="Name">The format's name, for example <c>CQ-2</c>.</param>
/// <param name="Unit">What must divide the head dimension: the size of a group or vector.</param>
internal abstract record CacheModel(string Name, int Unit);
