using System.Collections.Generic;

namespace QuantSdk.Generators.Planning;

/// <summary>Explains how a layer runs on the CPU.</summary>
internal static class CpuDecisions
{
    /// <summary>The kernel and its constants.</summary>
    public static IEnumerable<PlanDecision> Of(LayerModel layer)
    {
        yield return new PlanDecision("Cpu.Kernel", Kernel(layer.Format), "The widest of AVX-512, AVX2 and portable code that the machine has is taken when weights are loaded.");
        yield return new PlanDecision(
            "Cpu.Constants",
            $"K = {LayerPlanner.Text(layer.InFeatures)}, N = {LayerPlanner.Text(layer.OutFeatures)}",
            "The kernel is generic over a struct of these constants: the JIT compiles it for this layer with its sizes folded in.");
    }

    private static string Kernel(FormatModel format) => format switch
    {
        MantModel { WeightBits: 4, ActivationBits: 8 } => "decode by table, sums in integers",
        MantModel { ActivationBits: 8 } => "sums in integers",
        MantModel => "decode by table, sums in single precision",
        LatticeModel => "Hadamard transform, decode of E8P, inverse transform",
        _ => "decode from the codebooks, sums in single precision",
    };
}
