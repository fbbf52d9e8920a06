namespace QuantSdk.Generators.Planning;

/// <summary>Decisions that override the planner's own; null leaves a decision to it, and what the format or the device does not allow is ignored.</summary>
/// <param name="Dataflow">How scores are computed.</param>
/// <param name="Placement">Where entries are looked up.</param>
/// <param name="HeadsPerPass">Query heads that a reading of the cache serves: a divisor of the query heads that share a key-value head.</param>
/// <param name="ThreadsPerGroup">Threads of a group: a multiple of 32 up to 1024.</param>
/// <param name="ScoreTokens">Tokens that a group has room for: a multiple of the block.</param>
internal sealed record GpuAttentionOptions(
    GpuAttentionDataflow? Dataflow = null, GpuCodebookPlacement? Placement = null, int? HeadsPerPass = null, int? ThreadsPerGroup = null, int? ScoreTokens = null)
{
    /// <summary>Leaves every decision to the planner.</summary>
    public static GpuAttentionOptions Default { get; } = new();
}
