using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Parsing;

/// <summary>Checks the class itself: what the generator can complete.</summary>
internal static class ShapeRules
{
    /// <summary>Collects what is wrong with a class.</summary>
    public static EquatableArray<Violation> Check(INamedTypeSymbol symbol)
    {
        ViolationList violations = new();
        if (KindProblem(symbol) is string kind)
        {
            violations.Add(DiagnosticIds.NotAnOrdinaryClass, PlaceKind.Class, "", symbol.Name, kind);
            return violations.ToArray();
        }

        if (!IsPartial(symbol))
        {
            violations.Add(DiagnosticIds.LayerNotPartial, PlaceKind.Class, "", symbol.Name);
        }

        if (TypeNames.Containers(symbol).FirstOrDefault(static outer => !IsPartial(outer)) is INamedTypeSymbol closed)
        {
            violations.Add(DiagnosticIds.ContainingTypeNotPartial, PlaceKind.Class, "", closed.Name, symbol.Name);
        }

        if (symbol.IsGenericType)
        {
            violations.Add(DiagnosticIds.GenericLayer, PlaceKind.Class, "", symbol.Name);
        }

        if (MemberConflicts.Find(symbol) is string conflict)
        {
            violations.Add(DiagnosticIds.MemberConflict, PlaceKind.Class, "", symbol.Name, conflict);
        }

        return violations.ToArray();
    }

    private static string? KindProblem(INamedTypeSymbol symbol)
    {
        if (symbol.TypeKind != TypeKind.Class)
        {
            return "no class";
        }

        return symbol.IsRecord ? "a record"
            : symbol.IsStatic ? "static"
            : symbol.IsAbstract ? "abstract"
            : symbol.IsFileLocal || TypeNames.Containers(symbol).Any(static outer => outer.IsFileLocal) ? "local to its file"
            : null;
    }

    private static bool IsPartial(INamedTypeSymbol symbol) =>
        symbol.DeclaringSyntaxReferences.All(
            static reference => reference.GetSyntax() is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword));
}
