namespace QuantSdk.Generators.Planning;

/// <summary>Where the entries of each codebook lie, in their order: registers, then shared memory, then global memory (VQ-LLM, section V, most used first; without a profile all count alike).</summary>
/// <param name="RegisterEntries">Entries that the lanes of a warp hold, one each; of several codebooks in the same registers where the lanes suffice.</param>
/// <param name="SharedEntries">Entries in shared memory.</param>
/// <param name="GlobalEntries">Entries that are read from global memory at each use.</param>
/// <param name="Books">Codebooks that a group holds at once.</param>
/// <param name="Copies">Copies of each entry in shared memory, side by side, so that lanes meet in fewer banks.</param>
internal sealed record GpuCodebookPlan(int RegisterEntries, int SharedEntries, int GlobalEntries, int Books = 1, int Copies = 1)
{
    /// <summary>Consecutive vectors of a unit whose tile is the same for a whole warp, so that the entries in registers serve them; 0 where those serve the whole kernel.</summary>
    public int RegisterRun { get; init; }

    /// <summary>Shared memory holds the codebook up to here: the paper's n_shared.</summary>
    public int SharedEnd => RegisterEntries + SharedEntries;

    /// <summary>Entries of a codebook.</summary>
    public int Entries => SharedEnd + GlobalEntries;
}
