using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Parsing;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Analyzers;

/// <summary>Reports codebook files that cannot be read, whether a layer uses them or not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MalformedCodebookFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [LayerDescriptors.MalformedCodebookFile];

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
        if (!CodebookParser.IsCodebook(file) || CodebookParser.Parse(file, context.CancellationToken) is not { Content: null } codebook)
        {
            return;
        }

        Location location = ViolationLocation.InFile(file, codebook.ErrorPosition, context.CancellationToken);
        context.ReportDiagnostic(Diagnostic.Create(LayerDescriptors.MalformedCodebookFile, location, Path.GetFileName(file.Path), codebook.Error));
    }
}
