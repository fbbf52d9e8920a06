using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>Finds the mapping of fewest cycles, then of least energy, among power-of-two tiles and all orders of the loops.</summary>
internal sealed class MappingSearch
{
    private readonly Accelerator accelerator;
    private readonly Compatibility quirks;
    private readonly EnergyModel energy;

    /// <summary>Prepares the search for one accelerator.</summary>
    public MappingSearch(Accelerator accelerator, Compatibility quirks)
    {
        this.accelerator = accelerator;
        this.quirks = quirks;
        this.energy = new(accelerator, quirks.OptimizerConstants ? MemoryCatalog.AntOptimizerDram : accelerator.Dram, countLeakage: true);
    }

    /// <summary>Searches.</summary>
    /// <exception cref="InvalidOperationException">Not even the smallest tile fits the buffers.</exception>
    public (MappingCost Cost, Mapping Mapping) Find(MappingProblem problem)
    {
        MappingEvaluator evaluator = new(problem, this.accelerator, this.quirks);
        Tiling tiling = new(problem.Nest);
        Best best = new();
        foreach (long batch in Sizes(problem.Nest.Batch))
        {
            tiling.Set(0, batch, this.quirks.WholeTiles);
            foreach (long side in Sizes(problem.Nest.Side))
            {
                tiling.Set(1, side, this.quirks.WholeTiles);
                tiling.Set(2, side, this.quirks.WholeTiles);
                foreach (long inputs in Sizes(problem.Nest.Inputs))
                {
                    tiling.Set(LoopNest.InputLoop, inputs, this.quirks.WholeTiles);
                    SearchColumns(problem.Nest, evaluator, tiling, best);
                }
            }
        }

        return best.Mapping is null
            ? throw new InvalidOperationException($"No tile of {problem.Nest} fits the buffers of {this.accelerator.Name}.")
            : (best.Cost, best.Mapping);
    }

    private void SearchColumns(LoopNest nest, MappingEvaluator evaluator, Tiling tiling, Best best)
    {
        foreach (long outputs in Sizes(nest.Outputs))
        {
            tiling.Set(LoopNest.OutputLoop, outputs, this.quirks.WholeTiles);
            if (evaluator.Prepare(tiling) && (best.Mapping is null || evaluator.ComputeCycles < best.Cost.TotalCycles))
            {
                SearchOrders(nest, evaluator, tiling, best);
            }
        }
    }

    private void SearchOrders(LoopNest nest, MappingEvaluator evaluator, Tiling tiling, Best best)
    {
        foreach (int[] order in LoopOrders.Of(tiling.Mask))
        {
            MappingCost cost = evaluator.Evaluate(tiling, order);
            if (best.Mapping is not null && cost.TotalCycles > best.Cost.TotalCycles)
            {
                continue;
            }

            double energyNow = this.energy.Of(cost.ComputeCycles, cost.TotalCycles, cost.Traffic).Total;
            if (best.Mapping is null || cost.TotalCycles < best.Cost.TotalCycles || energyNow < best.Energy)
            {
                bool product = nest is { Side: 1, KernelArea: 1 };
                best.Cost = cost;
                best.Energy = energyNow;
                best.Mapping = new((long)tiling.TileRows, (long)tiling.TileReduction, (long)tiling.TileColumns, LoopOrders.Describe(order, product));
            }
        }
    }

    private static IEnumerable<long> Sizes(long extent)
    {
        long size = 1;
        while (size < extent)
        {
            yield return size;
            size *= 2;
        }

        yield return extent;
    }

    private sealed class Best
    {
        public MappingCost Cost { get; set; }

        public double Energy { get; set; }

        public Mapping? Mapping { get; set; }
    }
}
