using QuantSdk.Attention;

namespace QuantSdk.Gpu;

/// <summary>Divides the tokens of a head among groups.</summary>
internal static class TokenSplits
{
    /// <summary>
    /// Groups for each head: at least as many as the scores of the longest sequence need room for; beyond that as many as fill the device, unless splits then become
    /// too short to pay for what every group prepares. The number follows from the cache's shape, not from the lengths: a captured graph serves every length.
    /// </summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="shape">The cache's shape.</param>
    /// <param name="multiprocessors">The device's multiprocessors.</param>
    public static int Of(AttentionKernel kernel, KeyValueShape shape, int multiprocessors)
    {
        int needed = Divide(shape.MaximumLength, kernel.ScoreTokens);
        int useful = Divide(shape.MaximumLength, kernel.MinimumTokens);

        // Rounded down: a second wave of few groups would take as long as a full one.
        int filling = Math.Max(1, multiprocessors * kernel.GroupsPerMultiprocessor / (shape.Sequences * shape.Heads));
        return Math.Max(needed, Math.Min(useful, filling));
    }

    private static int Divide(int value, int divisor) => (value + divisor - 1) / divisor;
}
