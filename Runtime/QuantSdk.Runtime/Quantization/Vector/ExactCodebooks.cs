using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>
/// Codebooks that hold the weights themselves. Where a tile has no more vectors than its codebooks have entries, nothing need be searched:
/// the entries are the vectors. With several codebooks entry 0 of each is zero, so that any vector is one entry plus zeros.
/// </summary>
internal static class ExactCodebooks
{
    /// <summary>The share of a tile's vectors that may go without an entry; they are the smallest ones and decode to zero.</summary>
    private const double Spare = 0.001;

    /// <summary>Fills the solution where the entries suffice for every tile.</summary>
    /// <returns>Whether they do; if not, the solution is as it was.</returns>
    public static bool TryFill(VectorSolution solution)
    {
        VectorFormat format = solution.Format;
        Dictionary<int, List<(int Row, int Vector)>> tiles = [];
        for (int row = 0; row < solution.Objective.Rows; row++)
        {
            for (int vector = 0; vector < solution.Vectors; vector++)
            {
                int book = solution.BookOffset(row, vector);
                if (!tiles.TryGetValue(book, out List<(int Row, int Vector)>? members))
                {
                    tiles.Add(book, members = []);
                }

                members.Add((row, vector));
            }
        }

        int slots = format.Residuals == 1 ? format.Entries : format.Residuals * (format.Entries - 1);
        if (tiles.Values.Any(members => members.Count > slots + (format.Residuals == 1 ? 0 : Spare * members.Count)))
        {
            return false;
        }

        foreach ((int book, List<(int Row, int Vector)> members) in tiles)
        {
            FillTile(solution, book, members, slots);
        }

        return true;
    }

    private static void FillTile(VectorSolution solution, int book, List<(int Row, int Vector)> members, int slots)
    {
        VectorFormat format = solution.Format;
        if (members.Count > slots)
        {
            // Sorting is stable in the order of rows, so that the choice does not depend on the machine.
            members = [.. members.OrderByDescending(member => SquaredNorm(solution, member.Row, member.Vector)).Take(slots)];
        }

        int first = format.Residuals == 1 ? 0 : 1;
        for (int i = 0; i < members.Count; i++)
        {
            (int row, int vector) = members[i];
            int residual = i / (format.Entries - first);
            int entry = first + i % (format.Entries - first);
            solution.CodesOf(row, vector)[residual] = entry;
            Values(solution, row, vector).CopyTo(solution.Codebooks.AsSpan(book + (residual * format.Entries + entry) * format.VectorSize));
        }
    }

    private static Span<float> Values(VectorSolution solution, int row, int vector) =>
        solution.Objective.Weights.AsSpan(row * solution.Objective.Columns + vector * solution.Format.VectorSize, solution.Format.VectorSize);

    private static double SquaredNorm(VectorSolution solution, int row, int vector)
    {
        double sum = 0;
        foreach (float value in Values(solution, row, vector))
        {
            sum += (double)value * value;
        }

        return sum;
    }
}
