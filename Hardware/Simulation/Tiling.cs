using System;

namespace QuantSdk.Hardware;

/// <summary>Tile sizes of the five loops, and what follows from them alone.</summary>
internal sealed class Tiling
{
    /// <summary>Loops that select a tile of the left operand: batch, width, height, reduction.</summary>
    public const int LeftLoops = 0b01111;

    /// <summary>Loops that select a tile of the right operand: reduction and outputs.</summary>
    public const int RightLoops = 0b11000;

    /// <summary>Loops that select a tile of the output: all but the reduction.</summary>
    public const int OutputLoops = 0b10111;

    private readonly LoopNest nest;

    /// <summary>Creates a tiling of one tile an element.</summary>
    public Tiling(LoopNest nest) => this.nest = nest;

    /// <summary>Tile size of each loop.</summary>
    public long[] Tiles { get; } = new long[LoopNest.Loops];

    /// <summary>Iterations of each loop.</summary>
    public double[] Trips { get; } = new double[LoopNest.Loops];

    /// <summary>What the iterations of each loop multiply an operand by: the iterations, or extent over tile where edges count as they are.</summary>
    public double[] Shares { get; } = new double[LoopNest.Loops];

    /// <summary>Mask of the loops with several iterations.</summary>
    public int Mask { get; private set; }

    /// <summary>Rows of a tile.</summary>
    public double TileRows => (double)Tiles[0] * Tiles[1] * Tiles[2];

    /// <summary>Reduction of a tile.</summary>
    public double TileReduction => (double)Tiles[LoopNest.InputLoop] * this.nest.KernelArea;

    /// <summary>Columns of a tile.</summary>
    public double TileColumns => Tiles[LoopNest.OutputLoop];

    /// <summary>Sets one loop's tile.</summary>
    public void Set(int loop, long tile, bool wholeTiles)
    {
        long extent = this.nest.Extent(loop);
        long trips = (extent + tile - 1) / tile;
        Tiles[loop] = tile;
        Trips[loop] = trips;
        Shares[loop] = wholeTiles ? trips : (double)extent / tile;
        Mask = trips > 1 ? Mask | (1 << loop) : Mask & ~(1 << loop);
    }

    /// <summary>Folds of all row tiles over an array side.</summary>
    public double RowFolds(LaneFactor lanes, int side, bool wholeTiles)
    {
        if (wholeTiles)
        {
            return Trips[0] * Trips[1] * Trips[2] * lanes.Tiles((long)TileRows, side);
        }

        if (this.nest.Side == 1)
        {
            return Folds(0, 1, lanes, side);
        }

        double folds = 0;
        (long full, long last) = Edge(1);
        foreach ((double count, long width) in ((double, long)[])[(full, Tiles[1]), (last > 0 ? 1 : 0, last)])
        {
            foreach ((double repeat, long height) in ((double, long)[])[(full, Tiles[1]), (last > 0 ? 1 : 0, last)])
            {
                if (count * repeat > 0)
                {
                    folds += count * repeat * Folds(0, width * height, lanes, side);
                }
            }
        }

        return folds;
    }

    /// <summary>Folds of all tiles of one loop over an array side.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="unit">Elements that one iteration of the innermost loop covers.</param>
    /// <param name="lanes">Width factor.</param>
    /// <param name="side">Elements of the side.</param>
    /// <param name="wholeTiles">Whether the last tile counts as a whole one.</param>
    public double Folds(int loop, long unit, LaneFactor lanes, int side, bool wholeTiles)
    {
        return wholeTiles ? Trips[loop] * lanes.Tiles(Tiles[loop] * unit, side) : Folds(loop, unit, lanes, side);
    }

    private double Folds(int loop, long unit, LaneFactor lanes, int side)
    {
        (long full, long last) = Edge(loop);
        return (full * (double)lanes.Tiles(Tiles[loop] * unit, side)) + (last > 0 ? lanes.Tiles(last * unit, side) : 0);
    }

    private (long Full, long Last) Edge(int loop)
    {
        long extent = this.nest.Extent(loop);
        long full = Math.DivRem(extent, Tiles[loop], out long last);
        return (full, last);
    }
}
