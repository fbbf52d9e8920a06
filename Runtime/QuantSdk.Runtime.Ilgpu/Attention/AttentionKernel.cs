namespace QuantSdk.Gpu;

/// <summary>An emitted decode kernel and how it is launched: the numbers of its plan.</summary>
/// <param name="Layer">The annotated class.</param>
/// <param name="Body">The kernel; explicitly grouped, static.</param>
/// <param name="QueryHeads">Query heads.</param>
/// <param name="KeyValueHeads">Key-value heads.</param>
/// <param name="HeadDimension">Elements of a head.</param>
/// <param name="ThreadsPerGroup">Threads per group.</param>
/// <param name="GroupsPerMultiprocessor">Groups that shall fit on a multiprocessor at once.</param>
/// <param name="SharedBytes">Dynamic shared memory per group.</param>
/// <param name="ScoreTokens">Tokens whose scores a group has room for.</param>
/// <param name="BlockTokens">A split holds a multiple of so many tokens.</param>
/// <param name="MinimumTokens">A split with fewer tokens costs more than it gains.</param>
public sealed record AttentionKernel(
    string Layer,
    AttentionBody Body,
    int QueryHeads,
    int KeyValueHeads,
    int HeadDimension,
    int ThreadsPerGroup,
    int GroupsPerMultiprocessor,
    int SharedBytes,
    int ScoreTokens,
    int BlockTokens,
    int MinimumTokens)
{
    /// <summary>How the kernel is launched whose groups own codebooks; null where one kernel does all.</summary>
    public AttentionPhases? Phases { get; init; }

    /// <summary>Whether the kernel appends a token of every sequence itself where a call has some; else a kernel of its own does so first.</summary>
    public bool FusesAppend { get; init; }
}
