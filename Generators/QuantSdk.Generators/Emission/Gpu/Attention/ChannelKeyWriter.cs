using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of coupled keys whose lanes own channel groups: the loop over blocks of tokens, a block being a 16-byte load of indices for each plane of 32 channel groups. The next block's
/// indices are under way while one block is looked up, and the lanes' shares are added by shuffles that leave one token per lane.
/// </summary>
internal abstract class ChannelKeyWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : KeyWriter(writer, layer, plan)
{
    /// <summary>The format on the device.</summary>
    protected CoupledCodes Codes { get; } = new(layer, format);

    /// <summary>The format.</summary>
    protected CoupledCacheModel Format => format;

    /// <summary>Warps' worth of channel groups.</summary>
    protected int Planes => GpuAttentionMemory.Planes(Layer, format);

    /// <summary>Whether each lane has the tokens of a block in an order of its own, which spares the reduction every selection.</summary>
    protected abstract bool IsPermuted { get; }

    /// <inheritdoc/>
    public override void WriteLoads()
    {
        Piece("keys", "KeyCodes", Codes.PieceUnits, Packed);
        Writer.Lines($"int lastKeys = (first + count - 1) / {Codes.BlockTokens};");
        for (int plane = 0; plane < Planes; plane++)
        {
            Writer.Lines($"{Packed} nextKeys{plane} = {Load($"first / {Codes.BlockTokens} + warp", plane)};");
        }
    }

    /// <inheritdoc/>
    public override void WriteScores()
    {
        int block = Codes.BlockTokens;
        using (Writer.Block(""))
        {
            WriteAppend();
            WriteViews();
            if (IsPermuted)
            {
                TokenPermutation.WriteSelectors(Writer, Codes);
            }

            using (Writer.Block($"for (int block = first / {block} + warp; block <= lastKeys; block += {Warps})"))
            {
                WriteBlock();
            }
        }
    }

    /// <summary>Whether lanes behind the last channel group remain in a plane.</summary>
    protected bool IsPartial(int plane) => (plane + 1) * GpuDevice.WarpSize > Codes.Groups;

    /// <summary>The lane's channel group of a plane; lanes behind the last take the last, with a factor of zero.</summary>
    protected string Group(int plane)
    {
        string group = plane == 0 ? "lane" : $"lane + {plane * GpuDevice.WarpSize}";
        return IsPartial(plane) ? $"{GpuNames.Ilgpu}.IntrinsicMath.Min({group}, {Codes.Groups - 1})" : group;
    }

    /// <summary>Writes what is the same for all blocks.</summary>
    protected abstract void WriteViews();

    /// <summary>Writes the lane's share of each token's score for a query head: <c>a0</c> and so on.</summary>
    protected abstract void WriteShares(int head);

    /// <summary>The score that follows from a sum of shares.</summary>
    protected virtual string Score(int head, string total) => total;

    /// <summary>Writes what all query heads share of a block.</summary>
    protected virtual void WriteSharedLookups()
    {
    }

    /// <summary>Writes the index of a new token, behind the barrier behind the search.</summary>
    private void WriteAppend()
    {
        if (Plan.FusesAppend)
        {
            CoupledAppendWriter append = new(Writer, Layer, Plan);
            using (Writer.Block($"if (appends && {append.IsOwner("lastKeys")})"))
            {
                for (int plane = 0; plane < Planes; plane++)
                {
                    append.WriteIndex(isKey: true, "keys", "lastKeys", Group(plane), $"nextKeys{plane} = {Load("lastKeys", plane)};");
                }
            }
        }
    }

    private string Load(string block, int plane) =>
        $"keys[{GpuNames.Ilgpu}.IntrinsicMath.Min({block}, lastKeys) * {Codes.Groups} + {Group(plane)}]";

    private void WriteBlock()
    {
        for (int plane = 0; plane < Planes; plane++)
        {
            Writer.Lines($"""
                {Packed} c{plane} = nextKeys{plane};
                nextKeys{plane} = {Load($"block + {Warps}", plane)};
                """);
        }

        WriteLookups();
    }

    /// <summary>Writes the scores of the block whose indices are loaded: <c>c0</c> and so on.</summary>
    protected virtual void WriteLookups()
    {
        for (int plane = 0; IsPermuted && plane < Planes; plane++)
        {
            TokenPermutation.Write(Writer, Codes, $"c{plane}");
        }

        WriteSharedLookups();
        for (int head = 0; head < Heads; head++)
        {
            using (Writer.Block(""))
            {
                WriteShares(head);
                WriteStores(head);
            }
        }
    }

    private void WriteStores(int head)
    {
        int tokens = Codes.BlockTokens;
        string total = IsPermuted ? TransposeReduction.WritePermuted(Writer, "a", tokens) : TransposeReduction.Write(Writer, "a", tokens);
        Writer.Lines($"int token = block * {tokens} + lane - first;");
        string inside = tokens < GpuDevice.WarpSize ? $"lane < {tokens} && " : "";
        using (Writer.Block($"if ({inside}token < count)"))
        {
            Writer.Lines($"scores[{head * ScoreStride} + token] = {Score(head, total)};");
        }
    }
}
