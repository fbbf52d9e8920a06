using System.Runtime.InteropServices;

namespace QuantSdk.Numerics;

/// <summary>A quantization grid: the value of every code, before the scale of the group.</summary>
public sealed class Grid
{
    private readonly float[] values;
    private readonly float[] points;
    private readonly float[] thresholds;
    private readonly byte[] codes;

    /// <summary>Creates a grid.</summary>
    /// <param name="name">The grid's name, for example <c>MANT(a=17)</c> or <c>NF4</c>.</param>
    /// <param name="values">The value of each code, 2 to 256 finite values of both signs; a code is the index into this list.</param>
    public Grid(string name, params ReadOnlySpan<float> values)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(values.Length, 2, nameof(values));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(values.Length, 256, nameof(values));
        Name = name;
        this.values = values.ToArray();

        // The order is stable, so that of two codes with one value (+0 and -0) the lower one is used.
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(code => this.values[code])];
        int[] distinct = [.. order.Where((code, place) => place == 0 || this.values[code] != this.values[order[place - 1]])];
        codes = [.. distinct.Select(static code => (byte)code)];
        points = [.. distinct.Select(code => this.values[code])];
        thresholds = [.. points.Zip(points.Skip(1), static (low, high) => (low + high) / 2)];
        AbsoluteMaximum = MathF.Min(points[^1], -points[0]);
        if (!(AbsoluteMaximum > 0))
        {
            throw new ArgumentException($"The grid '{name}' needs finite values of both signs.", nameof(values));
        }
    }

    /// <summary>The grid's name.</summary>
    public string Name { get; }

    /// <summary>The value of each code.</summary>
    public ReadOnlySpan<float> Values => values;

    /// <summary>
    /// The largest magnitude that the grid reaches with either sign: 7 for INT4, whose code -8 has no positive twin.
    /// A group's nominal scale is its own absolute maximum divided by this.
    /// </summary>
    public float AbsoluteMaximum { get; }

    /// <summary>The distinct values in ascending order.</summary>
    public ReadOnlySpan<float> Points => points;

    /// <summary>The midpoints between neighbouring <see cref="Points"/>; a value above n of them is nearest to point n.</summary>
    public ReadOnlySpan<float> Thresholds => thresholds;

    /// <summary>The code of each of the <see cref="Points"/>.</summary>
    public ReadOnlySpan<byte> PointCodes => codes;

    /// <summary>The code whose value is nearest to the given one; a tie goes to the lower value.</summary>
    /// <param name="value">A weight divided by its group's scale.</param>
    public int NearestCode(float value)
    {
        int index = MemoryExtensions.BinarySearch((ReadOnlySpan<float>)thresholds, value);
        return codes[index < 0 ? ~index : index];
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
