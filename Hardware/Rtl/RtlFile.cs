namespace QuantSdk.Hardware.Rtl;

/// <summary>One emitted source file.</summary>
/// <param name="Name">The file's name without a directory, for example <c>mant_pe.sv</c>; a file holds the one module that it is named after.</param>
/// <param name="Text">The text; lines end in a line feed.</param>
public sealed record RtlFile(string Name, string Text);
