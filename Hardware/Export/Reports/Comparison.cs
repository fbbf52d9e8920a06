using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>A study run on an accelerator and on its baselines.</summary>
public sealed record Comparison
{
    /// <summary>What was run.</summary>
    public required Study Study { get; init; }

    /// <summary>The accelerator's result.</summary>
    public required WorkloadResult Subject { get; init; }

    /// <summary>The baselines' results.</summary>
    public required IReadOnlyList<WorkloadResult> Baselines { get; init; }

    /// <summary>All results, the accelerator's first.</summary>
    public IEnumerable<WorkloadResult> Results => Baselines.Prepend(Subject);

    /// <summary>How many times as fast the accelerator is as another result.</summary>
    public double Speedup(WorkloadResult baseline) => baseline.Seconds / Subject.Seconds;

    /// <summary>How many times as much energy another result takes.</summary>
    public double EnergyRatio(WorkloadResult baseline) => baseline.Energy.Total / Subject.Energy.Total;

    /// <summary>Runs a study.</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <param name="study">The study.</param>
    /// <param name="options">How to count; <see langword="null"/> for the corrected model.</param>
    /// <exception cref="System.FormatException">The study names an unknown baseline.</exception>
    public static Comparison Run(Accelerator accelerator, Study study, SimulationOptions? options = null) => new()
    {
        Study = study,
        Subject = RunOne(accelerator, study, options),
        Baselines = [.. study.BaselinesFor(accelerator).Select(baseline => RunOne(baseline, study, options))],
    };

    private static WorkloadResult RunOne(Accelerator accelerator, Study study, SimulationOptions? options) =>
        new Simulator(accelerator, options).Run(study.WorkloadFor(accelerator));
}
