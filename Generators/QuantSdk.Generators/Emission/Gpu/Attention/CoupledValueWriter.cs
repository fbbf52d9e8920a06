using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Coupled values: a lane owns a channel group and looks up one entry per token; lanes read neighbouring entries, so that none meet in a bank.</summary>
internal sealed class CoupledValueWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : ValueWriter(writer, layer, plan)
{
    private readonly CoupledCodes codes = new(layer, format);

    private int Lanes => Values.TileChannels / format.VectorSize;

    /// <inheritdoc/>
    public override string? Active => Lanes == GpuDevice.WarpSize ? null : $"lane < {Lanes}";

    /// <inheritdoc/>
    public override string Channel(int index) => $"lane * {format.VectorSize} + {index}";

    /// <inheritdoc/>
    public override void WritePreparation() =>
        CoupledTable.Write(Writer, Plan, codes, "valueBooks", "valueEntries", EntryLoads.Type(format.VectorSize));

    /// <inheritdoc/>
    public override void WriteViews()
    {
        Piece("values", "ValueCodes", codes.PieceUnits, Packed);
        Writer.Lines($"{GpuNames.View(Quad)} weightQuads = scores.Cast<{Quad}>();");
    }

    /// <inheritdoc/>
    public override void WriteTile()
    {
        int block = codes.BlockTokens;
        Writer.Lines($"int group = lane{TileOffset(Lanes)};");
        using (Writer.Block(Active is null ? "" : $"if ({Active})"))
        {
            using (Writer.Block($"for (int block = first / {block} + warp; block * {block} < first + count; block += {Warps})"))
            {
                Writer.Lines($"""
                    {Packed} c = values[block * {codes.Groups} + group];
                    int weightsAt = (block * {block} - first) / 4;
                    """);
                for (int quad = 0; quad < block / 4; quad++)
                {
                    for (int head = 0; head < Heads; head++)
                    {
                        Writer.Lines($"{Quad} p{quad}_{head} = weightQuads[weightsAt + {head * ScoreStride / 4 + quad}];");
                    }

                    for (int i = 0; i < 4; i++)
                    {
                        WriteToken(4 * quad + i, quad, GpuNames.Component(i));
                    }
                }
            }
        }
    }

    private void WriteToken(int token, int quad, string component)
    {
        EntryLoads.Write(Writer, "valueEntries", $"e{token}", $"{codes.Scaled("c", token, codes.Groups)} + group", format.VectorSize);
        for (int element = 0; element < format.VectorSize; element++)
        {
            Writer.Lines($"float v{token}_{element} = {EntryLoads.Element($"e{token}", element, format.VectorSize)};");
            for (int head = 0; head < Heads; head++)
            {
                Writer.Lines($"a{head}_{element} += p{quad}_{head}.{component} * v{token}_{element};");
            }
        }
    }
}
