using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Reads decisions about GPU kernels that a user writes as <c>Field=Value</c>, between commas: the plan report's own names.</summary>
internal static class GpuPlanText
{
    // Scores of 4 bytes; no device has more shared memory for a group than 256 KiB.
    private const int MostScoreTokens = 65536;

    private static readonly Dictionary<string, GpuPlanField> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Rung"] = Name<GpuRung>(static (options, value) => options with { Rung = value }, static (options, value) => options with { Rung = value }),
        ["Kernel"] = Name<GpuKernelKind>(static (options, value) => options with { Kernel = value }),
        ["Dataflow"] = Name<GpuAttentionDataflow>(null, static (options, value) => options with { Dataflow = value }),
        ["Placement"] = Name<GpuCodebookPlacement>(static (options, value) => options with { Placement = value }, static (options, value) => options with { Placement = value }),
        ["Fusion"] = Name<GpuFusion>(static (options, value) => options with { Fusion = value }, static (options, value) => options with { Fusion = value }),
        ["Reduction"] = Name<GpuReduction>(static (options, value) => options with { Reduction = value }, static (options, value) => options with { Reduction = value }),
        ["RowsPerLane"] = Number(static n => n is 1 or 2 or 4, static (options, value) => options with { RowsPerLane = value }),
        ["ThreadsPerGroup"] = Number(
            static n => n is > 0 and <= GpuDevice.MaximumThreads && n % GpuDevice.WarpSize == 0,
            static (options, value) => options with { ThreadsPerGroup = value },
            static (options, value) => options with { ThreadsPerGroup = value }),
        ["UnitsPerGroup"] = Number(static n => n > 0, static (options, value) => options with { UnitsPerGroup = value }),
        ["RegisterEntries"] = Number(
            static n => n is >= 0 and <= GpuDevice.WarpSize,
            static (options, value) => options with { RegisterEntries = value },
            static (options, value) => options with { RegisterEntries = value }),
        ["SharedEntries"] = Number(static n => n >= 0, static (options, value) => options with { SharedEntries = value }, static (options, value) => options with { SharedEntries = value }),
        ["Copies"] = Number(static n => n is 1 or 2 or 4 or 8 or 16 or 32, static (options, value) => options with { Copies = value }),
        ["RowTiles"] = Number(static n => n is 1 or 2 or 4, static (options, value) => options with { RowTiles = value }),
        ["DependentLaunch"] = Field<bool>(
            static text => bool.TryParse(text, out bool value) ? value : null, static (options, value) => options with { DependentLaunch = value }, null),
        ["ColumnWarps"] = Number(static n => n is > 0 and <= GpuDevice.WarpSize, static (options, value) => options with { ColumnWarps = value }),
        ["ChunkColumns"] = Number(static n => n > 0, static (options, value) => options with { ChunkColumns = value }),
        ["Prefetch"] = Number(static n => n is >= 0 and <= 4, static (options, value) => options with { Prefetch = value }),
        ["SplitFactor"] = Number(static n => n > 0, static (options, value) => options with { SplitFactor = value }, static (options, value) => options with { SplitFactor = value }),
        ["QueryHeadsPerPass"] = Number(static n => n > 0, null, static (options, value) => options with { HeadsPerPass = value }),
        ["FusedAppend"] = Field<bool>(
            static text => bool.TryParse(text, out bool value) ? value : null, null, static (options, value) => options with { FusedAppend = value }),
        ["TensorCores"] = Field<bool>(
            static text => bool.TryParse(text, out bool value) ? value : null, null, static (options, value) => options with { TensorCores = value }),
        ["AppendTokens"] = Number(static n => n is >= 0 and <= MostScoreTokens, null, static (options, value) => options with { AppendTokens = value }),
        ["ScoreTokens"] = Number(static n => n is > 0 and <= MostScoreTokens, null, static (options, value) => options with { ScoreTokens = value }),
    };

    /// <summary>What a text must be.</summary>
    /// <param name="scope">The layers that it is written for.</param>
    public static string Expected(GpuPlanScope scope) =>
        $"decisions as Field=Value between commas, for example \"Rung=O2, ThreadsPerGroup=128\"; the fields are {string.Join(", ", Fields.Where(field => field.Value.IsKnownAt(scope)).Select(static field => field.Key))}";

    /// <summary>The decisions, or null where the text is none of them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">The layers that it is written for.</param>
    public static GpuPlanChoices? Read(string text, GpuPlanScope scope)
    {
        GpuPlanChoices? choices = GpuPlanChoices.Default;
        foreach (string pair in text.Split(',', ';').Where(static pair => pair.Trim().Length != 0))
        {
            string[] parts = pair.Split('=');
            choices = choices is not null && parts.Length == 2 && Fields.TryGetValue(parts[0].Trim(), out GpuPlanField field) && field.IsKnownAt(scope)
                ? field.Set(choices, parts[1].Trim())
                : null;
        }

        return choices;
    }

    private static GpuPlanField Name<T>(Func<GpuPlanOptions, T, GpuPlanOptions>? linear, Func<GpuAttentionOptions, T, GpuAttentionOptions>? attention = null)
        where T : struct, Enum =>
        Field(static text => Enum.GetNames(typeof(T)).Contains(text, StringComparer.OrdinalIgnoreCase) ? (T)Enum.Parse(typeof(T), text, ignoreCase: true) : null, linear, attention);

    private static GpuPlanField Number(
        Func<int, bool> allowed, Func<GpuPlanOptions, int, GpuPlanOptions>? linear, Func<GpuAttentionOptions, int, GpuAttentionOptions>? attention = null) =>
        Field<int>(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && allowed(value) ? value : null, linear, attention);

    private static GpuPlanField Field<T>(Func<string, T?> read, Func<GpuPlanOptions, T, GpuPlanOptions>? linear, Func<GpuAttentionOptions, T, GpuAttentionOptions>? attention)
        where T : struct =>
        new(
            linear is null ? null : (options, text) => read(text) is { } value ? linear(options, value) : null,
            attention is null ? null : (options, text) => read(text) is { } value ? attention(options, value) : null);
}
