using System.CommandLine;

namespace QuantSdk.Benchmarks.Gpu;

/// <summary>The command <c>gpu-ladder</c>: the rungs of VQ-LLM's ladder beside each other.</summary>
internal static class LadderCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create() =>
        new GpuCommand("gpu-ladder", "Every rung of the ladder for every configuration, shape and batch, each checked against the float64 reference.", LadderRows.All, LadderReport.Print).Build();
}
