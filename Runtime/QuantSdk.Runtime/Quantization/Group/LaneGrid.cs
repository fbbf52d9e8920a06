using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>A grid laid out for rounding eight weights of eight rows at once.</summary>
internal sealed class LaneGrid
{
    private readonly Vector256<float>[] thresholds;
    private readonly Vector256<float>[] points;
    private readonly bool isInteger;
    private readonly bool isSymmetric;
    private readonly int pointCount;

    /// <summary>Lays a grid out.</summary>
    public LaneGrid(Grid grid)
    {
        Grid = grid;
        isInteger = IsConsecutive(grid.Points);
        isSymmetric = !isInteger && IsSymmetric(grid.Points);
        pointCount = grid.Points.Length;

        // Half of a symmetric grid is enough: the sign is put back.
        int start = isSymmetric ? pointCount / 2 : 0;
        points = [.. grid.Points[start..].ToArray().Select(Vector256.Create)];
        thresholds = [.. grid.Thresholds[start..].ToArray().Select(Vector256.Create)];
    }

    /// <summary>The grid.</summary>
    public Grid Grid { get; }

    /// <summary>Rounds each lane to the nearest point; a tie goes to either neighbour.</summary>
    /// <param name="values">Weights divided by their scales.</param>
    /// <param name="indices">Receives the index of the point in <see cref="Grid.Points"/>.</param>
    /// <returns>The point.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<float> Round(Vector256<float> values, out Vector256<int> indices)
    {
        if (isInteger)
        {
            Vector256<float> rounded = Vector256.Ceiling(values - Vector256.Create(0.5f));
            rounded = Vector256.Min(Vector256.Max(rounded, points[0]), points[^1]);
            indices = Vector256.ConvertToInt32(rounded - points[0]);
            return rounded;
        }

        return isSymmetric ? RoundMagnitudes(values, out indices) : RoundBySearch(values, out indices);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> RoundMagnitudes(Vector256<float> values, out Vector256<int> indices)
    {
        Vector256<float> sign = values & Vector256.Create(-0f);
        Vector256<float> nearest = RoundBySearch(values ^ sign, out Vector256<int> magnitudes);
        Vector256<int> negative = Vector256.Create(points.Length - 1) - magnitudes;
        Vector256<int> positive = Vector256.Create(pointCount - points.Length) + magnitudes;
        indices = Vector256.ConditionalSelect(Vector256.LessThan(sign.AsInt32(), default), negative, positive);
        return nearest ^ sign;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> RoundBySearch(Vector256<float> values, out Vector256<int> indices)
    {
        Vector256<float>[] point = points;
        Vector256<float> nearest = point[0];
        indices = Vector256<int>.Zero;
        for (int i = 0; i < thresholds.Length; i++)
        {
            Vector256<float> above = Vector256.GreaterThan(values, thresholds[i]);
            nearest = Vector256.ConditionalSelect(above, point[i + 1], nearest);
            indices -= above.AsInt32();
        }

        return nearest;
    }

    private static bool IsSymmetric(ReadOnlySpan<float> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] != -values[^(i + 1)])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsConsecutive(ReadOnlySpan<float> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] != MathF.Floor(values[i]) || values[i] != values[0] + i)
            {
                return false;
            }
        }

        return true;
    }
}
