using System;
using System.Globalization;
using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>
/// Settles the project-wide options. Precedence, the first that is set decides: the layer's attribute, the assembly's
/// <c>[QuantDefaults]</c>, the MSBuild property, the built-in value.
/// </summary>
internal static class ProjectResolver
{
    private const string NoEngine = "none";
    private const string IlgpuEngine = "ilgpu";

    /// <summary>Settles the options and collects what is wrong with them; a wrong option is reported even where a stronger one hides it.</summary>
    public static ProjectSettings Resolve(ProjectContext context, ViolationList violations)
    {
        DefaultsArguments defaults = context.Defaults;
        ProjectOptions options = context.Options;
        string? target = Target(options.Target, PlaceKind.Property, "QuantTarget", violations);
        target = Target(defaults.Target, PlaceKind.Defaults, "Target", violations) ?? target;
        int? weights = Number(options.WeightBits, "QuantWeightBits", Ranges.WeightBits, violations);
        weights = Checked(defaults.WeightBits, "WeightBits", Ranges.WeightBits, violations) ?? weights;
        int? activations = Number(options.ActivationBits, "QuantActivationBits", Ranges.ActivationBits, violations);
        activations = Checked(defaults.ActivationBits, "ActivationBits", Ranges.ActivationBits, violations) ?? activations;
        string? engine = Engine(options.Gpu, PlaceKind.Property, "QuantGpu", violations);
        engine = Engine(defaults.Gpu, PlaceKind.Defaults, "Gpu", violations) ?? engine ?? IlgpuEngine;
        GpuPlanChoices plan = Plan(options.GpuPlan, GpuPlanScope.All, PlaceKind.Property, "QuantGpuPlan", violations) ?? GpuPlanChoices.Default;
        return new ProjectSettings(target ?? DevicePresets.Default, weights ?? 4, activations ?? 8, context.HasGpuEngine && engine != NoEngine, plan);
    }

    /// <summary>A device preset, or null where none is named or the name is unknown.</summary>
    public static string? Target(string? name, PlaceKind place, string member, ViolationList violations)
    {
        if (name is null)
        {
            return null;
        }

        string? preset = DevicePresets.Find(name);
        if (preset is null)
        {
            violations.Add(DiagnosticIds.UnknownTarget, place, member, name, string.Join(", ", DevicePresets.Names));
        }

        return preset;
    }

    /// <summary>Decisions about GPU kernels, or null where none are given or the text is not understood.</summary>
    public static GpuPlanChoices? Plan(string? text, GpuPlanScope scope, PlaceKind place, string member, ViolationList violations)
    {
        GpuPlanChoices? choices = text is null ? null : GpuPlanText.Read(text, scope);
        if (text is not null && choices is null)
        {
            violations.Add(DiagnosticIds.InvalidOption, place, member, member, text, GpuPlanText.Expected(scope));
        }

        return choices;
    }

    private static int? Number(string? text, string property, Func<int, string?> range, ViolationList violations)
    {
        if (text is null)
        {
            return null;
        }

        bool isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value);
        if (isNumber && range(value) is null)
        {
            return value;
        }

        // An expectation exists for every number out of range, and 0 is out of every range.
        violations.Add(DiagnosticIds.InvalidOption, PlaceKind.Property, property, property, text, range(isNumber ? value : 0)!);
        return null;
    }

    private static int? Checked(int? value, string member, Func<int, string?> range, ViolationList violations)
    {
        if (value is int number && range(number) is string expected)
        {
            violations.Add(DiagnosticIds.MantParameter, PlaceKind.Defaults, member, member, Ranges.Text(number), expected);
        }

        return value;
    }

    private static string? Engine(string? name, PlaceKind place, string member, ViolationList violations)
    {
        string? engine = name?.ToLowerInvariant();
        if (engine is null or NoEngine or IlgpuEngine)
        {
            return engine;
        }

        violations.Add(DiagnosticIds.InvalidOption, place, member, member, name!, $"{IlgpuEngine} or {NoEngine}");
        return null;
    }
}
