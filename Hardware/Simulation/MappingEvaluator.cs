using System;

namespace QuantSdk.Hardware;

/// <summary>Counts cycles and traffic of one mapping.</summary>
/// <remarks>The model is that of BitFusion and the ANT simulator: no fill or drain of the array, double buffers, one shared memory interface.</remarks>
internal sealed class MappingEvaluator
{
    private readonly MappingProblem problem;
    private readonly Accelerator accelerator;
    private readonly Compatibility quirks;
    private readonly double fillCycles;
    private readonly LaneFactor leftLanes;
    private readonly LaneFactor rightLanes;
    private readonly double outputBits;

    // Partial sums that leave a weight-stationary array in the middle of a group are still two.
    private readonly double partialSums;
    private double leftTile;
    private double rightTile;
    private double outputTile;
    private double visits;
    private double rows;
    private double reduction;
    private double columns;
    private double rowFolds;
    private double columnFolds;
    private double reductionFolds;
    private double folds;
    private TrafficCounts accesses;

    /// <summary>Prepares the evaluation of mappings of one problem.</summary>
    public MappingEvaluator(MappingProblem problem, Accelerator accelerator, SimulationOptions options)
    {
        this.problem = problem;
        this.accelerator = accelerator;
        this.quirks = options.Compatibility;
        this.fillCycles = options.CountFill ? FillCycles(accelerator) : 0;
        this.leftLanes = accelerator.Element.ActivationLanes(problem.LeftBits);
        this.rightLanes = accelerator.Element.WeightLanes(problem.RightBits);
        this.outputBits = accelerator.Operands.OutputBits;
        bool splitGroup = problem.GroupSize > this.leftLanes.EffectiveSide(accelerator.Array.Rows);
        this.partialSums = splitGroup ? accelerator.Element.PartialSumWidths : 1;
    }

    /// <summary>Cycles that the array computes with the prepared tiles.</summary>
    public double ComputeCycles { get; private set; }

    /// <summary>Takes tiles to count with; all that does not depend on the order of the loops is counted here.</summary>
    /// <returns>Whether the tiles fit their buffers.</returns>
    public bool Prepare(Tiling tiling)
    {
        BufferSet buffers = this.accelerator.Buffers;
        this.leftTile = tiling.TileRows * Padded(tiling.TileReduction, this.leftLanes, this.accelerator.Array.Columns) * this.problem.LeftStored;
        this.rightTile = Padded(tiling.TileReduction, this.rightLanes, this.accelerator.Array.Rows) * tiling.TileColumns * this.problem.RightStored;
        this.outputTile = tiling.TileRows * tiling.TileColumns * this.outputBits;
        if (this.leftTile > buffers.Activations.UsableBits || this.rightTile > buffers.Weights.UsableBits)
        {
            return false;
        }

        if (this.outputTile > buffers.Outputs.UsableBits && !this.quirks.FreeOutputs)
        {
            return false;
        }

        CountFolds(tiling);
        ComputeCycles = this.accelerator.Dataflow == Dataflow.OutputStationary
            ? this.rowFolds * this.columnFolds * this.reduction
            : this.rows * this.columnFolds * this.reductionFolds;
        this.accesses = this.quirks.CountReadsPerProduct ? AccessesPerProduct(tiling) : AccessesPerFold(tiling);
        return true;
    }

