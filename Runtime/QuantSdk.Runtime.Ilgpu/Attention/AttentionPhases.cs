namespace QuantSdk.Gpu;

/// <summary>
/// How decode attention runs whose groups own codebooks and take all tokens of a sequence: <see cref="AttentionKernel.Body"/> computes scores, a kernel of the run time their softmax, and another
/// emitted kernel the weighted values. The number of tokens does not change how it is launched.
/// </summary>
/// <param name="Values">The kernel of the weighted values; explicitly grouped, static.</param>
/// <param name="Parts">Groups that share the codebooks of a head.</param>
/// <param name="IsAtomic">Whether parts of a score are added by atomic operations; else each has scores of its own, which the softmax adds.</param>
public sealed record AttentionPhases(AttentionBody Values, int Parts, bool IsAtomic);
