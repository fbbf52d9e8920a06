using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using QuantSdk.Generators.Parsing;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Finds the code to underline: the argument if one is concerned, else the attribute, else the class's name.</summary>
internal static class ViolationLocation
{
    /// <summary>Where a layer breaks a rule.</summary>
    public static Location OfLayer(INamedTypeSymbol symbol, Violation violation)
    {
        string? attribute = violation.Place switch
        {
            PlaceKind.LinearLayer => WellKnownNames.LinearLayer,
            PlaceKind.AttentionLayer => WellKnownNames.AttentionLayer,
            PlaceKind.VectorQuantized => WellKnownNames.VectorQuantized,
            PlaceKind.MAntGroup => WellKnownNames.MAntGroup,
            _ => null,
        };
        return OfAttribute(attribute is null ? null : AttributeReader.Find(symbol, attribute), violation.Member) ?? symbol.Locations[0];
    }

    /// <summary>Where the project breaks a rule; an MSBuild property stands in no code.</summary>
    public static Location OfProject(Compilation compilation, Violation violation)
    {
        AttributeData? attribute = violation.Place == PlaceKind.Defaults ? AttributeReader.Find(compilation.Assembly, WellKnownNames.QuantDefaults) : null;
        return OfAttribute(attribute, violation.Member) ?? Location.None;
    }

    /// <summary>A place in a file that is no code.</summary>
    public static Location InFile(AdditionalText file, int position, CancellationToken token)
    {
        SourceText text = file.GetText(token) ?? SourceText.From("");
        TextSpan span = new(Math.Min(position, text.Length), 0);
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    private static Location? OfAttribute(AttributeData? attribute, string member)
    {
        if (attribute?.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax)
        {
            return null;
        }

        // An argument is written by its name, as name = value or as name: value, or by its position among the constructor's parameters.
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments = syntax.ArgumentList?.Arguments ?? [];
        AttributeArgumentSyntax? named = arguments.FirstOrDefault(
            argument => (argument.NameEquals?.Name ?? argument.NameColon?.Name)?.Identifier.ValueText == member);
        int position = attribute.AttributeConstructor?.Parameters.FirstOrDefault(parameter => parameter.Name == member)?.Ordinal ?? -1;
        AttributeArgumentSyntax? found = named ?? (position >= 0 && position < arguments.Count ? arguments[position] : null);
        return (found?.Expression ?? (SyntaxNode)syntax).GetLocation();
    }
}
