using System;

namespace QuantSdk.Hardware;

/// <summary>Sizes arrays by area instead of by count.</summary>
public static class AreaBudget
{
    /// <summary>Gives <paramref name="accelerator"/> the square array whose elements fill the same area as <paramref name="reference"/>'s, to the nearest row.</summary>
    /// <param name="accelerator">The accelerator to resize.</param>
    /// <param name="reference">The accelerator whose area counts.</param>
    public static Accelerator Match(Accelerator accelerator, Accelerator reference) =>
        Scale(accelerator, reference.Array.Elements, reference.Element.AreaSquareMicrons / accelerator.Element.AreaSquareMicrons);

    /// <summary>Gives <paramref name="accelerator"/> the square array of about <paramref name="factor"/> times <paramref name="elements"/> elements.</summary>
    /// <param name="accelerator">The accelerator to resize.</param>
    /// <param name="elements">Elements to start from.</param>
    /// <param name="factor">How many times as many: the iso-area factor.</param>
    public static Accelerator Scale(Accelerator accelerator, long elements, double factor)
    {
        if (elements < 1 || !(factor > 0) || double.IsInfinity(factor))
        {
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "An array has at least one element, and a factor is positive.");
        }

        int side = Math.Max(1, (int)Math.Round(Math.Sqrt(elements * factor)));
        return accelerator with { Array = new(side, side) };
    }
}
