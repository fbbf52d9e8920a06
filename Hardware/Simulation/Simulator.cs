using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>Simulates workloads on one accelerator. Answers are kept by shape, so that equal products are searched once; safe to use from several threads.</summary>
public sealed class Simulator
{
    private readonly Accelerator accelerator;
    private readonly SimulationOptions options;
    private readonly MappingSearch search;
    private readonly EnergyModel energy;
    private readonly ConcurrentDictionary<MappingProblem, (MappingCost Cost, Mapping Mapping)> known = new();

    /// <summary>Creates a simulator.</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <param name="options">How to count; <see langword="null"/> for the corrected model.</param>
    /// <exception cref="ArgumentException">The accelerator is impossible; <see cref="AcceleratorCheck"/> finds all reasons.</exception>
    public Simulator(Accelerator accelerator, SimulationOptions? options = null)
    {
        this.accelerator = accelerator ?? throw new ArgumentNullException(nameof(accelerator));
        AcceleratorCheck.ThrowIfImpossible(accelerator);
        this.options = options ?? new();
        this.search = new(accelerator, this.options);
        this.energy = new(accelerator, accelerator.Dram, !this.options.Compatibility.OmitBufferLeakage);
    }

    /// <summary>Runs all products of a workload.</summary>
    public WorkloadResult Run(Workload workload)
    {
        IEnumerable<Gemm> gemms = workload.Gemms;
        if (this.options.CountValueWindow)
        {
            gemms = gemms.SelectMany(gemm => ValueWindow.Split(gemm, workload.Phase, this.accelerator));
        }

        List<LayerResult> layers = [.. gemms.Select(Run)];
        if (this.options.CountValueWindow && ValueWindow.Traffic(workload, this.accelerator) is TrafficCounts traffic)
        {
            layers.Add(Transfer(traffic));
        }

        return new() { Accelerator = this.accelerator, Workload = workload, Layers = layers };
    }

    /// <summary>Runs one product, all its repetitions.</summary>
    public LayerResult Run(Gemm gemm)
    {
        OperandFormat left = gemm.Left ?? this.accelerator.Operands.Left(gemm.Role);
        OperandFormat right = gemm.Right ?? this.accelerator.Operands.Right(gemm.Role);
        LayerResult one = Run(LoopNest.Of(gemm), left, right) with { Gemm = gemm };
        double repeats = gemm.Count * gemm.WorkFactor;
        TrafficCounts groups = GroupUnits.Traffic(gemm, right, this.accelerator, this.options);
        double compute = one.ComputeCycles * repeats;
        double waits = GroupUnits.StallCycles(gemm, right, one.TotalCycles * repeats, this.accelerator, this.options);
        double stalls = (one.StallCycles * repeats) + waits;
        TrafficCounts traffic = (one.Traffic * repeats) + groups;
        EnergyBreakdown spent = this.energy.Of(compute, compute + stalls, traffic);
        return one with
        {
            ComputeCycles = compute,
            StallCycles = stalls,
            Traffic = traffic,
            Energy = spent with { Core = spent.Core + GroupUnits.Nanojoules(gemm, right, this.accelerator) },
        };
    }

    /// <summary>Runs a convolution or product once, with operands of given formats.</summary>
    /// <param name="nest">Its loops.</param>
    /// <param name="left">Format of the left operand: inputs.</param>
    /// <param name="right">Format of the right operand: weights.</param>
    public LayerResult Run(LoopNest nest, OperandFormat left, OperandFormat right)
    {
        MappingProblem problem = new()
        {
            Nest = nest,
            LeftBits = left.Bits,
            RightBits = right.Bits,
            LeftStored = this.options.CountMetadata ? left.StoredBits : left.Bits,
            RightStored = this.options.CountMetadata ? right.StoredBits : right.Bits,
            GroupSize = right.GroupSize,
        };
        (MappingCost cost, Mapping mapping) = this.known.GetOrAdd(problem, this.search.Find);
        return new()
        {
            Gemm = new() { Name = "", Role = GemmRole.Linear, M = (long)nest.Rows, K = (long)nest.Reduction, N = nest.Outputs },
            ComputeCycles = cost.ComputeCycles,
            StallCycles = cost.StallCycles,
            Energy = this.energy.Of(cost.ComputeCycles, cost.TotalCycles, cost.Traffic),
            Traffic = cost.Traffic,
            Mapping = mapping,
        };
    }

    private LayerResult Transfer(TrafficCounts traffic)
    {
        double cycles = Math.Ceiling((traffic.DramReads + traffic.DramWrites) / this.accelerator.Dram.BitsPerCycle);
        return new()
        {
            Gemm = new() { Name = "value window", Role = GemmRole.Mixing, M = 0, K = 0, N = 0 },
            ComputeCycles = 0,
            StallCycles = cycles,
            Energy = this.energy.Of(0, cycles, traffic),
            Traffic = traffic,
            Mapping = new(0, 0, 0, ""),
        };
    }
}
