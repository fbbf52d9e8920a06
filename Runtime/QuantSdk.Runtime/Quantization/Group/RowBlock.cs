using System.Runtime.Intrinsics;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>Quantizes eight rows, group after group. Rows do not depend on each other; each is one lane of every vector.</summary>
internal sealed class RowBlock
{
    /// <summary>Rows of a block.</summary>
    public const int Rows = 8;

    private readonly GroupFormat format;
    private readonly LaneGrid[] grids;
    private readonly float[] clips;
    private readonly GroupObjective objective;
    private readonly GroupTrial trial;
    private readonly Vector256<float>[] weights;
    private readonly Vector256<float>[] errors;
    private readonly Vector256<float>[] targets;
    private readonly Vector256<int>[] indices;
    private Vector256<float> bestLosses;
    private Vector256<float> bestScales;
    private Vector256<int> bestTypes;

    /// <summary>Creates the buffers.</summary>
    /// <param name="format">The format.</param>
    /// <param name="grids">The format's grids, laid out for lanes.</param>
    /// <param name="clips">The shares of the nominal scale to try.</param>
    /// <param name="objective">What to minimise.</param>
    public RowBlock(GroupFormat format, LaneGrid[] grids, float[] clips, GroupObjective objective)
    {
        this.format = format;
        this.grids = grids;
        this.clips = clips;
        this.objective = objective;
        trial = new GroupTrial(objective, format.GroupSize);
        weights = new Vector256<float>[objective.InFeatures];
        errors = new Vector256<float>[objective.InFeatures];
        targets = new Vector256<float>[format.GroupSize];
        indices = new Vector256<int>[format.GroupSize];
    }

    /// <summary>Quantizes rows.</summary>
    /// <param name="source">1 to 8 rows of weights.</param>
    /// <param name="codes">Receives the codes, one byte each.</param>
    /// <param name="scales">Receives the scales of the rows' groups.</param>
    /// <param name="types">Receives the types of the rows' groups.</param>
    public void Quantize(ReadOnlySpan<float> source, Span<byte> codes, Span<Half> scales, Span<byte> types)
    {
        Load(source);
        for (int first = 0; first < weights.Length; first += format.GroupSize)
        {
            Aim(first);
            Search(first);
            Store(first, codes, scales, types);
        }
    }

    private void Load(ReadOnlySpan<float> source)
    {
        int rows = source.Length / weights.Length;
        Span<float> lanes = stackalloc float[Rows];
        lanes.Clear();
        for (int column = 0; column < weights.Length; column++)
        {
            for (int row = 0; row < rows; row++)
            {
                lanes[row] = source[row * weights.Length + column];
            }

            weights[column] = Vector256.Create<float>(lanes);
        }
    }

    /// <summary>The targets of a group: its weights and what they take up of the errors of earlier groups.</summary>
    private void Aim(int first)
    {
        for (int k = 0; k < targets.Length; k++)
        {
            targets[k] = weights[first + k];
            if (objective.HasFeedback)
            {
                targets[k] += GroupTrial.TakeUp(errors, objective.Shares(first + k, 0)[..first]);
            }
        }
    }

    /// <summary>Tries every grid at every scale and keeps the best for each row.</summary>
    private void Search(int first)
    {
        Vector256<float> absoluteMaxima = default;
        foreach (Vector256<float> target in targets)
        {
            absoluteMaxima = Vector256.Max(absoluteMaxima, Vector256.Abs(target));
        }

        bestLosses = Vector256.Create(float.PositiveInfinity);
        foreach (float clip in clips)
        {
            for (int type = 0; type < grids.Length; type++)
            {
                Try(first, type, RoundScales(absoluteMaxima * (clip / grids[type].Grid.AbsoluteMaximum)));
            }
        }
    }

    private void Try(int first, int type, Vector256<float> scales)
    {
        Vector256<float> losses = trial.Run(grids[type], scales, first, weights.AsSpan(first, targets.Length), targets, bestLosses);
        Vector256<float> better = Vector256.LessThan(losses, bestLosses);
        if (better == default)
        {
            return;
        }

        bestLosses = Vector256.ConditionalSelect(better, losses, bestLosses);
        bestScales = Vector256.ConditionalSelect(better, scales, bestScales);
        bestTypes = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(type), bestTypes);
        for (int k = 0; k < targets.Length; k++)
        {
            errors[first + k] = Vector256.ConditionalSelect(better, trial.Errors[k], errors[first + k]);
            indices[k] = Vector256.ConditionalSelect(better.AsInt32(), trial.Indices[k], indices[k]);
        }
    }

    /// <summary>Scales as they will be stored, so that the search sees what decoding gives.</summary>
    private static Vector256<float> RoundScales(Vector256<float> scales)
    {
        Span<float> lanes = stackalloc float[Rows];
        scales.CopyTo(lanes);
        foreach (ref float lane in lanes)
        {
            lane = MathF.Min((float)(Half)lane, (float)Half.MaxValue);
        }

        return Vector256.Create<float>(lanes);
    }

    private void Store(int first, Span<byte> codes, Span<Half> scales, Span<byte> types)
    {
        int columns = weights.Length;
        for (int row = 0; row < codes.Length / columns; row++)
        {
            int place = (row * columns + first) / format.GroupSize;
            scales[place] = (Half)bestScales[row];
            types[place] = (byte)bestTypes[row];
            ReadOnlySpan<byte> pointCodes = grids[bestTypes[row]].Grid.PointCodes;
            for (int k = 0; k < indices.Length; k++)
            {
                codes[row * columns + first + k] = pointCodes[indices[k][row]];
            }
        }
    }
}
