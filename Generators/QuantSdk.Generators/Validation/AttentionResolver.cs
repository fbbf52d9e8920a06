using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Checks a declaration that carries <c>[AttentionLayer]</c> and turns it into a model.</summary>
internal static class AttentionResolver
{
    private const int LargestHeadDimension = 1024;

    /// <summary>Checks a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="context">What the project says.</param>
    /// <param name="violations">Receives what is wrong with the layer.</param>
    /// <returns>The model, or null where anything is wrong with the layer or the project.</returns>
    public static AttentionModel? Resolve(LayerDeclaration declaration, ProjectContext context, ViolationList violations)
    {
        ViolationList projectViolations = new();
        ProjectResolver.Resolve(context, projectViolations);
        violations.AddRange(declaration.ShapeViolations);
        if (!declaration.IsReadable || declaration.Attention is not AttentionArguments attention)
        {
            return null;
        }

        if (declaration.Linear is not null)
        {
            violations.Add(DiagnosticIds.SeveralKinds, PlaceKind.Class, "", declaration.Name);
            return null;
        }

        if (!context.HasRuntime)
        {
            violations.Add(DiagnosticIds.RuntimeMissing, PlaceKind.Class, "", declaration.Name);
        }

        CacheModel? format = CacheResolver.Resolve(declaration, attention, violations);
        CheckHeads(attention, violations);

        // The head is compared with the format only where both are sound, so that one mistake gives one message.
        if (format is not null && !violations.Any && attention.HeadDimension % format.Unit != 0)
        {
            Add("headDim", attention.HeadDimension, $"a multiple of {Ranges.Text(format.Unit)}, the group or vector size of '{format.Name}'", violations);
        }

        return format is null || violations.Any || projectViolations.Any
            ? null
            : new AttentionModel(
                declaration.Namespace,
                declaration.ContainingTypes,
                declaration.Name,
                attention.QueryHeads,
                attention.KeyValueHeads,
                attention.HeadDimension,
                format) { HintSuffix = declaration.HintSuffix };
    }

    private static void CheckHeads(AttentionArguments attention, ViolationList violations)
    {
        if (attention.KeyValueHeads < 1)
        {
            Add("keyValueHeads", attention.KeyValueHeads, "at least 1", violations);
        }
        else if (attention.QueryHeads < 1 || attention.QueryHeads % attention.KeyValueHeads != 0)
        {
            Add("queryHeads", attention.QueryHeads, $"a positive multiple of the {Ranges.Text(attention.KeyValueHeads)} key-value heads, which they share", violations);
        }

        if (attention.HeadDimension is < 1 or > LargestHeadDimension)
        {
            Add("headDim", attention.HeadDimension, $"from 1 to {Ranges.Text(LargestHeadDimension)}", violations);
        }
    }

    private static void Add(string member, int value, string expected, ViolationList violations) =>
        violations.Add(DiagnosticIds.HeadShape, PlaceKind.AttentionLayer, member, member, Ranges.Text(value), expected);
}
