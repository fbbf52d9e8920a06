using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Validation;

/// <summary>What the project says beside the layers themselves.</summary>
/// <param name="Options">MSBuild properties.</param>
/// <param name="Defaults">The assembly's <c>[QuantDefaults]</c>.</param>
/// <param name="Codebooks">Codebook files, in the order of their names.</param>
/// <param name="HasRuntime">Whether the run time is referenced.</param>
/// <param name="HasGpuEngine">Whether the GPU engine is referenced.</param>
internal sealed record ProjectContext(
    ProjectOptions Options,
    DefaultsArguments Defaults,
    EquatableArray<CodebookFile> Codebooks,
    bool HasRuntime,
    bool HasGpuEngine);
