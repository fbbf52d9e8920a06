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

        // Emit: one file per layer, so that an edit of one layer touches no other file.
        context.RegisterSourceOutput(PlanLinear(context, project), static (context, plan) => Add(context, plan.Layer, LayerEmitter.Emit(plan)));
        context.RegisterSourceOutput(PlanAttention(context, project), static (context, plan) => Add(context, plan.Layer, AttentionEmitter.Emit(plan)));
    }

    private static void Add(SourceProductionContext context, AnnotatedClass target, string text) =>
        context.AddSource(target.HintName, SourceText.From(text, Encoding));

    private static IncrementalValuesProvider<LayerPlan> PlanLinear(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectContext> project) =>
        ReadDeclarations(context, WellKnownNames.LinearLayer, TrackingNames.Parse)
            .Combine(project)

            // Resolve: presets, defaults and files fill in what the attributes leave open; a wrong declaration ends here.
            .Select(static (pair, _) => LayerResolver.Resolve(pair.Left, pair.Right, new ViolationList()))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(TrackingNames.Model)

            // Profile: how often a layer's entries are used, so that a changed profile plans the layers anew that it concerns.
            .Combine(ReadProfiles(context))
            .Select(static (pair, _) => ProfileResolver.Resolve(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.ProfiledModel)

            // Plan: arithmetic on plain records.
            .Select(static (model, _) => LayerPlanner.Plan(model))
            .WithTrackingName(TrackingNames.Plan);

    private static IncrementalValuesProvider<AttentionPlan> PlanAttention(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ProjectContext> project) =>
        ReadDeclarations(context, WellKnownNames.AttentionLayer, TrackingNames.ParseAttention)
            .Combine(project)
            .Select(static (pair, _) => AttentionResolver.Resolve(pair.Left, pair.Right, new ViolationList()))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(TrackingNames.ModelAttention)
            .Select(static (model, _) => AttentionPlanner.Plan(model))
            .WithTrackingName(TrackingNames.PlanAttention);

    /// <summary>Parse: no symbol, syntax or location leaves this step.</summary>
    private static IncrementalValuesProvider<LayerDeclaration> ReadDeclarations(
        IncrementalGeneratorInitializationContext context, string attribute, string step) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (context, _) => LayerParser.Parse((INamedTypeSymbol)context.TargetSymbol))
            .Where(static declaration => declaration is not null)
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(step);

    private static IncrementalValueProvider<EquatableArray<ProfileFile>> ReadProfiles(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(ProfileParser.IsProfile)
            .Select(ProfileParser.Parse)
            .Collect()
            .Select(static (files, _) => ProfileParser.Sort(files))
            .WithTrackingName(TrackingNames.Profiles);

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
