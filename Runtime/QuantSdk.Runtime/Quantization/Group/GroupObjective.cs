using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>
/// What the choice of a group's type, scale and codes minimises: Σ_k D_k (e_k + Σ_{j&lt;k} e_j M_jk)², where e = w - ŵ over the group.
/// Without calibration data M = 0 and D = 1: the squared error of the weights. With it and without error feedback M D Mᵀ is the group's
/// own block of H: the squared error of the group's partial output, M-ANT's objective. With error feedback M D Mᵀ is the whole of H,
/// so that D counts what no later column can make up for.
/// </summary>
internal sealed class GroupObjective
{
    private const double BlockDamping = 1e-9;

    private readonly FeedbackFactor? whole;
    private readonly FeedbackFactor[] blocks;
    private readonly int groupSize;

    private GroupObjective(int inFeatures, int groupSize, FeedbackFactor? whole, FeedbackFactor[] blocks)
    {
        InFeatures = inFeatures;
        this.groupSize = groupSize;
        this.whole = whole;
        this.blocks = blocks;
    }

    /// <summary>Columns of the whole matrix.</summary>
    public int InFeatures { get; }

    /// <summary>Whether the rounding error of a column is fed into those that follow.</summary>
    public bool HasFeedback => whole is not null;

    /// <summary>Whether errors of different columns of a group are weighed against each other at all.</summary>
    public bool HasShares => whole is not null || blocks.Length != 0;

    /// <summary>Distance of two rows of <see cref="Shares"/>.</summary>
    public int Stride => whole?.Features ?? groupSize;

    /// <summary>The objective that the options ask for.</summary>
    public static GroupObjective Create(GroupFormat format, int inFeatures, QuantizationOptions options, CancellationToken cancellationToken)
    {
        int groups = inFeatures / format.GroupSize;
        if (options.Calibration is not { } calibration)
        {
            return new GroupObjective(inFeatures, format.GroupSize, null, []);
        }

        if (options.UseErrorFeedback)
        {
            FeedbackFactor factor = FeedbackFactor.Create(
                calibration, maxDegreeOfParallelism: options.MaxDegreeOfParallelism, cancellationToken: cancellationToken);
            return new GroupObjective(inFeatures, format.GroupSize, factor, []);
        }

        FeedbackFactor[] blocks = new FeedbackFactor[groups];
        ParallelWork.For(
            groups,
            options.MaxDegreeOfParallelism,
            null,
            group => blocks[group] = Block(calibration, group * format.GroupSize, format.GroupSize, cancellationToken),
            cancellationToken);
        return new GroupObjective(inFeatures, format.GroupSize, null, blocks);
    }

    /// <summary>M transposed from a column of a group on: row k, column j of the whole matrix or of the group's block.</summary>
    /// <param name="first">The group's first column.</param>
    /// <param name="from">The first column j: 0 for all earlier columns (error feedback only), or <paramref name="first"/>.</param>
    public ReadOnlySpan<float> Shares(int first, int from) => whole is not null
        ? whole.Feedback.AsSpan(first * whole.Features + from)
        : blocks.Length == 0 ? [] : blocks[first / groupSize].Feedback;

    /// <summary>D over a group; empty where every column counts the same.</summary>
    /// <param name="first">The group's first column.</param>
    public ReadOnlySpan<float> Losses(int first) => whole is not null
        ? whole.Losses.AsSpan(first, groupSize)
        : blocks.Length == 0 ? [] : blocks[first / groupSize].Losses;

    /// <summary>A group's own block of H, damped no more than rounding asks for.</summary>
    private static FeedbackFactor Block(Calibration calibration, int first, int groupSize, CancellationToken cancellationToken) =>
        FeedbackFactor.Create(calibration, [.. Enumerable.Range(first, groupSize)], BlockDamping, maxDegreeOfParallelism: 1, cancellationToken);
}
