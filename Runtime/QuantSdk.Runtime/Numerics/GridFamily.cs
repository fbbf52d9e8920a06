using System.Collections.Immutable;
using System.Numerics;

namespace QuantSdk.Numerics;

/// <summary>The grids that the groups of one format choose from. A group's type is the index of its grid.</summary>
public sealed class GridFamily
{
    /// <summary>Creates a family.</summary>
    /// <param name="name">The family's name, for example <c>MANT</c> or <c>INT4</c>.</param>
    /// <param name="grids">The grids, at least one, in the order of their types.</param>
    public GridFamily(string name, params ImmutableArray<Grid> grids)
    {
        ArgumentOutOfRangeException.ThrowIfZero(grids.Length, nameof(grids));
        Name = name;
        Grids = grids;
        TypeBits = BitOperations.Log2((uint)(grids.Length - 1) << 1 | 1);
    }

    /// <summary>The family's name.</summary>
    public string Name { get; }

    /// <summary>The grids in the order of their types.</summary>
    public ImmutableArray<Grid> Grids { get; }

    /// <summary>Bits of a group's type: 0 with a single grid, 2 for ANT's four, 4 for MANT's sixteen.</summary>
    public int TypeBits { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
