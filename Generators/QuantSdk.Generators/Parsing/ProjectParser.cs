using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Parsing;

/// <summary>Reads what the project says beside its layers.</summary>
internal static class ProjectParser
{
    /// <summary>Reads everything at once: for analyzers, which have a compilation at hand.</summary>
    public static ProjectContext Parse(Compilation compilation, AnalyzerOptions options, CancellationToken token)
    {
        AttributeData? defaults = AttributeReader.Find(compilation.Assembly, WellKnownNames.QuantDefaults);
        ImmutableArray<CodebookFile> codebooks =
            [.. options.AdditionalFiles.Where(CodebookParser.IsCodebook).Select(file => CodebookParser.Parse(file, token))];
        return new ProjectContext(
            ParseOptions(options.AnalyzerConfigOptionsProvider.GlobalOptions),
            defaults is null ? new DefaultsArguments() : AttributeReader.ReadDefaults(defaults),
            Sort(codebooks),
            HasRuntime(compilation),
            HasGpuEngine(compilation));
    }

    /// <summary>Reads the MSBuild properties.</summary>
    public static ProjectOptions ParseOptions(AnalyzerConfigOptions options) =>
        new(
            Property(options, "QuantTarget"),
            Property(options, "QuantWeightBits"),
            Property(options, "QuantActivationBits"),
            Property(options, "QuantGpu"),
            Property(options, "QuantGpuPlan"));

    /// <summary>Whether the run time is referenced.</summary>
    public static bool HasRuntime(Compilation compilation) => compilation.GetTypeByMetadataName(WellKnownNames.RuntimeMarker) is not null;

    /// <summary>Whether the GPU engine is referenced.</summary>
    public static bool HasGpuEngine(Compilation compilation) => compilation.GetTypeByMetadataName(WellKnownNames.GpuMarker) is not null;

    /// <summary>Codebook files in the order of their names, whatever the order of the project's items.</summary>
    public static EquatableArray<CodebookFile> Sort(ImmutableArray<CodebookFile> files) =>
        new([.. files.OrderBy(static file => file.Stem, StringComparer.Ordinal)]);

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && value.Trim().Length != 0 ? value.Trim() : null;
}
