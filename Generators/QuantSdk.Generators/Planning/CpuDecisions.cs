using System.Collections.Generic;

namespace QuantSdk.Generators.Planning;

/// <summary>Explains how a layer runs on the CPU.</summary>
internal static class CpuDecisions
{
    /// <summary>Rows of a block of the run time's partial-sum kernel.</summary>
    private const int TableRows = 64;

    /// <summary>Index columns whose tables that kernel builds at once.</summary>
    private const int TableColumns = 16;

    /// <summary>Bits of an index into all codebooks, two of which make a word of the run time's kernel of entry pairs.</summary>
    private const int PairIndexBits = 16;

    /// <summary>Entries of a slice of the codebooks, one of which the run time's kernel of entry runs works on at a time.</summary>
    private const int SliceEntries = 1024;

    /// <summary>The kernel and its constants.</summary>
    public static IEnumerable<PlanDecision> Of(LayerModel layer)
    {
        (string kernel, string reason) = Kernel(layer);
        yield return new PlanDecision("Cpu.Kernel", kernel, reason);
        yield return new PlanDecision("Cpu.Simd", "widest", "The widest of AVX-512, AVX2 and portable code that the machine has is taken when weights are loaded.");
        yield return new PlanDecision(
            "Cpu.Constants",
            $"K = {LayerPlanner.Text(layer.InFeatures)}, N = {LayerPlanner.Text(layer.OutFeatures)}",
            "The kernel is generic over a struct of these constants: the JIT compiles it for this layer with its sizes folded in.");
    }

    /// <summary>The run time's kernel family for finite scales, by the conditions that it checks itself when weights are loaded.</summary>
    private static (string Kernel, string Reason) Kernel(LayerModel layer) => layer.Format switch
    {
        MantModel { WeightBits: 4, ActivationBits: 8 } => ("MantKernel", "The two sums of a group are integer products of its codes with INT8 activations."),
        MantModel { WeightBits: 4 } => ("TableKernel", "A group's sixteen values fit registers, where codes look them up."),
        MantModel => ("ByteKernel", "Codes are the integers themselves and need no decode."),
        LatticeModel => ("LatticeKernel", "The input is rotated, codes are decoded from the lattice's table, the output is rotated back."),
        VectorModel vector when HasPartialSums(vector) =>
            ("PartialSumKernel", "The product of x with each entry is computed once and then looked up by index, which saves decoding."),
        VectorModel { TileSize: 0, VectorSize: 8 } vector when HasRuns(vector, layer) =>
            ("EntryRunKernel", "Entries are looked up whole and multiplied, from one slice of the codebooks after the other, because a first-level cache holds a slice; a core with AVX-512 and a second-level cache of 2 MiB takes two at once from there (EntryPairKernel), portable code one (EntryKernel)."),
        VectorModel { TileSize: 0, VectorSize: 8 } vector when vector.Residuals << vector.IndexBits <= 1 << PairIndexBits =>
            ("EntryPairKernel", "Entries are looked up whole and multiplied, two at once with AVX-512 and one (EntryKernel) without; tables of partial sums would outgrow the caches."),
        VectorModel { TileSize: 0, VectorSize: 4 or 8 or 16 } =>
            ("EntryKernel", "Entries are looked up whole and multiplied; tables of partial sums would outgrow the caches."),
        _ => ("DecodedKernel", "Rows are decoded piece by piece, because no faster layout fits these parameters."),
    };

    /// <summary>Two indices or more to an entry, and to a row's run in a slice.</summary>
    private static bool HasRuns(VectorModel format, LayerModel layer)
    {
        long entries = format.Residuals * format.Entries;
        long rowIndices = layer.InFeatures / format.VectorSize * format.Residuals;
        return rowIndices * layer.OutFeatures >= 2 * entries && rowIndices * SliceEntries >= 2 * entries;
    }

    /// <summary>Byte indices, and tiles that the table's blocks of rows and columns do not cross.</summary>
    private static bool HasPartialSums(VectorModel format) =>
        format.IndexBits <= 8
        && (format.TileSize == 0
            || (format.TileSize % TableRows == 0 && format.TileSize / format.VectorSize * format.Residuals % TableColumns == 0));
}
