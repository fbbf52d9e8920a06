using System;
using System.Linq;

namespace QuantSdk.Generators.Planning;

/// <summary>
/// How a decode kernel multiplies M-ANT's codes on tensor cores (<c>mma.m16n8k32</c>), which take what is decoded once for all query heads. Rows of a product are tokens of the keys or channels of the
/// values, its places of k are channels or tokens, and its eight columns are query heads, each once for each group that 128 places span.
/// </summary>
/// <param name="Groups">Columns of a query head.</param>
/// <param name="ChannelParts">Parts of the channels of values, each of which has warps of its own.</param>
/// <param name="TokenParts">Warps that share the tokens of such a part.</param>
internal sealed record GpuAttentionTensorPlan(int Groups, int ChannelParts, int TokenParts)
{
    /// <summary>Codes that four lanes have together, 32 each: a 16-byte load.</summary>
    public const int ProductCodes = 4 * LaneCodes;

    /// <summary>Rows that a warp multiplies in one turn, in two products.</summary>
    public const int TurnRows = 2 * ProductRows;

    private const int LaneCodes = 32;
    private const int ProductRows = 16;
    private const int FragmentColumns = 8;

    // One query head would leave most columns empty; lanes decode for it in less time.
    private const int FewestHeads = 2;

    /// <summary>Query heads that fit.</summary>
    public int Columns => FragmentColumns / Groups;

    /// <summary>Lanes of a row that have codes of one group.</summary>
    public int GroupLanes => 4 / Groups;

    /// <summary>The plan, or null where cache and query heads do not make fragments.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="heads">Query heads of a pass.</param>
    /// <param name="warps">Warps of a group.</param>
    public static GpuAttentionTensorPlan? Of(AttentionModel layer, int heads, int warps)
    {
        int groups = layer.Cache is MantCacheModel format ? ProductCodes / format.GroupSize : 0;
        if (groups == 0 || layer.HeadDimension % ProductCodes != 0 || heads < FewestHeads || heads > FragmentColumns / groups)
        {
            return null;
        }

        int blocks = layer.HeadDimension / TurnRows;
        int parts = Enumerable.Range(1, Math.Min(warps, blocks)).Last(count => blocks % count == 0 && warps % count == 0);
        return new GpuAttentionTensorPlan(groups, parts, warps / parts);
    }
}
