namespace QuantSdk.Generators.Planning;

/// <summary>How decode attention runs on a rung of VQ-LLM's ladder below our own.</summary>
/// <param name="Rung">The rung.</param>
/// <param name="Lanes">Lanes that decode a token together, a channel group each; the lanes of a warp beyond them have other tokens.</param>
/// <param name="Fusion">How decoded numbers reach the lanes that multiply them.</param>
/// <param name="Shuffles">Exchanges between lanes per decoded vector.</param>
/// <param name="Codebook">Where the entries of each codebook lie.</param>
/// <param name="Parts">Groups that share the codebooks of a head.</param>
/// <param name="PartTiles">Runs of <paramref name="Lanes"/> channel groups that a part has.</param>
/// <param name="Reduction">How the parts of a score meet.</param>
/// <param name="StagedWords">Words of shared memory, before the entries, that decoded numbers pass through.</param>
internal sealed record GpuAttentionLadderPlan(
    GpuRung Rung, int Lanes, GpuFusion Fusion, int Shuffles, GpuCodebookPlan Codebook, int Parts, int PartTiles, GpuReduction Reduction, int StagedWords)
{
    /// <summary>Tokens, by loads of indices, that a warp decodes side by side.</summary>
    public int Slots => GpuDevice.WarpSize / Lanes;
}
