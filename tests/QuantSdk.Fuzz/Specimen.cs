using QuantSdk.Numerics;

namespace QuantSdk.Fuzz;

/// <summary>A valid checkpoint.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Files">Its files.</param>
/// <param name="Layers">The quantized layers, each of <see cref="OutFeatures"/> x <see cref="InFeatures"/> weights; a null format stands for AQLM's own layout.</param>
public sealed record Specimen(string Name, IReadOnlyDictionary<string, byte[]> Files, IReadOnlyDictionary<string, WeightFormat?> Layers)
{
    /// <summary>Output features of every layer.</summary>
    public const int OutFeatures = 6;

    /// <summary>Input features of every layer.</summary>
    public const int InFeatures = 64;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
