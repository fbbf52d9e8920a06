namespace QuantSdk.Hardware.Rtl.Synthesis;

/// <summary>The synthesised area of an emitted element.</summary>
/// <param name="Name">What the element multiplies, for tables.</param>
/// <param name="Module">Its module with the parameters that differ from their defaults.</param>
/// <param name="Area">Its area, in the library's unit.</param>
/// <param name="Published">The published element that it comes nearest to; <see langword="null"/> where none is published.</param>
public sealed record ElementArea(string Name, string Module, double Area, ProcessingElement? Published)
{
    /// <summary>The area over that of another element.</summary>
    /// <param name="other">The other element.</param>
    public double RatioTo(ElementArea other) => Area / other.Area;

    /// <summary>The published area over that of another element; <see langword="null"/> where either has none.</summary>
    /// <param name="other">The other element.</param>
    public double? PublishedRatioTo(ElementArea other) => Published?.AreaSquareMicrons / other.Published?.AreaSquareMicrons;
}