    /// <summary>Counts one order of the loops over the prepared tiles.</summary>
    public MappingCost Evaluate(Tiling tiling, int[] order)
    {
        BufferSet buffers = this.accelerator.Buffers;
        Residency left = new(Tiling.LeftLoops, this.leftTile, buffers.Activations.UsableBits);
        Residency right = new(Tiling.RightLoops, this.rightTile, buffers.Weights.UsableBits);
        Residency output = new(Tiling.OutputLoops, this.outputTile, buffers.Outputs.UsableBits);
        foreach (int loop in order)
        {
            left.Enter(loop, tiling.Trips[loop], tiling.Shares[loop]);
            right.Enter(loop, tiling.Trips[loop], tiling.Shares[loop]);
            output.Enter(loop, tiling.Trips[loop], tiling.Shares[loop]);
        }

        // A tile that outgrows its buffer can only be one of free outputs; even the ANT simulator waits for the last of those.
        bool waits = !this.quirks.HideLastTile || this.outputTile > buffers.Outputs.UsableBits;
        double refill = this.quirks.FreeOutputs ? 0 : output.Moved * (1 - (1 / output.Repeats));
        double first = left.Resident + right.Resident;
        double last = waits ? output.Resident : 0;
        double width = this.accelerator.Dram.BitsPerCycle;
        double latency = Math.Ceiling(first / width) + Math.Ceiling(last / width);
        double middle = Math.Ceiling((left.Moved + right.Moved + output.Moved + refill - first - last) / width);
        double fill = this.folds * this.fillCycles;
        return new()
        {
            ComputeCycles = ComputeCycles,
            StallCycles = Math.Max(0, middle - ComputeCycles - fill) + fill + latency,
            Traffic = this.accesses + new TrafficCounts
            {
                DramReads = left.Moved + right.Moved + refill,
                DramWrites = output.Moved,
                ActivationWrites = left.Moved,
                WeightWrites = right.Moved,
                OutputReads = output.Moved,
                OutputWrites = refill,
            },
        };
    }

    // Outputs that stay are skewed in and read out over both sides; weights that stay are loaded over the rows before.
    private static double FillCycles(Accelerator accelerator)
    {
        int skew = accelerator.Array.Rows + accelerator.Array.Columns - 2;
        return accelerator.Dataflow == Dataflow.OutputStationary ? skew : skew + accelerator.Array.Rows;
    }

    private void CountFolds(Tiling tiling)
    {
        bool whole = this.quirks.WholeTiles;
        LoopNest nest = this.problem.Nest;
        ArrayShape array = this.accelerator.Array;
        this.visits = tiling.Trips[0] * tiling.Trips[1] * tiling.Trips[2];
        this.rows = whole ? this.visits * tiling.TileRows : nest.Rows;
        this.reduction = whole ? tiling.Trips[LoopNest.InputLoop] * tiling.TileReduction : nest.Reduction;
        this.columns = whole ? tiling.Trips[LoopNest.OutputLoop] * tiling.TileColumns : nest.Outputs;
        this.rowFolds = tiling.RowFolds(this.leftLanes, array.Rows, whole);
        this.columnFolds = tiling.Folds(LoopNest.OutputLoop, 1, this.rightLanes, array.Columns, whole);
        this.reductionFolds = tiling.Folds(LoopNest.InputLoop, nest.KernelArea, this.leftLanes, array.Rows, whole);
        this.folds = this.accelerator.Dataflow == Dataflow.OutputStationary
            ? this.rowFolds * this.columnFolds * tiling.Trips[LoopNest.InputLoop]
            : this.reductionFolds * this.columnFolds * this.visits;
    }

    private TrafficCounts AccessesPerProduct(Tiling tiling)
    {
        double products = this.rows * this.reduction * this.columns;
        bool stationaryWeights = this.accelerator.Dataflow == Dataflow.WeightStationary;
        double outputs = (stationaryWeights ? products : this.rows * this.columns * tiling.Trips[LoopNest.InputLoop]) * this.outputBits;
        return new()
        {
            ActivationReads = products * this.problem.LeftStored,
            WeightReads = (stationaryWeights ? this.visits * this.reduction * this.columns : products) * this.problem.RightStored,
            OutputReads = outputs,
            OutputWrites = outputs,
        };
    }

    private TrafficCounts AccessesPerFold(Tiling tiling)
    {
        bool stationaryWeights = this.accelerator.Dataflow == Dataflow.WeightStationary;
        double outputs = this.rows * this.columns * this.outputBits * (stationaryWeights ? this.partialSums : 1);
        double outputVisits = stationaryWeights ? this.reductionFolds : tiling.Trips[LoopNest.InputLoop];
        return new()
        {
            ActivationReads = this.rows * this.reduction * this.columnFolds * this.problem.LeftStored,
            WeightReads = this.reduction * this.columns * (stationaryWeights ? this.visits : this.rowFolds) * this.problem.RightStored,
            OutputReads = outputs * (outputVisits - 1),
            OutputWrites = outputs * outputVisits,
        };
    }

    private double Padded(double length, LaneFactor lanes, int side)
    {
        double unit = lanes.EffectiveSide(side);
        return this.quirks.PadTiles ? Math.Ceiling(length / unit) * unit : length;
    }
}
