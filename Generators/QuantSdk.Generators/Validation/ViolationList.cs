using System.Collections.Immutable;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Validation;

/// <summary>Collects the violations of one check.</summary>
internal sealed class ViolationList
{
    private readonly ImmutableArray<Violation>.Builder items = ImmutableArray.CreateBuilder<Violation>();

    /// <summary>Whether any rule is broken.</summary>
    public bool Any => items.Count != 0;

    /// <summary>Adds a violation.</summary>
    public void Add(string id, PlaceKind place, string member, params string[] arguments) =>
        items.Add(Violation.Of(id, place, member, arguments));

    /// <summary>Adds violations that were found elsewhere.</summary>
    public void AddRange(EquatableArray<Violation> violations) => items.AddRange(violations.Items);

    /// <summary>The violations, in the order in which they were added.</summary>
    public EquatableArray<Violation> ToArray() => new(items.ToImmutable());
}
