using System.Linq;
using Microsoft.CodeAnalysis;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Parsing;

/// <summary>Reads attributes into plain values. An argument that the compiler rejects reads as missing; nothing throws.</summary>
internal static class AttributeReader
{
    /// <summary>Finds an attribute by its full name.</summary>
    public static AttributeData? Find(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(attribute => Is(attribute, name));

    /// <summary>Whether an attribute has the given full name.</summary>
    public static bool Is(AttributeData attribute, string name) => attribute.AttributeClass?.ToDisplayString() == name;

    /// <summary>Reads <c>[LinearLayer]</c>; null where an argument is missing.</summary>
    public static LinearArguments? ReadLinear(AttributeData attribute) =>
        Positional<int>(attribute, 0) is int inFeatures && Positional<int>(attribute, 1) is int outFeatures
            ? new LinearArguments(inFeatures, outFeatures, NamedText(attribute, "Target"), NamedText(attribute, "GpuPlan"))
            : null;

    /// <summary>Reads <c>[AttentionLayer]</c>; null where an argument is missing.</summary>
    public static AttentionArguments? ReadAttention(AttributeData attribute) =>
        Positional<int>(attribute, 0) is int queryHeads && Positional<int>(attribute, 1) is int keyValueHeads && Positional<int>(attribute, 2) is int headDimension
            ? new AttentionArguments(
                queryHeads, keyValueHeads, headDimension, NamedText(attribute, "CacheFormat"), Named<bool>(attribute, "RotatesKeysFirst"), NamedText(attribute, "GpuPlan"))
            : null;

    /// <summary>Reads <c>[VectorQuantized]</c>; null where an argument is missing.</summary>
    public static VectorArguments? ReadVector(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive } codebook]
            ? new VectorArguments(
                codebook.Value as string ?? "",
                Named<int>(attribute, "VectorSize"),
                Named<int>(attribute, "IndexBits"),
                Named<int>(attribute, "Residuals"),
                Named<int>(attribute, "Scope"),
                Named<int>(attribute, "TileSize"),
                Named<bool>(attribute, "RowScales"))
            : null;

    /// <summary>Reads <c>[MAntGroup]</c>; null where an argument is missing.</summary>
    public static MantArguments? ReadMant(AttributeData attribute) =>
        Positional<int>(attribute, 0) is int groupSize
            ? new MantArguments(groupSize, Named<int>(attribute, "WeightBits"), Named<int>(attribute, "ActivationBits"))
            : null;

    /// <summary>Reads <c>[QuantDefaults]</c>.</summary>
    public static DefaultsArguments ReadDefaults(AttributeData attribute) =>
        new(
            NamedText(attribute, "Target"),
            Named<int>(attribute, "WeightBits"),
            Named<int>(attribute, "ActivationBits"),
            NamedText(attribute, "Gpu"));

    private static T? Positional<T>(AttributeData attribute, int index)
        where T : struct =>
        index < attribute.ConstructorArguments.Length ? Value<T>(attribute.ConstructorArguments[index]) : null;

    private static T? Named<T>(AttributeData attribute, string name)
        where T : struct =>
        Value<T>(attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value);

    private static string? NamedText(AttributeData attribute, string name)
    {
        TypedConstant constant = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;
        return constant.Kind == TypedConstantKind.Primitive ? constant.Value as string : null;
    }

    private static T? Value<T>(TypedConstant constant)
        where T : struct =>
        constant.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && constant.Value is T value ? value : null;
}
