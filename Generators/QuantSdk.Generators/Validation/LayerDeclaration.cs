using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Validation;

/// <summary>A class that carries one of our attributes, as written and free of compiler types.</summary>
/// <param name="Namespace">The namespace, as it is written in code; empty for the global one.</param>
/// <param name="ContainingTypes">Declarations around the class, outermost first.</param>
/// <param name="Name">The class's name, as it is written in code.</param>
/// <param name="HintSuffix">What tells the emitted file from that of a class whose name differs in case alone.</param>
/// <param name="Linear">The arguments of <c>[LinearLayer]</c>.</param>
/// <param name="Vector">The arguments of <c>[VectorQuantized]</c>.</param>
/// <param name="Mant">The arguments of <c>[MAntGroup]</c>.</param>
/// <param name="IsReadable">Whether the compiler itself understood our attributes; where not, it reports that.</param>
/// <param name="ShapeViolations">What is wrong with the class itself.</param>
internal sealed record LayerDeclaration(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    string HintSuffix,
    LinearArguments? Linear,
    VectorArguments? Vector,
    MantArguments? Mant,
    bool IsReadable,
    EquatableArray<Violation> ShapeViolations)
{
    /// <summary>The arguments of <c>[AttentionLayer]</c>.</summary>
    public AttentionArguments? Attention { get; init; }
}
