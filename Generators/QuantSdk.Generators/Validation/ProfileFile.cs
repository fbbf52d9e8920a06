using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Validation;

/// <summary>What the build counted of the project's profiles.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Layers">Its layers; empty where the file is malformed.</param>
/// <param name="Error">What is wrong with it; empty where nothing is.</param>
/// <param name="ErrorPosition">Where, as an offset in characters.</param>
internal sealed record ProfileFile(string Name, EquatableArray<ProfiledLayer> Layers, string Error, int ErrorPosition)
{
    /// <summary>How the name of such a file ends.</summary>
    public const string Extension = ".codebook-use.jsonl";
}
