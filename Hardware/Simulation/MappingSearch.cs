using System;
using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>Finds the mapping among power-of-two tiles and all orders of the loops: of fewest cycles, then of least energy; or of least energy within some slack of the fewest cycles.</summary>
internal sealed class MappingSearch
{
    private readonly Accelerator accelerator;
    private readonly Compatibility quirks;
    private readonly SimulationOptions options;
    private readonly EnergyModel energy;
    private readonly double slack;

    /// <summary>Prepares the search for one accelerator.</summary>
    public MappingSearch(Accelerator accelerator, SimulationOptions options)
    {
        Compatibility quirks = options.Compatibility;
        this.options = options;
        this.slack = quirks.FewestCyclesAlone ? 0 : options.CycleSlack;
        this.accelerator = accelerator;
        this.quirks = quirks;
        DramInterface dram = quirks.OptimizerConstants ? MemoryCatalog.AntOptimizerDram : accelerator.Dram;
        this.energy = new(accelerator, dram, countLeakage: true);
    }

    /// <summary>Searches.</summary>
    /// <exception cref="InvalidOperationException">Not even the smallest tile fits the buffers.</exception>
    public (MappingCost Cost, Mapping Mapping) Find(MappingProblem problem)
    {
        MappingEvaluator evaluator = new(problem, this.accelerator, this.options);
        MappingChoice choice = new();
        Search(problem.Nest, evaluator, choice);
        if (choice.Mapping is null)
        {
            throw new InvalidOperationException($"No tile of {problem.Nest} fits the buffers of {this.accelerator.Name}.");
        }

        if (this.slack > 0)
        {
            choice.AllowCycles(choice.Cost.TotalCycles * (1 + this.slack));
            Search(problem.Nest, evaluator, choice);
        }

        return (choice.Cost, choice.Mapping);
    }

    private void Search(LoopNest nest, MappingEvaluator evaluator, MappingChoice choice)
    {
        bool whole = this.quirks.WholeTiles;
        Tiling tiling = new(nest);
        foreach (long batch in Sizes(nest.Batch))
        {
            tiling.Set(0, batch, whole);
            foreach (long side in Sizes(nest.Side))
            {
                tiling.Set(1, side, whole);
                tiling.Set(2, side, whole);
                foreach (long inputs in Sizes(nest.Inputs))
                {
                    tiling.Set(LoopNest.InputLoop, inputs, whole);
                    SearchColumns(nest, evaluator, tiling, choice);
                }
            }
        }
    }

    private void SearchColumns(LoopNest nest, MappingEvaluator evaluator, Tiling tiling, MappingChoice choice)
    {
        foreach (long outputs in Sizes(nest.Outputs))
        {
            tiling.Set(LoopNest.OutputLoop, outputs, this.quirks.WholeTiles);
            if (evaluator.Prepare(tiling) && choice.MayTake(evaluator.ComputeCycles))
            {
                SearchOrders(nest, evaluator, tiling, choice);
            }
        }
    }

    private void SearchOrders(LoopNest nest, MappingEvaluator evaluator, Tiling tiling, MappingChoice choice)
    {
        foreach (int[] order in LoopOrders.Of(tiling.Mask))
        {
            MappingCost cost = evaluator.Evaluate(tiling, order);
            if (choice.MayTake(cost.TotalCycles))
            {
                double spent = this.energy.Of(cost.ComputeCycles, cost.TotalCycles, cost.Traffic).Total;
                if (choice.Prefers(cost, spent))
                {
                    choice.Take(cost, spent, nest, tiling, order);
                }
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
}
