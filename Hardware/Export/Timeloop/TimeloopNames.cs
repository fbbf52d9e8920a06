namespace QuantSdk.Hardware;

/// <summary>Names that the files for Timeloop and Accelergy share.</summary>
internal static class TimeloopNames
{
    /// <summary>Data space of the left operand.</summary>
    public const string Inputs = "Inputs";

    /// <summary>Data space of the right operand.</summary>
    public const string Weights = "Weights";

    /// <summary>Data space of the results.</summary>
    public const string Outputs = "Outputs";

    /// <summary>Component that multiplies.</summary>
    public const string Compute = "element_mac";

    /// <summary>Class of an element that multiplies and accumulates. Timeloop knows a compute class by the letters <c>mac</c>.</summary>
    public const string PlainClass = "plain_mac";

    /// <summary>Class of M-ANT's element.</summary>
    public const string MantClass = "mant_mac";

    /// <summary>Process of the figures that the elements come from; Accelergy's tables are for it.</summary>
    public const string Technology = "45nm";

    /// <summary>The class of an accelerator's element.</summary>
    public static string ClassOf(Accelerator accelerator) => accelerator.Element.Kind == ElementKind.MultiplyAndShift ? MantClass : PlainClass;
}
