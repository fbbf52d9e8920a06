using System;

namespace QuantSdk.Generators.Planning;

/// <summary>The division of a group's shared memory: where each part begins, in 32-bit words, every one a multiple of 16 bytes.</summary>
/// <param name="Queries">Queries in single precision, [query head, element].</param>
/// <param name="Partners">For keys before the rotary embedding: what each query element is paired with, [query head, element].</param>
/// <param name="QueryWords">M-ANT: queries as INT8, four in a word, then, where lanes multiply, their negatives.</param>
/// <param name="QueryScales">M-ANT: a scale for each group of them.</param>
/// <param name="Scores">Scores, then weights: [query head, token].</param>
/// <param name="WeightWords">M-ANT: weights as INT8, four in a word, then, where lanes multiply, their negatives.</param>
/// <param name="WeightScales">M-ANT: a scale for each window of them.</param>
/// <param name="Table">Products or entries of the keys, afterwards entries of the values.</param>
/// <param name="Reduction">Partial outputs of the warps.</param>
/// <param name="Statistics">The largest score and the sum of weights of each query head, then both of each of its warps.</param>
/// <param name="Words">All words.</param>
/// <param name="ScoreTokens">Tokens that there is room for.</param>
internal sealed record GpuAttentionMemory(
    int Queries,
    int Partners,
    int QueryWords,
    int QueryScales,
    int Scores,
    int WeightWords,
    int WeightScales,
    int Table,
    int Reduction,
    int Statistics,
    int Words,
    int ScoreTokens)
{
    /// <summary>Bytes of dynamic shared memory.</summary>
    public int Bytes => Words * sizeof(int);

    /// <summary>Elements of a query in shared memory: half-precision rows are filled up to 16 bytes.</summary>
    public static int PaddedDimension(AttentionModel layer) => layer.Cache is HalfCacheModel ? (layer.HeadDimension + 7) / 8 * 8 : layer.HeadDimension;

    /// <summary>Divides memory.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="dataflow">How scores are computed.</param>
    /// <param name="placement">Where entries are looked up.</param>
    /// <param name="heads">Query heads of a pass.</param>
    /// <param name="warps">Warps of a group.</param>
    /// <param name="values">How values are read.</param>
    /// <param name="scoreTokens">Tokens that there shall be room for.</param>
    /// <param name="appends">Whether the kernel appends tokens itself.</param>
    /// <param name="tensors">How tensor cores multiply the cache for all query heads, or null.</param>
    public static GpuAttentionMemory Of(
        AttentionModel layer,
        GpuAttentionDataflow dataflow,
        GpuCodebookPlacement placement,
        int heads,
        int warps,
        GpuValuePlan values,
        int scoreTokens,
        bool appends,
        GpuAttentionTensorPlan? tensors) =>
        Of(layer, TableWords(layer, dataflow, placement, heads), heads, warps, values, scoreTokens, appends ? AppendWords(layer, warps) : 0, tensors);

    /// <summary>Divides memory around tables of a given size.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="tableWords">Words of the tables.</param>
    /// <param name="heads">Query heads of a pass.</param>
    /// <param name="warps">Warps of a group.</param>
    /// <param name="values">How values are read.</param>
    /// <param name="scoreTokens">Tokens that there shall be room for.</param>
    /// <param name="appendWords">Words that appending needs while there are no partial outputs yet.</param>
    /// <param name="tensors">How tensor cores multiply the cache for all query heads, or null.</param>
    public static GpuAttentionMemory Of(
        AttentionModel layer, int tableWords, int heads, int warps, GpuValuePlan values, int scoreTokens, int appendWords = 0, GpuAttentionTensorPlan? tensors = null)
    {
        // Tensor cores multiply signs in the codes, so that operands need no negatives, and leave the sums of all query heads at once.
        int copies = tensors is null ? 2 : 1;
        int parts = tensors is null ? warps * values.Slots * values.TileChannels : tensors.TokenParts * heads * layer.HeadDimension;
        int group = (layer.Cache as MantCacheModel)?.GroupSize ?? 0;
        int dimension = PaddedDimension(layer);
        int next = 0;
        int Take(int words)
        {
            int start = next;
            next += (words + 3) / 4 * 4;
            return start;
        }

        int queries = Take(heads * dimension);
        int partners = Take(layer.Cache is CoupledCacheModel { RotatesKeysFirst: false } ? heads * dimension : 0);
        int queryWords = Take(group == 0 ? 0 : copies * heads * dimension / 4);
        int queryScales = Take(group == 0 ? 0 : heads * dimension / group);
        int scores = Take(heads * scoreTokens);
        int weightWords = Take(group == 0 ? 0 : copies * heads * scoreTokens / 4);
        int weightScales = Take(group == 0 ? 0 : heads * scoreTokens / group);
        int table = Take(tableWords);
        int reduction = Take(Math.Max(parts, appendWords));
        int statistics = Take(2 * heads * (1 + warps));
        return new GpuAttentionMemory(
            queries, partners, queryWords, queryScales, scores, weightWords, weightScales, table, reduction, statistics, next, scoreTokens);
    }

    /// <summary>Warps' worth of channel groups: each has a table of products.</summary>
    public static int Planes(AttentionModel layer, CoupledCacheModel cache) =>
        (layer.HeadDimension / cache.VectorSize + GpuDevice.WarpSize - 1) / GpuDevice.WarpSize;

    /// <summary>Words of so many tables of products. Those of 8-bit indices lie in pairs, entry beside entry, so that a row takes 256 bytes and an index is a byte of an address.</summary>
    private static int ProductWords(CoupledCacheModel cache, int tables) =>
        (cache.CodeBits == 8 ? (tables + 1) / 2 * 2 : tables) * cache.Entries * GpuDevice.WarpSize;

    /// <summary>Both of a token's vectors, then each warp's best score and entry for every channel group.</summary>
    private static int AppendWords(AttentionModel layer, int warps) =>
        layer.Cache is CoupledCacheModel cache ? 2 * layer.HeadDimension + 2 * warps * layer.HeadDimension / cache.VectorSize : 0;

    private static int TableWords(AttentionModel layer, GpuAttentionDataflow dataflow, GpuCodebookPlacement placement, int heads)
    {
        if (layer.Cache is not CoupledCacheModel cache || placement != GpuCodebookPlacement.Shared)
        {
            return 0;
        }

        int entries = cache.Entries * layer.HeadDimension / 2;
        int products = dataflow == GpuAttentionDataflow.CodebookCentric ? ProductWords(cache, heads * Planes(layer, cache)) : 0;
        return Math.Max(entries, products);
    }
}
