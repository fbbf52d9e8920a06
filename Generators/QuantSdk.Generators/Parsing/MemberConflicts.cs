using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace QuantSdk.Generators.Parsing;

/// <summary>Finds members of the user's that the generated half would collide with.</summary>
internal static class MemberConflicts
{
    /// <summary>Generated members of linear layers that are no methods.</summary>
    private static readonly ImmutableArray<string> LinearNames =
        ["InFeatures", "OutFeatures", "Format", "Plan", "Weights", "Constants", "cpuKernel", "GpuKernel"];

    /// <summary>Generated methods of linear layers. Overloads of these are refused too: they would make calls ambiguous.</summary>
    private static readonly ImmutableArray<string> LinearMethods = ["Create", "Quantize", "Load", "Save", "Forward", "ToDevice"];

    /// <summary>Generated members and methods of attention layers.</summary>
    private static readonly ImmutableArray<string> AttentionNames =
        ["QueryHeads", "KeyValueHeads", "HeadDimension", "Format", "Plan", "cpuAttention", "Create", "CreateCache", "Append", "Decode", "Prefill"];

    /// <summary>Says what collides, as the end of a sentence, or null where nothing does.</summary>
    public static string? Find(INamedTypeSymbol symbol)
    {
        ImmutableArray<string> reserved = AttributeReader.Find(symbol, WellKnownNames.AttentionLayer) is null ? LinearNames.AddRange(LinearMethods) : AttentionNames;
        if (reserved.Contains(symbol.Name))
        {
            return $"has the name of the generated member '{symbol.Name}'";
        }

        if (symbol.InstanceConstructors.FirstOrDefault(static constructor => !IsAllowed(constructor)) is not null)
        {
            return reserved == AttentionNames ? "has a constructor that does not call 'this(rotary, codebooks)'" : "has a constructor that does not call 'this(weights)'";
        }

        if (symbol.BaseType is INamedTypeSymbol layer && IsLayer(layer))
        {
            return $"has the base class '{layer.Name}', which is a layer itself";
        }

        if (symbol.BaseType is INamedTypeSymbol parent && !HasDefaultConstructor(parent))
        {
            return $"has the base class '{parent.Name}', which has no constructor without parameters";
        }

        for (INamedTypeSymbol? type = symbol; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            if (type.GetMembers().FirstOrDefault(member => Collides(member, symbol, reserved)) is ISymbol member)
            {
                return $"has the member '{member.Name}', which the build generates";
            }
        }

        return null;
    }

    private static bool IsLayer(INamedTypeSymbol symbol) =>
        AttributeReader.Find(symbol, WellKnownNames.LinearLayer) is not null || AttributeReader.Find(symbol, WellKnownNames.AttentionLayer) is not null;

    private static bool Collides(ISymbol member, INamedTypeSymbol layer, ImmutableArray<string> reserved)
    {
        bool isVisible = SymbolEqualityComparer.Default.Equals(member.ContainingType, layer) || member.DeclaredAccessibility != Accessibility.Private;
        return isVisible && !member.IsImplicitlyDeclared && reserved.Contains(member.Name) && !IsGenerated(member, layer);
    }

    /// <summary>Analyzers see the class with its generated half, which must not be held against the user's.</summary>
    private static bool IsGenerated(ISymbol member, INamedTypeSymbol layer) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType, layer)
        && member.GetAttributes().Any(static attribute =>
            attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is [{ Value: "QuantSdk.Generators" }, ..]);

    private static bool IsAllowed(IMethodSymbol constructor) =>
        constructor.IsImplicitlyDeclared
        || IsGenerated(constructor, constructor.ContainingType)
        || constructor.DeclaringSyntaxReferences.All(
            static reference => reference.GetSyntax() is ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer });

    private static bool HasDefaultConstructor(INamedTypeSymbol parent) =>
        parent.InstanceConstructors.Any(
            static constructor => constructor.Parameters.Length == 0 && constructor.DeclaredAccessibility != Accessibility.Private);
}
