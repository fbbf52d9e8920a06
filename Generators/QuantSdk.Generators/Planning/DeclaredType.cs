using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>The identity of an annotated class, free of compiler types.</summary>
/// <param name="Namespace">The namespace, as it is written in code; empty for the global one.</param>
/// <param name="ContainingTypes">Declarations around the class, outermost first, for example <c>partial class Outer</c>.</param>
/// <param name="Name">The class's name, as it is written in code.</param>
internal abstract record DeclaredType(string Namespace, EquatableArray<string> ContainingTypes, string Name)
{
    /// <summary>What tells the emitted file from that of a class whose name differs in case alone; mostly empty.</summary>
    public string HintSuffix { get; init; } = "";

    /// <summary>The full name in metadata, for example <c>Demo.Outer+UpProjection</c>.</summary>
    public string FullName
    {
        get
        {
            string nested = string.Concat(ContainingTypes.Items.Select(static type => type.Substring(type.LastIndexOf(' ') + 1) + "+"));
            string prefix = Namespace.Length == 0 ? "" : Namespace + ".";
            return (prefix + nested + Name).Replace("@", "");
        }
    }

    /// <summary>The name under which the compiler keeps the emitted file.</summary>
    public string HintName => FullName + HintSuffix + ".g.cs";
}
