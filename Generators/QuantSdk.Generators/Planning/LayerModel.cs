using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>An annotated layer class that passed every check, free of compiler types.</summary>
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
    string Device)
{
    /// <summary>What tells the emitted file from that of a class whose name differs in case alone; mostly empty.</summary>
    public string HintSuffix { get; init; } = "";

    /// <summary>Decisions about the GPU kernel that the user made.</summary>
    public GpuPlanOptions GpuOptions { get; init; } = GpuPlanOptions.Default;

    /// <summary>The full name in metadata, for example <c>Demo.Outer+UpProjection</c>.</summary>
    public string FullName
    {
        get
        {
            string nested = string.Concat(ContainingTypes.Items.Select(static type => type.Substring(type.LastIndexOf(' ') + 1) + "+"));
            string prefix = Namespace.Length == 0 ? "" : Namespace + ".";
            return (prefix + nested + Name).Replace("@", "");
        }
    }

    /// <summary>The name under which the compiler keeps the emitted file.</summary>
    public string HintName => FullName + HintSuffix + ".g.cs";
}
