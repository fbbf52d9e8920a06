namespace QuantSdk.Numerics;

/// <summary>A quantization grid: the value of every code, before the scale of the group.</summary>
public sealed class Grid
{
    private readonly float[] values;

    /// <summary>Creates a grid.</summary>
    /// <param name="name">The grid's name, for example <c>MANT(a=17)</c> or <c>NF4</c>.</param>
    /// <param name="values">The value of each code; a code is the index into this list.</param>
    public Grid(string name, params ReadOnlySpan<float> values)
    {
        Name = name;
        this.values = values.ToArray();
        foreach (float value in this.values)
        {
            AbsoluteMaximum = MathF.Max(AbsoluteMaximum, MathF.Abs(value));
        }
    }

    /// <summary>The grid's name.</summary>
    public string Name { get; }

    /// <summary>The value of each code.</summary>
    public ReadOnlySpan<float> Values => values;

    /// <summary>The largest magnitude on the grid. A group's scale is its own absolute maximum divided by this.</summary>
    public float AbsoluteMaximum { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
