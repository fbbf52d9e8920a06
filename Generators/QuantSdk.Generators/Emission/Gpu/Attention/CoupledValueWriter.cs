using System.Collections.Generic;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Coupled values: a lane owns channel groups and looks up an entry of each per token; lanes read neighbouring entries, so that none meet in a bank. The next block's indices are under way
/// while one block is looked up. Tensor cores weigh the entries where an even number of words makes fragments of them.
/// </summary>
internal sealed class CoupledValueWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : LaneValueWriter(writer, layer, plan)
{
    // Comparisons with a new value that are written one by one.
    private const int MostUnrolledEntries = 16;

    private readonly CoupledCodes codes = new(layer, format);
    private readonly LaneProductWriter products = new(writer);
    private readonly GatheredValuesWriter gathers = new(writer, layer, plan, format.VectorSize);

    private int Lanes => Values.TileChannels / Values.Channels;

    /// <summary>Channel groups of a lane.</summary>
    private int LaneGroups => Values.Channels / format.VectorSize;

    private int TokenWords => Values.Channels / 2;

    /// <summary>The lane's place in a tile. Lanes without a channel group repeat the last one: tensor cores need all lanes.</summary>
    private string Lane => Active is null ? "lane" : $"{GpuNames.Ilgpu}.IntrinsicMath.Min(lane, {Lanes - 1})";

    /// <summary>Whether the first indices are loaded before the softmax.</summary>
    private bool LoadsAhead => Values.Tiles == 1;

    private bool UsesTensorCores => TokenWords % 2 == 0;

    /// <summary>Whether one piece of inline PTX looks a block up and weighs it.</summary>
    private bool IsGathered =>
        codes.Bits == 8 && Values.Channels == GatheredValuesWriter.Channels && Plan.Placement == GpuCodebookPlacement.Shared && Heads <= GatheredValuesWriter.MaximumHeads;

    /// <inheritdoc/>
    public override string? Active => Lanes == GpuDevice.WarpSize ? null : $"lane < {Lanes}";

    /// <inheritdoc/>
    public override string Channel(int index) =>
        $"lane * {format.VectorSize} + {index / format.VectorSize * Lanes * format.VectorSize + index % format.VectorSize}";

    /// <inheritdoc/>
    public override void WriteLoads()
    {
        Piece("values", "ValueCodes", codes.PieceUnits, Packed);
        Writer.Lines($"int lastValues = (first + count - 1) / {codes.BlockTokens};");
        for (int i = 0; LoadsAhead && i < LaneGroups; i++)
        {
            Writer.Lines($"{Packed} nextValues{i} = {Load($"first / {codes.BlockTokens} + warp", Lane, i)};");
        }

        if (CoupledTable.LoadsEarly(Plan, codes))
        {
            CoupledTable.WriteLoads(Writer, Plan, codes, "valueBooks", "valueEntries");
        }
    }

    /// <inheritdoc/>
    public override void WriteStores()
    {
        if (CoupledTable.LoadsEarly(Plan, codes))
        {
            CoupledTable.WriteStores(Writer, Plan, codes, "valueEntries", EntryLoads.Type(format.VectorSize));
        }
    }

    /// <inheritdoc/>
    public override void WritePreparation()
    {
        if (!CoupledTable.LoadsEarly(Plan, codes))
        {
            CoupledTable.Write(Writer, Plan, codes, "valueBooks", "valueEntries", EntryLoads.Type(format.VectorSize));
        }

        if (Plan.FusesAppend)
        {
            WriteAppend();
        }
    }

    /// <inheritdoc/>
    public override void WriteViews()
    {
        Writer.Lines($"{GpuNames.View(Packed)} weightUnits = scores.Cast<{Packed}>();");
        if (UsesTensorCores)
        {
            products.WriteSelectors();
        }
    }

    /// <inheritdoc/>
    public override void WriteTile()
    {
        int block = codes.BlockTokens;

        Writer.Lines($"""
            int group = {Lane}{TileOffset(Lanes * LaneGroups)};
            int block = first / {block} + warp;
            """);
        for (int i = 0; i < LaneGroups; i++)
        {
            Writer.Lines($"""
                {GpuNames.View(EntryLoads.Type(format.VectorSize))} entries{i} = valueEntries.SubView((group + {i * Lanes}) * {EntryLoads.Loads(format.VectorSize)});
                {Packed} n{i} = {(LoadsAhead ? $"nextValues{i}" : Load("block", "group", i))};
                """);
        }

        if (IsGathered)
        {
            gathers.WriteSums();
        }

        using (Writer.Block($"for (; block <= lastValues; block += {Warps})"))
        {
            for (int i = 0; i < LaneGroups; i++)
            {
                Writer.Lines($"""
                    {Packed} c{i} = n{i};
                    n{i} = {Load($"block + {Warps}", "group", i)};
                    """);
            }

            Writer.Lines($"int weightsAt = (block * {block} - first) / 4;");
            WriteBlock();
        }

        if (IsGathered)
        {
            gathers.WriteEnd();
        }
    }

