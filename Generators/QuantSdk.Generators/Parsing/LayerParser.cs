using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Parsing;

/// <summary>Turns the symbol of an annotated class into a declaration.</summary>
internal static class LayerParser
{
    private static readonly ImmutableArray<string> LayerAttributes =
        [WellKnownNames.LinearLayer, WellKnownNames.AttentionLayer, WellKnownNames.VectorQuantized, WellKnownNames.MAntGroup];

    /// <summary>Reads a class.</summary>
    /// <returns>The declaration, or null where the class carries none of our attributes.</returns>
    public static LayerDeclaration? Parse(INamedTypeSymbol symbol)
    {
        ImmutableArray<AttributeData> attributes =
            [.. symbol.GetAttributes().Where(static attribute => LayerAttributes.Any(name => AttributeReader.Is(attribute, name)))];
        if (attributes.Length == 0)
        {
            return null;
        }

        AttributeData? linear = AttributeReader.Find(symbol, WellKnownNames.LinearLayer);
        AttributeData? attention = AttributeReader.Find(symbol, WellKnownNames.AttentionLayer);
        AttributeData? vector = AttributeReader.Find(symbol, WellKnownNames.VectorQuantized);
        AttributeData? mant = AttributeReader.Find(symbol, WellKnownNames.MAntGroup);
        LinearArguments? linearArguments = linear is null ? null : AttributeReader.ReadLinear(linear);
        AttentionArguments? attentionArguments = attention is null ? null : AttributeReader.ReadAttention(attention);
        VectorArguments? vectorArguments = vector is null ? null : AttributeReader.ReadVector(vector);
        MantArguments? mantArguments = mant is null ? null : AttributeReader.ReadMant(mant);
        bool isComplete = linear is null == linearArguments is null
            && attention is null == attentionArguments is null
            && vector is null == vectorArguments is null
            && mant is null == mantArguments is null;
        bool isSingle = attributes.Select(static attribute => attribute.AttributeClass!.Name).Distinct().Count() == attributes.Length;
        return new LayerDeclaration(
            TypeNames.NamespaceOf(symbol),
            new EquatableArray<string>([.. TypeNames.Containers(symbol).Select(TypeNames.DeclarationOf)]),
            TypeNames.Escape(symbol.Name),
            TypeNames.HintSuffixOf(symbol),
            linearArguments,
            vectorArguments,
            mantArguments,
            isComplete && isSingle && IsBound(linear) && IsBound(attention),
            ShapeRules.Check(symbol)) { Attention = attentionArguments };
    }

    /// <summary>Whether the compiler found the constructor that an attribute calls.</summary>
    private static bool IsBound(AttributeData? attribute) => attribute is null || attribute.AttributeConstructor is not null;
}
