namespace QuantSdk.Hardware;

/// <summary>A file to write.</summary>
/// <param name="Path">Path below the folder of the accelerator, with <c>/</c> between its parts.</param>
/// <param name="Text">Content, with line feeds.</param>
public sealed record ExportedFile(string Path, string Text);
