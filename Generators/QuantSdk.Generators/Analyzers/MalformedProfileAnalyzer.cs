using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Parsing;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports counts of profiles that cannot be read, whether a layer uses them or not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedProfileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [LayerDescriptors.MalformedProfile];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        AdditionalText file = context.AdditionalFile;
        if (!ProfileParser.IsProfile(file) || ProfileParser.Parse(file, context.CancellationToken) is not { Error.Length: > 0 } profile)
        {
            return;
        }

        Location location = ViolationLocation.InFile(file, profile.ErrorPosition, context.CancellationToken);
        context.ReportDiagnostic(Diagnostic.Create(LayerDescriptors.MalformedProfile, location, Path.GetFileName(file.Path), profile.Error));
    }
}
