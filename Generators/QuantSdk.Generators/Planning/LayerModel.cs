using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>An annotated layer class, free of compiler types.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="ContainingTypes">Declarations around the class, outermost first, for example <c>partial class Outer</c>.</param>
/// <param name="Name">The class's name.</param>
/// <param name="InFeatures">Input features (K).</param>
/// <param name="OutFeatures">Output features (N).</param>
/// <param name="Format">The weights' number format.</param>
/// <param name="EmitGpu">Whether the compilation references the GPU engine.</param>
/// <param name="Device">The device preset that kernels are planned for, for example <c>h200</c>.</param>
internal sealed record LayerModel(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    int InFeatures,
    int OutFeatures,
    FormatModel Format,
    bool EmitGpu,
    string Device);
