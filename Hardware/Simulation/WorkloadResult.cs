using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>What a workload takes on an accelerator.</summary>
public sealed record WorkloadResult
{
    /// <summary>The accelerator.</summary>
    public required Accelerator Accelerator { get; init; }

    /// <summary>The workload.</summary>
    public required Workload Workload { get; init; }

    /// <summary>Its products, in order.</summary>
    public required IReadOnlyList<LayerResult> Layers { get; init; }

    /// <summary>Cycles in all.</summary>
    public double TotalCycles => Layers.Sum(static layer => layer.TotalCycles);

    /// <summary>Time in seconds at the accelerator's clock.</summary>
    public double Seconds => TotalCycles / Accelerator.FrequencyHertz;

    /// <summary>Energy of all products, in nJ.</summary>
    public EnergyBreakdown Energy => Layers.Aggregate(default(EnergyBreakdown), static (sum, layer) => sum + layer.Energy);

    /// <summary>Bits moved by all products.</summary>
    public TrafficCounts Traffic => Layers.Aggregate(default(TrafficCounts), static (sum, layer) => sum + layer.Traffic);

    /// <summary>Cycles of the linear layers.</summary>
    public double LinearCycles => Layers.Where(static layer => layer.Gemm.Role == GemmRole.Linear).Sum(static layer => layer.TotalCycles);

    /// <summary>Cycles of attention.</summary>
    public double AttentionCycles => TotalCycles - LinearCycles;
}