    /// <summary>Writes the search of the entries for a new value, and its indices.</summary>
    private void WriteAppend()
    {
        CoupledAppendWriter append = new(Writer, Layer, Plan);
        using (Writer.Block("if (appends)"))
        {
            using (Writer.Block($"for (int at = 0; at < {codes.Groups}; at += 32)"))
            {
                Writer.Lines($"int group = {GpuNames.Ilgpu}.IntrinsicMath.Min(at + lane, {codes.Groups - 1});");
                append.WriteBegin(isKey: false);
                WriteSearch(append);
            }

            Writer.Lines($"""
                bool isOwner = {append.IsOwner("lastValues")};
                {GpuNames.Runtime}.CoupledAppend.Meet(isOwner, {Plan.ThreadsPerGroup});
                if (isOwner)
                """);
            using (Writer.Block(""))
            {
                for (int i = 0; i < LaneGroups * Values.Tiles; i++)
                {
                    append.WriteIndex(isKey: false, "values", "lastValues", $"{Lane} + {i * Lanes}", LoadsAhead ? $"nextValues{i} = {Load("lastValues", Lane, i)};" : null);
                }
            }
        }
    }

    /// <summary>Writes the comparisons with the warp's entries: without a loop where they are few, whose indices then are constants.</summary>
    private void WriteSearch(CoupledAppendWriter append)
    {
        if (format.Entries % Warps == 0 && format.Entries / Warps <= MostUnrolledEntries)
        {
            Writer.Lines($"int warpEntries = warp * {codes.Groups} + group;");
            for (int i = 0; i < format.Entries / Warps; i++)
            {
                EntryLoads.Write(Writer, "valueEntries", $"e{i}", $"warpEntries + {i * Warps * codes.Groups}", format.VectorSize);
                append.WriteComparison($"e{i}", GpuNames.Number(i), GpuNames.Number(i));
            }

            append.WriteEnd($"warp + bestEntry * {Warps}");
            return;
        }

        using (Writer.Block($"for (int entry = warp; entry < {format.Entries}; entry += {Warps})"))
        {
            EntryLoads.Write(Writer, "valueEntries", "e", $"entry * {codes.Groups} + group", format.VectorSize);
            append.WriteComparison("e", "entry");
        }

        append.WriteEnd();
    }

    private void WriteBlock()
    {
        if (!IsGathered)
        {
            WriteLookups(UsesTensorCores);
            return;
        }

        using (Writer.Block($"if ({GpuNames.Ilgpu}.Runtime.Cuda.CudaAsm.IsSupported)"))
        {
            gathers.WriteBlock();
        }

        using (Writer.Block("else"))
        {
            WriteLookups(onTensorCores: false);
        }
    }

    private void WriteLookups(bool onTensorCores)
    {
        int tokens = UsesTensorCores ? LaneProductWriter.TokensOf(TokenWords) : 4;
        for (int token = 0; token < codes.BlockTokens; token += tokens)
        {
            using (Writer.Block(""))
            {
                WriteTokens(token, tokens, onTensorCores);
            }
        }
    }

    private string Load(string block, string group, int index) =>
        $"values[{GpuNames.Ilgpu}.IntrinsicMath.Min({block}, lastValues) * {codes.Groups} + {group} + {index * Lanes}]";

    private void WriteTokens(int first, int tokens, bool onTensorCores)
    {
        for (int token = first; token < first + tokens; token++)
        {
            for (int i = 0; i < LaneGroups; i++)
            {
                EntryLoads.Write(Writer, $"entries{i}", $"e{token}_{i}", codes.Scaled($"c{i}", token, codes.Groups), format.VectorSize);
            }
        }

        for (int head = 0; head < Heads; head++)
        {
            using (Writer.Block(""))
            {
                string[] weights = [.. Weights(first, tokens, head)];
                string[] sums = [.. Enumerable.Range(0, Values.Channels).Select(channel => $"a{head}_{channel}")];
                string[][] words = [.. Enumerable.Range(first, tokens).Select(token => Words(token).ToArray())];
                if (onTensorCores)
                {
                    products.Write(sums, words, weights);
                }
                else
                {
                    products.WritePortable(sums, words, weights);
                }
            }
        }
    }

    /// <summary>Writes the loads of weights, four tokens at a time, and gives the word of each token.</summary>
    private IEnumerable<string> Weights(int first, int tokens, int head)
    {
        for (int token = first; token < first + tokens; token++)
        {
            int unit = token / 4;
            if (token == first || token % 4 == 0)
            {
                Writer.Lines($"{Packed} p{unit} = weightUnits[weightsAt + {head * ScoreStride / 4 + unit}];");
            }

            yield return $"p{unit}.{GpuNames.Component(token % 4)}";
        }
    }

    /// <summary>The words of a token's entries, two channels each.</summary>
    private IEnumerable<string> Words(int token) =>
        Enumerable.Range(0, LaneGroups).SelectMany(i => Enumerable.Range(0, format.VectorSize / 2).Select(word => EntryLoads.Word($"e{token}_{i}", word, format.VectorSize)));
}
