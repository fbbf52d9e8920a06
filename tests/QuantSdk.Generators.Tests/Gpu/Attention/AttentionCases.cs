using QuantSdk.Attention;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The formats and shapes that every emitted decode kernel is tested in; small, because the simulated device is slow.</summary>
internal static class AttentionCases
{
    // One warp: on the simulated device a thread of a warp is a thread of the system, and each shuffle a rendezvous.
    private static readonly GpuAttentionOptions OneWarp = new(ThreadsPerGroup: 32, ScoreTokens: 128);

    private static readonly GpuAttentionOptions TwoWarps = OneWarp with { ThreadsPerGroup = 64 };

    /// <summary>All cases by name.</summary>
    public static IReadOnlyDictionary<string, AttentionCase> All { get; } = Create().ToDictionary(static item => item.Name);

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    private static IEnumerable<AttentionCase> Create() => [.. Rows(), .. Coupled(), .. Mant(), .. AttentionLadderCases.All()];

    private static IEnumerable<AttentionCase> Rows()
    {
        yield return new AttentionCase(KeyValueFormats.Half, 4, 2, 64, 40, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Half, 1, 1, 21, 34, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Half, 1, 1, 128, 40, TwoWarps);
        yield return new AttentionCase(KeyValueFormats.Integer(8, 32), 2, 1, 64, 40, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Integer(8, 64), 4, 1, 64, 34, OneWarp with { HeadsPerPass = 2 });
        yield return new AttentionCase(KeyValueFormats.Integer(4, 32), 4, 1, 96, 34, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Integer(4, 64, transformsKeys: true), 1, 1, 128, 40, TwoWarps);
    }

    private static IEnumerable<AttentionCase> Coupled()
    {
        yield return new AttentionCase(KeyValueFormats.Cq2, 2, 1, 64, 40, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Cq4, 1, 1, 32, 40, OneWarp with { Placement = GpuCodebookPlacement.Global });
        yield return new AttentionCase(KeyValueFormats.Cq2, 1, 1, 32, 40, OneWarp with { Dataflow = GpuAttentionDataflow.TokenSplit });
        yield return new AttentionCase(KeyValueFormats.Cq2, 1, 1, 128, 40, TwoWarps, IsTurned: false);
        yield return new AttentionCase(KeyValueFormats.Coupled(2, 4), 2, 1, 72, 40, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Coupled(4, 8, rotatesKeysFirst: true), 2, 1, 64, 40, TwoWarps);
        yield return new AttentionCase(KeyValueFormats.Coupled(2, 4, rotatesKeysFirst: true), 1, 1, 34, 40, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Coupled(2, 8, rotatesKeysFirst: true), 1, 1, 128, 40, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Coupled(2, 5, rotatesKeysFirst: true), 2, 2, 72, 40, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Coupled(2, 4, rotatesKeysFirst: true), 2, 1, 32, 40, OneWarp with { HeadsPerPass = 1 });
        yield return new AttentionCase(KeyValueFormats.Coupled(4, 9, rotatesKeysFirst: true), 1, 1, 16, 40, OneWarp);
        yield return new AttentionCase(
            KeyValueFormats.Coupled(8, 6, rotatesKeysFirst: true), 1, 1, 64, 40, OneWarp with { Dataflow = GpuAttentionDataflow.TokenSplit });
        yield return new AttentionCase(KeyValueFormats.Coupled(8, 12), 1, 1, 64, 40, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Coupled(16, 3), 1, 1, 48, 40, OneWarp);
    }

    private static IEnumerable<AttentionCase> Mant()
    {
        yield return new AttentionCase(KeyValueFormats.Mant(32), 2, 1, 64, 70, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Mant(64, MantTypeTable.Eight), 2, 2, 64, 130, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Mant(64), 4, 1, 128, 70, TwoWarps with { HeadsPerPass = 2 });
        yield return new AttentionCase(KeyValueFormats.Mant(64), 4, 1, 128, 70, TwoWarps with { HeadsPerPass = 2, TensorCores = false });
        yield return new AttentionCase(KeyValueFormats.Mant(64), 4, 1, 128, 200, TwoWarps with { ScoreTokens = 256 });
        yield return new AttentionCase(KeyValueFormats.Mant(64, transformsKeys: false), 3, 1, 256, 70, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Mant(32, MantTypeTable.Fitted), 2, 1, 128, 70, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Mant(128), 8, 1, 128, 130, OneWarp);
        yield return new AttentionCase(KeyValueFormats.Mant(128, transformsKeys: false), 1, 1, 128, 130, OneWarp);
    }
}
