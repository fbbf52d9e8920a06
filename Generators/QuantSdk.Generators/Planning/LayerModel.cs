using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>An annotated linear layer that passed every check, free of compiler types.</summary>
/// <param name="Namespace">The namespace, as it is written in code; empty for the global one.</param>
/// <param name="ContainingTypes">Declarations around the class, outermost first, for example <c>partial class Outer</c>.</param>
/// <param name="Name">The class's name, as it is written in code.</param>
/// <param name="InFeatures">Input features (K).</param>
/// <param name="OutFeatures">Output features (N).</param>
/// <param name="Format">The weights' number format.</param>
/// <param name="EmitGpu">Whether a GPU kernel is emitted: the compilation references the engine and nobody switched it off.</param>
/// <param name="Device">The device preset that kernels are planned for, for example <c>h200</c>.</param>
internal sealed record LayerModel(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    int InFeatures,
    int OutFeatures,
    FormatModel Format,
    bool EmitGpu,
    string Device) : AnnotatedClass(Namespace, ContainingTypes, Name)
{
    /// <summary>Decisions about the GPU kernel that the user made.</summary>
    public GpuPlanOptions GpuOptions { get; init; } = GpuPlanOptions.Default;

    /// <summary>A layer of a profile that has this layer's name but another format; null where there is none.</summary>
    public string? UnusedProfile { get; init; }
}
