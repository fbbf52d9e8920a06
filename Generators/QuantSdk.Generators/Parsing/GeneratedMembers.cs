using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QuantSdk.Generators.Parsing;

/// <summary>The members that the build adds to a class of one kind.</summary>
/// <param name="Names">Members that are no methods.</param>
/// <param name="Methods">Methods. Overloads of these are refused too: they would make calls ambiguous.</param>
/// <param name="Constructor">The generated constructor as the user's own constructors call it.</param>
internal sealed record GeneratedMembers(ImmutableArray<string> Names, ImmutableArray<string> Methods, string Constructor)
{
    private static readonly GeneratedMembers Linear = new(
        ["InFeatures", "OutFeatures", "Format", "Plan", "Weights", "Constants", "cpuKernel", "GpuKernel"],
        ["Create", "Quantize", "Load", "Save", "Forward", "ToDevice"],
        "this(weights)");

    private static readonly GeneratedMembers Attention = new(
        ["QueryHeads", "KeyValueHeads", "HeadDimension", "Format", "Plan", "cpuAttention", "rotary", "codebooks", "GpuKernel"],
        ["Create", "CreateCache", "Append", "Decode", "Prefill", "ToDevice"],
        "this(rotary, codebooks)");

    /// <summary>The members that a class gets by its attributes.</summary>
    public static GeneratedMembers Of(INamedTypeSymbol symbol) =>
        AttributeReader.Find(symbol, WellKnownNames.AttentionLayer) is null ? Linear : Attention;

    /// <summary>Whether the build needs a name.</summary>
    public bool Contains(string name) => Names.Contains(name) || Methods.Contains(name);
}
