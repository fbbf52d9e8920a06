using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Planning;

/// <summary>An annotated attention class that passed every check.</summary>
/// <param name="Namespace">The namespace, as it is written in code; empty for the global one.</param>
/// <param name="ContainingTypes">Declarations around the class, outermost first.</param>
/// <param name="Name">The class's name, as it is written in code.</param>
/// <param name="QueryHeads">Query heads.</param>
/// <param name="KeyValueHeads">Key-value heads.</param>
/// <param name="HeadDimension">Elements of a head.</param>
/// <param name="Cache">The cache's number format.</param>
/// <param name="EmitGpu">Whether a GPU kernel is emitted: the compilation references the engine and nobody switched it off.</param>
/// <param name="Device">The device preset that kernels are planned for, for example <c>h200</c>.</param>
internal sealed record AttentionModel(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    int QueryHeads,
    int KeyValueHeads,
    int HeadDimension,
    CacheModel Cache,
    bool EmitGpu,
    string Device) : AnnotatedClass(Namespace, ContainingTypes, Name)
{
    /// <summary>Decisions about the GPU kernel that the user made.</summary>
    public GpuAttentionOptions GpuOptions { get; init; } = GpuAttentionOptions.Default;
}
