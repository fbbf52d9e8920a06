using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Parsing;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Analyzers;

/// <summary>
/// Reports one rule of <see cref="DeclarationRules"/>, which is also what the generator obeys: what is reported here is exactly what
/// makes it emit nothing.
/// </summary>
public abstract class LayerAnalyzer : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor descriptor;
    private readonly bool coversProject;

    /// <summary>Creates the analyzer of a rule.</summary>
    /// <param name="descriptor">The rule.</param>
    /// <param name="coversProject">Whether project-wide options can break the rule too.</param>
    private protected LayerAnalyzer(DiagnosticDescriptor descriptor, bool coversProject = false)
    {
        this.descriptor = descriptor;
        this.coversProject = coversProject;
        SupportedDiagnostics = [descriptor];
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            ProjectContext project = ProjectParser.Parse(start.Compilation, start.Options, start.CancellationToken);
            start.RegisterSymbolAction(symbol => AnalyzeLayer(symbol, project), SymbolKind.NamedType);
            if (coversProject)
            {
                start.RegisterCompilationEndAction(end => AnalyzeProject(end, project));
            }
        });
    }

    private void AnalyzeLayer(SymbolAnalysisContext context, ProjectContext project)
    {
        INamedTypeSymbol symbol = (INamedTypeSymbol)context.Symbol;
        if (LayerParser.Parse(symbol) is not LayerDeclaration declaration)
        {
            return;
        }

        ViolationList violations = new();
        DeclarationRules.Check(declaration, project, violations);
        foreach (Violation violation in Own(violations))
        {
            context.ReportDiagnostic(Create(violation, ViolationLocation.OfLayer(symbol, violation)));
        }
    }

    private void AnalyzeProject(CompilationAnalysisContext context, ProjectContext project)
    {
        ViolationList violations = new();
        ProjectResolver.Resolve(project, violations);
        foreach (Violation violation in Own(violations))
        {
            context.ReportDiagnostic(Create(violation, ViolationLocation.OfProject(context.Compilation, violation)));
        }
    }

    private ImmutableArray<Violation> Own(ViolationList violations) =>
        [.. violations.ToArray().Items.Where(violation => violation.Id == descriptor.Id)];

    private Diagnostic Create(Violation violation, Location location) =>
        Diagnostic.Create(descriptor, location, [.. violation.Arguments.Items.Cast<object>()]);
}
