using System;
using System.Globalization;

namespace QuantSdk.Hardware;

/// <summary>How large the arrays are that an accelerator is compared with: as many elements, elements of as much area, or a factor of the count.</summary>
/// <param name="MatchesArea">Whether the area of the elements counts; else their number does.</param>
/// <param name="Factor">How many times as many elements, where the number counts.</param>
public readonly record struct BaselineSize(bool MatchesArea, double Factor)
{
    /// <summary>As many elements.</summary>
    public static BaselineSize SameCount { get; } = new(false, 1);

    /// <summary>As much area.</summary>
    public static BaselineSize SameArea { get; } = new(true, 1);

    /// <summary>Reads <c>count</c>, <c>area</c> or a factor.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">What it says.</param>
    public static bool TryParse(string text, out BaselineSize size)
    {
        size = string.Equals(text, "area", StringComparison.OrdinalIgnoreCase) ? SameArea : SameCount;
        if (size.MatchesArea || string.Equals(text, "count", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // Beyond these factors an array would have no element, or more than anyone builds.
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double factor) || !(factor >= 0.01 && factor <= 100))
        {
            return false;
        }

        size = new(false, factor);
        return true;
    }

    /// <summary>Resizes a baseline.</summary>
    /// <param name="baseline">The baseline, with the array of the reference.</param>
    /// <param name="reference">The accelerator that it is compared with.</param>
    public Accelerator Apply(Accelerator baseline, Accelerator reference)
    {
        if (MatchesArea)
        {
            return AreaBudget.Match(baseline, reference);
        }

        // Without a factor the shape stays too, not only the number.
        return Factor == 1 ? baseline : AreaBudget.Scale(baseline, reference.Array.Elements, Factor);
    }

    /// <inheritdoc/>
    public override string ToString() => MatchesArea ? "area" : Factor == 1 ? "count" : NumberText.Of(Factor);
}
