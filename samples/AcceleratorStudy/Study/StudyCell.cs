using QuantSdk.Hardware;

namespace AcceleratorStudy;

/// <summary>M-ANT and the baseline at one sequence length.</summary>
internal sealed record StudyCell(int Length, WorkloadResult Mant, WorkloadResult Baseline)
{
    /// <summary>Speedup of the whole model.</summary>
    public double Speed => Baseline.TotalCycles / Mant.TotalCycles;

    /// <summary>Energy reduction of the whole model.</summary>
    public double Energy => Baseline.Energy.Total / Mant.Energy.Total;

    /// <summary>Speedup of the linear layers.</summary>
    public double LinearSpeed => Baseline.LinearCycles / Mant.LinearCycles;

    /// <summary>Speedup of attention.</summary>
    public double AttentionSpeed => Baseline.AttentionCycles / Mant.AttentionCycles;

    /// <summary>Attention's share of the baseline's cycles.</summary>
    public double AttentionShare => Baseline.AttentionCycles / Baseline.TotalCycles;
}
