namespace QuantSdk.Hardware;

/// <summary>The best mapping of a search so far.</summary>
internal sealed class MappingChoice
{
    private double energy;
    private double limit = double.PositiveInfinity;
    private bool cyclesFirst = true;

    /// <summary>What the best mapping takes.</summary>
    public MappingCost Cost { get; private set; }

    /// <summary>The best mapping; <see langword="null"/> before there is one.</summary>
    public Mapping? Mapping { get; private set; }

    /// <summary>From here on energy alone decides between mappings of at most so many cycles.</summary>
    public void AllowCycles(double cycles)
    {
        this.limit = cycles;
        this.cyclesFirst = false;
    }

    /// <summary>Whether a mapping of so many cycles can still be chosen.</summary>
    public bool MayTake(double cycles) => cycles <= this.limit;

    /// <summary>Whether a mapping is better than the best so far.</summary>
    public bool Prefers(MappingCost cost, double spent) =>
        Mapping is null || (this.cyclesFirst && cost.TotalCycles < Cost.TotalCycles) || spent < this.energy;

    /// <summary>Makes a mapping the best.</summary>
    public void Take(MappingCost cost, double spent, LoopNest nest, Tiling tiling, int[] order)
    {
        bool product = nest is { Side: 1, KernelArea: 1 };
        Cost = cost;
        this.energy = spent;
        Mapping = new((long)tiling.TileRows, (long)tiling.TileReduction, (long)tiling.TileColumns, LoopOrders.Describe(order, product));
        if (this.cyclesFirst)
        {
            this.limit = cost.TotalCycles;
        }
    }
}
