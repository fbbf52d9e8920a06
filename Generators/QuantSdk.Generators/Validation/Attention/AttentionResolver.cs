using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>
/// Checks the declaration of an attention layer and turns it into a model, as <see cref="LayerResolver"/> does for linear layers.
/// </summary>
internal static class AttentionResolver
{
    private const int LargestHead = 1024;

    /// <summary>Checks a declaration.</summary>
    /// <param name="declaration">The declaration, with the arguments of <c>[AttentionLayer]</c>.</param>
    /// <param name="context">What the project says.</param>
    /// <param name="violations">Receives what is wrong with the layer.</param>
    /// <returns>The model, or null where anything is wrong with the layer or the project.</returns>
    public static AttentionModel? Resolve(LayerDeclaration declaration, ProjectContext context, ViolationList violations)
    {
        ViolationList projectViolations = new();
        ProjectSettings settings = ProjectResolver.Resolve(context, projectViolations);
        violations.AddRange(declaration.ShapeViolations);
        if (!declaration.IsReadable || declaration.Attention is not AttentionArguments attention)
        {
            return null;
        }

        CheckPresence(declaration, context, violations);
        CheckSizes(attention, violations);
        CacheModel? cache = declaration.Vector is not null && declaration.Mant is not null ? null : CacheResolver.Resolve(declaration, attention, violations);

        GpuPlanChoices plan = ProjectResolver.Plan(attention.GpuPlan, GpuPlanScope.Attention, PlaceKind.AttentionLayer, "GpuPlan", violations) ?? settings.GpuPlan;

        // Sizes are compared with the format only where both are sound, so that one mistake gives one message.
        if (cache is not null && !violations.Any)
        {
            CheckHead(attention, cache, violations);
        }

        return cache is null || violations.Any || projectViolations.Any
            ? null
            : new AttentionModel(
                declaration.Namespace,
                declaration.ContainingTypes,
                declaration.Name,
                attention.QueryHeads,
                attention.KeyValueHeads,
                attention.HeadDimension,
                cache,
                settings.EmitGpu,
                settings.Device) { HintSuffix = declaration.HintSuffix, GpuOptions = plan.Attention };
    }

    private static void CheckPresence(LayerDeclaration declaration, ProjectContext context, ViolationList violations)
    {
        if (declaration.Linear is not null)
        {
            violations.Add(DiagnosticIds.SeveralLayerKinds, PlaceKind.Class, "", declaration.Name);
        }

        if (declaration.Vector is not null && declaration.Mant is not null)
        {
            violations.Add(DiagnosticIds.SeveralFormats, PlaceKind.Class, "", declaration.Name);
        }

        if (!context.HasRuntime)
        {
            violations.Add(DiagnosticIds.RuntimeMissing, PlaceKind.Class, "", declaration.Name);
        }
    }

    private static void CheckSizes(AttentionArguments attention, ViolationList violations)
    {
        bool isPositive = SizeRules.CheckPositive(attention.QueryHeads, PlaceKind.AttentionLayer, "queryHeads", violations)
            & SizeRules.CheckPositive(attention.KeyValueHeads, PlaceKind.AttentionLayer, "keyValueHeads", violations)
            & SizeRules.CheckPositive(attention.HeadDimension, PlaceKind.AttentionLayer, "headDim", violations);
        if (isPositive && attention.QueryHeads % attention.KeyValueHeads != 0)
        {
            violations.Add(
                DiagnosticIds.HeadsNotDivisible, PlaceKind.AttentionLayer, "queryHeads", Ranges.Text(attention.QueryHeads), Ranges.Text(attention.KeyValueHeads));
        }

        if (attention.HeadDimension > LargestHead)
        {
            AddHead(attention, $"is more than {Ranges.Text(LargestHead)}", violations);
        }
    }

    private static void CheckHead(AttentionArguments attention, CacheModel cache, ViolationList violations)
    {
        if (attention.HeadDimension % cache.Unit != 0)
        {
            AddHead(attention, $"does not divide into {cache.UnitName} of {Ranges.Text(cache.Unit)} ({cache.Name})", violations);
        }
    }

    private static void AddHead(AttentionArguments attention, string problem, ViolationList violations) =>
        violations.Add(DiagnosticIds.HeadDimension, PlaceKind.AttentionLayer, "headDim", Ranges.Text(attention.HeadDimension), problem);
}
