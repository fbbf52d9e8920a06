using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QuantSdk.Generators.Parsing;

/// <summary>Names and headers of types, as they are written in code.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat NamespaceFormat =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>An identifier, with @ where it is a keyword anywhere in the language.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The namespace of a type; empty for the global one.</summary>
    public static string NamespaceOf(INamedTypeSymbol symbol) =>
        symbol.ContainingNamespace.IsGlobalNamespace ? "" : symbol.ContainingNamespace.ToDisplayString(NamespaceFormat);

    /// <summary>The types around a type, outermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol symbol) =>
        symbol.ContainingType is INamedTypeSymbol outer ? Containers(outer).Append(outer) : [];

    /// <summary>The header that reopens a type, for example <c>partial record struct Outer</c>.</summary>
    public static string DeclarationOf(INamedTypeSymbol symbol)
    {
        string kind = (symbol.TypeKind, symbol.IsRecord) switch
        {
            (TypeKind.Struct, true) => "record struct",
            (TypeKind.Struct, false) => "struct",
            (TypeKind.Interface, _) => "interface",
            (_, true) => "record",
            _ => "class",
        };
        return $"partial {kind} {Escape(symbol.Name)}";
    }

    /// <summary>
    /// A suffix for the emitted file of a type that has a twin differing in case alone, anywhere along its name: the compiler compares
    /// the names of emitted files without regard to case.
    /// </summary>
    public static string HintSuffixOf(INamedTypeSymbol symbol)
    {
        for (INamespaceOrTypeSymbol part = symbol; part is not INamespaceSymbol { IsGlobalNamespace: true };)
        {
            INamespaceOrTypeSymbol parent = part.ContainingType ?? (INamespaceOrTypeSymbol)part.ContainingNamespace;
            if (parent.GetMembers().OfType<INamespaceOrTypeSymbol>().Any(member => IsTwin(member.Name, part.Name)))
            {
                return "." + Hash(symbol.ToDisplayString());
            }

            part = parent;
        }

        return "";
    }

    private static bool IsTwin(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase) && !string.Equals(left, right, StringComparison.Ordinal);

    /// <summary>FNV-1a of a text in eight hexadecimal digits.</summary>
    private static string Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}
