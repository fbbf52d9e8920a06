using System;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>What the pieces of a kernel on a rung of the ladder share: how lanes, tiles of channel groups and tokens lie.</summary>
internal abstract class LadderPart(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : AttentionPart(writer, layer, plan)
{
    /// <summary>The rung.</summary>
    protected GpuAttentionLadderPlan Ladder => Plan.Ladder!;

    /// <summary>The format.</summary>
    protected CoupledCacheModel Format => format;

    /// <summary>The format on the device.</summary>
    protected CoupledCodes Codes { get; } = new(layer, format);

    /// <summary>Elements of a vector.</summary>
    protected int Size => format.VectorSize;

    /// <summary>Lanes that decode a token together.</summary>
    protected int Lanes => Ladder.Lanes;

    /// <summary>The expression of the tile of channel groups.</summary>
    protected string Tile => Plan.HasPhases || Plan.Values.Tiles > 1 ? "tile" : "0";

    /// <summary>The expression of what lies between the scores of two query heads.</summary>
    protected string Stride(int head) => Plan.HasPhases ? $"{head} * cache.Tokens" : GpuNames.Number(head * ScoreStride);

    /// <summary>Opens the loop over the tiles of a part, or a block where there is one.</summary>
    protected IndentedWriter.Scope Tiles()
    {
        if (!Plan.HasPhases)
        {
            return Loop("tile", Plan.Values.Tiles);
        }

        string first = $"bookPart * {Ladder.PartTiles}";
        return Writer.Block($"for (int tile = {first}; tile < {GpuNames.Ilgpu}.IntrinsicMath.Min({first} + {Ladder.PartTiles}, {Plan.Values.Tiles}); tile++)");
    }

    /// <summary>Writes the loop over the loads of indices: unit <c>c</c> of block <c>block + slot</c>, the next one under way. All lanes take part in every turn; behind the last they repeat it.</summary>
    /// <param name="codes">The view of the indices.</param>
    /// <param name="body">Writes a turn.</param>
    protected void Blocks(string codes, Action body)
    {
        int tokens = Codes.BlockTokens;
        string Load(string block) => $"{codes}[{GpuNames.Ilgpu}.IntrinsicMath.Min({block} + slot, last) * {Codes.Groups} + group]";
        Writer.Lines($"""
            int last = (first + count - 1) / {tokens};
            int block = first / {tokens} + warp * {Ladder.Slots};
            {Packed} next = {Load("block")};
            """);
        using (Writer.Block($"for (; block <= last; block += {Warps * Ladder.Slots})"))
        {
            Writer.Lines($"""
                {Packed} c = next;
                next = {Load($"block + {Warps * Ladder.Slots}")};
                """);
            body();
        }
    }
}
