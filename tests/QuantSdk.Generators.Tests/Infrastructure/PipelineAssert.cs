using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Tests.Infrastructure;

/// <summary>What every pipeline must keep: plain values, and nothing done twice.</summary>
internal static class PipelineAssert
{
    private static readonly string[] Names =
    [
        TrackingNames.Options, TrackingNames.Defaults, TrackingNames.Codebooks, TrackingNames.References,
        TrackingNames.Project, TrackingNames.Parse, TrackingNames.Model, TrackingNames.Profiles, TrackingNames.ProfiledModel, TrackingNames.Plan,
        TrackingNames.ParseAttention, TrackingNames.ModelAttention, TrackingNames.PlanAttention,
    ];

    /// <summary>Every step of a repeated run is cached or at least unchanged.</summary>
    public static void IsCached(GeneratorRunResult result)
    {
        foreach (string name in Names.Where(result.TrackedSteps.ContainsKey))
        {
            Assert.All(Reasons(result, name), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name}: {reason}"));
        }

        Assert.All(OutputReasons(result), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    /// <summary>What a run did in a step.</summary>
    public static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string name) =>
        result.TrackedSteps[name].SelectMany(static step => step.Outputs).Select(static output => output.Reason);

    /// <summary>What a run did with its files.</summary>
    public static IEnumerable<IncrementalStepRunReason> OutputReasons(GeneratorRunResult result) =>
        result.TrackedOutputSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs).Select(static output => output.Reason);

    /// <summary>No value between the steps holds on to the compiler's own objects.</summary>
    public static void HoldsPlainValues(GeneratorRunResult result)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (string name in Names.Where(result.TrackedSteps.ContainsKey))
        {
            foreach ((object value, _) in result.TrackedSteps[name].SelectMany(static step => step.Outputs))
            {
                Visit(value, name, seen);
            }
        }
    }

    private static void Visit(object? node, string path, HashSet<object> seen)
    {
        if (node is null or string || node.GetType().IsPrimitive || node.GetType().IsEnum || !seen.Add(node))
        {
            return;
        }

        bool isBanned = node is ISymbol or SyntaxNode or SyntaxToken or SyntaxReference or Compilation or SyntaxTree or SemanticModel or Location
            or Diagnostic or AttributeData or AdditionalText or Delegate;
        Assert.False(isBanned, $"{path} holds a {node.GetType()}.");
        if (node is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Visit(item, path + "[]", seen);
            }

            return;
        }

        foreach (FieldInfo field in node.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Visit(field.GetValue(node), $"{path}.{field.Name}", seen);
        }
    }
}
