using System;
using System.Collections.Immutable;
using System.Linq;

namespace QuantSdk.Generators.Planning;

/// <summary>The codebooks that an attribute may name (DESIGN.md, section 4).</summary>
internal static class FormatPresets
{
    /// <summary>Formats for weights.</summary>
    public static ImmutableArray<FormatModel> Weights { get; } =
    [
        new LatticeModel("QuiP#-4", 2),
        new LatticeModel("QuiP#-2", 1),
        new VectorModel("AQLM-3", 8, 12, 2, 0, RowScales: true),
        new VectorModel("AQLM-2x8", 8, 8, 2, 0, RowScales: true),
        new VectorModel("AQLM-1x16", 8, 16, 1, 0, RowScales: true),
        new VectorModel("GPTVQ-2", 4, 8, 1, 256, RowScales: false),
    ];

    /// <summary>Formats for the KV cache alone.</summary>
    public static ImmutableArray<string> KvCache { get; } = ["CQ-4", "CQ-2"];

    /// <summary>Finds a format for weights by its name, without regard to case.</summary>
    public static FormatModel? Find(string name) => Weights.FirstOrDefault(preset => Same(preset.Name, name));

    /// <summary>Whether a name means a format of the KV cache.</summary>
    public static bool IsKvCache(string name) => KvCache.Any(preset => Same(preset, name));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
