using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using QuantSdk.Generators.Emission;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Parsing;
using QuantSdk.Generators.Planning;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators;

/// <summary>
/// Completes the classes that carry <c>[LinearLayer]</c> or <c>[AttentionLayer]</c>: parse, resolve, plan, emit. It reports nothing, because the analyzers do;
/// where a declaration is wrong it emits nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class LayerGenerator : IIncrementalGenerator
{
    private static readonly Encoding Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectContext> project = ReadProject(context);

        InitializeAttention(context, project);
        // Resolve: presets, defaults and files fill in what the attributes leave open; a wrong declaration ends here.
        IncrementalValuesProvider<LayerModel> models = Declarations(context, WellKnownNames.LinearLayer, TrackingNames.Parse)
            .Combine(project)
            .Select(static (pair, _) => LayerResolver.Resolve(pair.Left, pair.Right, new ViolationList()))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(TrackingNames.Model);

        // Plan: arithmetic on plain records.
        IncrementalValuesProvider<LayerPlan> plans = models
            .Select(static (model, _) => LayerPlanner.Plan(model))
            .WithTrackingName(TrackingNames.Plan);

        // Emit: one file per layer, so that an edit of one layer touches no other file.
        context.RegisterSourceOutput(
            plans,
            static (context, plan) => context.AddSource(plan.Layer.HintName, SourceText.From(LayerEmitter.Emit(plan), Encoding)));
    }

    /// <summary>The same steps for attention layers.</summary>
    private static void InitializeAttention(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectContext> project)
    {
        IncrementalValuesProvider<AttentionPlan> plans = Declarations(context, WellKnownNames.AttentionLayer, TrackingNames.AttentionParse)
            .Combine(project)
            .Select(static (pair, _) => AttentionResolver.Resolve(pair.Left, pair.Right, new ViolationList()))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(TrackingNames.AttentionModel)
            .Select(static (model, _) => AttentionPlanner.Plan(model))
            .WithTrackingName(TrackingNames.AttentionPlan);
        context.RegisterSourceOutput(
            plans,
            static (context, plan) => context.AddSource(plan.Layer.HintName, SourceText.From(AttentionEmitter.Emit(plan), Encoding)));
    }

    /// <summary>Classes that carry an attribute, as written: no symbol, syntax or location leaves this step.</summary>
    private static IncrementalValuesProvider<LayerDeclaration> Declarations(IncrementalGeneratorInitializationContext context, string attribute, string trackingName) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (context, _) => LayerParser.Parse((INamedTypeSymbol)context.TargetSymbol))
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(trackingName);

    private static IncrementalValueProvider<ProjectContext> ReadProject(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ProjectOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectParser.ParseOptions(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

        IncrementalValueProvider<DefaultsArguments> defaults = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnownNames.QuantDefaults,
                static (node, _) => node is CompilationUnitSyntax,
                static (context, _) => AttributeReader.ReadDefaults(context.Attributes[0]))
            .Collect()
            .Select(static (found, _) => found.FirstOrDefault() ?? new DefaultsArguments())
            .WithTrackingName(TrackingNames.Defaults);

        IncrementalValueProvider<EquatableArray<CodebookFile>> codebooks = context.AdditionalTextsProvider
            .Where(CodebookParser.IsCodebook)
            .Select(CodebookParser.Parse)
            .Collect()
            .Select(static (files, _) => ProjectParser.Sort(files))
            .WithTrackingName(TrackingNames.Codebooks);

        // The compilation changes with every edit; the two answers that leave this step hardly ever do.
        IncrementalValueProvider<(bool Runtime, bool Gpu)> references = context.CompilationProvider
            .Select(static (compilation, _) => (ProjectParser.HasRuntime(compilation), ProjectParser.HasGpuEngine(compilation)))
            .WithTrackingName(TrackingNames.References);

        return options.Combine(defaults).Combine(codebooks).Combine(references)
            .Select(static (all, _) => new ProjectContext(
                all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right.Runtime, all.Right.Gpu))
            .WithTrackingName(TrackingNames.Project);
    }
}
