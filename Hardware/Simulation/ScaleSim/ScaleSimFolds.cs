using System;

namespace QuantSdk.Hardware;

/// <summary>An extent cut into folds of one side of the array; the last one may leave lanes of it idle.</summary>
internal readonly struct ScaleSimFolds
{
    /// <summary>Cuts an extent.</summary>
    /// <param name="extent">Rows or columns of a product.</param>
    /// <param name="side">Rows or columns of the array.</param>
    public ScaleSimFolds(long extent, int side)
    {
        if (extent <= 0 || side <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(extent), "Extents and sides are positive.");
        }

        Extent = extent;
        Side = side;
        Count = (extent + side - 1) / side;
    }

    /// <summary>What is cut.</summary>
    public long Extent { get; }

    /// <summary>Lanes of a full fold.</summary>
    public int Side { get; }

    /// <summary>Folds in all.</summary>
    public long Count { get; }

    /// <summary>Lanes that a fold fills.</summary>
    public long Used(long fold) => Math.Min(Side, Extent - (fold * Side));
}
