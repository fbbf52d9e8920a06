namespace QuantSdk.Generators.Validation;

/// <summary>A codebook file of the project.</summary>
/// <param name="Stem">The file's name without <c>.codebook.json</c>: what an attribute may call it.</param>
/// <param name="Content">What it says; null where it is malformed.</param>
/// <param name="Error">What is wrong with it; empty where nothing is.</param>
/// <param name="ErrorPosition">Where, as an offset in characters.</param>
internal sealed record CodebookFile(string Stem, CodebookContent? Content, string Error, int ErrorPosition)
{
    /// <summary>How the name of a codebook file ends.</summary>
    public const string Extension = ".codebook.json";
}
