using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Validation;

/// <summary>A broken rule. Analyzers report it; the generator emits nothing for a layer that has one.</summary>
/// <param name="Id">The rule, for example <c>QSDK0001</c>.</param>
/// <param name="Place">Where the mistake stands.</param>
/// <param name="Member">The argument or property concerned; empty for the whole place.</param>
/// <param name="Arguments">What fills the rule's message.</param>
internal sealed record Violation(string Id, PlaceKind Place, string Member, EquatableArray<string> Arguments)
{
    /// <summary>Creates a violation.</summary>
    public static Violation Of(string id, PlaceKind place, string member, params string[] arguments) =>
        new(id, place, member, new EquatableArray<string>([.. arguments]));
}
