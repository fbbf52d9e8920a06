using System;

namespace QuantSdk.Generators.Planning;

/// <summary>
/// Into how many parts a sum is split. Parts cost reduction traffic, split factor times output size, and save codebook traffic, which
/// they divide; the sum f·O + C/f is least at f = sqrt(C / O) (VQ-LLM, section VI-A).
/// </summary>
internal static class GpuSplit
{
    /// <summary>The factor for a kernel: the whole number that costs least, from 1 to a limit.</summary>
    /// <param name="codebookBytes">C: what all groups together read of codebooks without a split.</param>
    /// <param name="outputBytes">O: the output.</param>
    /// <param name="limit">As many parts as the axis has codebooks.</param>
    public static int Factor(long codebookBytes, long outputBytes, int limit)
    {
        int below = (int)Math.Min(limit, Math.Max(1, Math.Sqrt((double)codebookBytes / Math.Max(1, outputBytes))));
        int above = Math.Min(limit, below + 1);
        return Cost(codebookBytes, outputBytes, above) < Cost(codebookBytes, outputBytes, below) ? above : below;
    }

    /// <summary>Reduction and codebook traffic of a factor, in bytes.</summary>
    public static double Cost(long codebookBytes, long outputBytes, int factor) => (double)factor * outputBytes + (double)codebookBytes / factor;
}
