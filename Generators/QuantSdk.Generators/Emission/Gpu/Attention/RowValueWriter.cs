using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Values in half precision or in integers by group, row by row: some lanes share a token, and a warp takes several tokens at once.</summary>
internal sealed class RowValueWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : LaneValueWriter(writer, layer, plan)
{
    /// <summary>Tokens of a slot whose loads are under way together.</summary>
    private const int Depth = 4;

    private IntegerCacheModel? Integer => Layer.Cache as IntegerCacheModel;

    private int Bits => Integer?.Bits ?? 16;

    private int Lanes => Values.TileChannels / Values.Channels;

    private int RowUnits => Lanes * Values.Tiles;

    private int Step => Warps * Values.Slots;

    /// <inheritdoc/>
    public override string? Active => Lanes * Values.Slots == GpuDevice.WarpSize ? null : $"lane < {Lanes * Values.Slots}";

    /// <inheritdoc/>
    public override string Slot => $"lane / {Lanes}";

    /// <inheritdoc/>
    public override string Channel(int index) => $"lane % {Lanes} * {Values.Channels} + {index}";

    /// <inheritdoc/>
    public override void WriteViews()
    {
        Piece("values", "ValueCodes", PerToken(RowUnits), GpuNames.WordType(Values.LoadBytes));
        if (Integer is { } integer)
        {
            Piece("valueScales", "ValueScales", PerToken(Dimension / integer.GroupSize), Half);
        }
    }

    /// <inheritdoc/>
    public override void WriteTile()
    {
        Writer.Lines($"int unit = lane % {Lanes}{TileOffset(Lanes)};");
        using (Writer.Block(Active is null ? "" : $"if ({Active})"))
        {
            Writer.Lines($"int token = warp * {Values.Slots} + {Slot};");
            using (Writer.Block($"for (; token + {(Depth - 1) * Step} < count; token += {Depth * Step})"))
            {
                WriteTokens(Depth);
            }

            using (Writer.Block($"for (; token < count; token += {Step})"))
            {
                WriteTokens(1);
            }
        }
    }

    private void WriteTokens(int tokens)
    {
        for (int i = 0; i < tokens; i++)
        {
            Writer.Lines($"{GpuNames.WordType(Values.LoadBytes)} c{i} = values[(first + token + {i * Step}) * {RowUnits} + unit];");
        }

        for (int i = 0; i < tokens; i++)
        {
            WriteToken(i);
        }
    }

    private void WriteToken(int i)
    {
        string factor = "";
        if (Integer is { } integer)
        {
            Writer.Lines($"float scale{i} = (float)valueScales[(first + token + {i * Step}) * {Dimension / integer.GroupSize} + unit / {integer.GroupSize / Values.Channels}];");
            factor = $" * scale{i}";
        }

        for (int head = 0; head < Heads; head++)
        {
            Writer.Lines($"float p{i}_{head} = scores[{head * ScoreStride + i * Step} + token]{factor};");
        }

        for (int word = 0; word < Values.LoadBytes / 4; word++)
        {
            RowElements.Write(Writer, $"c{i}", word, Bits, Values.LoadBytes);
        }

        for (int channel = 0; channel < Values.Channels; channel++)
        {
            Writer.Lines($"float v{i}_{channel} = {RowElements.Of($"c{i}", channel, Bits, Values.LoadBytes)};");
            for (int head = 0; head < Heads; head++)
            {
                Writer.Lines($"a{head}_{channel} += p{i}_{head} * v{i}_{channel};");
            }
        }
    }
}
