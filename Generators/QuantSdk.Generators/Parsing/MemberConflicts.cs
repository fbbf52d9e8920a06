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
    /// <summary>Generated members that are no methods.</summary>
    private static readonly ImmutableArray<string> Names =
        ["InFeatures", "OutFeatures", "Format", "Plan", "Weights", "Constants", "cpuKernel", "GpuKernel"];

    /// <summary>Generated methods. Overloads of these are refused too: they would make calls ambiguous.</summary>
    private static readonly ImmutableArray<string> Methods = ["Create", "Quantize", "Load", "Save", "Forward", "ToDevice"];

    /// <summary>Says what collides, as the end of a sentence, or null where nothing does.</summary>
    public static string? Find(INamedTypeSymbol symbol)
    {
        if (IsReserved(symbol.Name))
        {
            return $"has the name of the generated member '{symbol.Name}'";
        }

        if (symbol.InstanceConstructors.FirstOrDefault(static constructor => !IsAllowed(constructor)) is not null)
        {
            return "has a constructor that does not call 'this(weights)'";
        }

        if (symbol.BaseType is INamedTypeSymbol layer && AttributeReader.Find(layer, WellKnownNames.LinearLayer) is not null)
        {
            return $"has the base class '{layer.Name}', which is a layer itself";
        }

        if (symbol.BaseType is INamedTypeSymbol parent && !HasDefaultConstructor(parent))
        {
            return $"has the base class '{parent.Name}', which has no constructor without parameters";
        }

        for (INamedTypeSymbol? type = symbol; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            if (type.GetMembers().FirstOrDefault(member => Collides(member, symbol)) is ISymbol member)
            {
                return $"has the member '{member.Name}', which the build generates";
            }
        }

        return null;
    }

    private static bool IsReserved(string name) => Names.Contains(name) || Methods.Contains(name);

    private static bool Collides(ISymbol member, INamedTypeSymbol layer)
    {
        bool isVisible = SymbolEqualityComparer.Default.Equals(member.ContainingType, layer) || member.DeclaredAccessibility != Accessibility.Private;
        return isVisible && !member.IsImplicitlyDeclared && IsReserved(member.Name) && !IsGenerated(member, layer);
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
