using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Reads decisions about a GPU kernel that a user writes as <c>Field=Value</c>, between commas: the plan report's own names.</summary>
internal static class GpuPlanText
{
    private static readonly Dictionary<string, Func<GpuPlanOptions, string, GpuPlanOptions?>> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Rung"] = static (options, text) => Name<GpuRung>(text) is { } value ? options with { Rung = value } : null,
        ["Kernel"] = static (options, text) => Name<GpuKernelKind>(text) is { } value ? options with { Kernel = value } : null,
        ["Placement"] = static (options, text) => Name<GpuCodebookPlacement>(text) is { } value ? options with { Placement = value } : null,
        ["Fusion"] = static (options, text) => Name<GpuFusion>(text) is { } value ? options with { Fusion = value } : null,
        ["Reduction"] = static (options, text) => Name<GpuReduction>(text) is { } value ? options with { Reduction = value } : null,
        ["RowsPerLane"] = static (options, text) => Number(text, static n => n is 1 or 2 or 4) is { } value ? options with { RowsPerLane = value } : null,
        ["ThreadsPerGroup"] = static (options, text) =>
            Number(text, static n => n is > 0 and <= GpuDevice.MaximumThreads && n % GpuDevice.WarpSize == 0) is { } value ? options with { ThreadsPerGroup = value } : null,
        ["UnitsPerGroup"] = static (options, text) => Number(text, static n => n > 0) is { } value ? options with { UnitsPerGroup = value } : null,
        ["RegisterEntries"] = static (options, text) => Number(text, static n => n is >= 0 and <= GpuDevice.WarpSize) is { } value ? options with { RegisterEntries = value } : null,
        ["SharedEntries"] = static (options, text) => Number(text, static n => n >= 0) is { } value ? options with { SharedEntries = value } : null,
        ["Copies"] = static (options, text) => Number(text, static n => n is 1 or 2 or 4 or 8 or 16 or 32) is { } value ? options with { Copies = value } : null,
        ["RowTiles"] = static (options, text) => Number(text, static n => n is 1 or 2 or 4) is { } value ? options with { RowTiles = value } : null,
        ["DependentLaunch"] = static (options, text) => bool.TryParse(text, out bool value) ? options with { DependentLaunch = value } : null,
        ["ColumnWarps"] = static (options, text) => Number(text, static n => n is > 0 and <= GpuDevice.WarpSize) is { } value ? options with { ColumnWarps = value } : null,
        ["ChunkColumns"] = static (options, text) => Number(text, static n => n > 0) is { } value ? options with { ChunkColumns = value } : null,
        ["Prefetch"] = static (options, text) => Number(text, static n => n is >= 0 and <= 4) is { } value ? options with { Prefetch = value } : null,
        ["SplitFactor"] = static (options, text) => Number(text, static n => n > 0) is { } value ? options with { SplitFactor = value } : null,
    };

    /// <summary>What a text must be.</summary>
    public static string Expected { get; } =
        $"decisions as Field=Value between commas, for example \"Rung=O2, ThreadsPerGroup=128\"; the fields are {string.Join(", ", Fields.Keys)}";

    /// <summary>The decisions, or null where the text is none of them.</summary>
    public static GpuPlanOptions? Read(string text)
    {
        GpuPlanOptions? options = GpuPlanOptions.Default;
        foreach (string pair in text.Split(',', ';').Where(static pair => pair.Trim().Length != 0))
        {
            string[] parts = pair.Split('=');
            options = options is not null && parts.Length == 2 && Fields.TryGetValue(parts[0].Trim(), out Func<GpuPlanOptions, string, GpuPlanOptions?> set)
                ? set(options, parts[1].Trim())
                : null;
        }

        return options;
    }

    private static T? Name<T>(string text)
        where T : struct, Enum =>
        Enum.GetNames(typeof(T)).Contains(text, StringComparer.OrdinalIgnoreCase) ? (T)Enum.Parse(typeof(T), text, ignoreCase: true) : null;

    private static int? Number(string text, Func<int, bool> allowed) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && allowed(value) ? value : null;
}
