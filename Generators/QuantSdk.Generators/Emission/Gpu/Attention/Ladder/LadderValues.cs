using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>The loops of <see cref="LadderValueWriter"/>.</summary>
internal sealed class LadderValues(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : LadderPart(writer, layer, plan, format)
{
    private readonly LadderCodebook codebook = new(writer, layer, plan, format, "value");
    private readonly LadderFusion fusion = new(writer, layer, plan, format);

    /// <summary>The channel within a tile that a lane multiplies in a place.</summary>
    public string Channel(int place) => fusion.Channel(place);

    /// <summary>Writes a lane's place among others, for a kernel without the scores.</summary>
    public void WriteLanes() => fusion.WriteLanes();

    /// <summary>Writes the codebooks, behind a barrier; ends with one where it writes shared memory.</summary>
    public void WritePreparation() => codebook.WritePreparation("valueBooks");

    /// <summary>Writes what is the same for all tiles.</summary>
    public void WriteViews()
    {
        Piece("values", "ValueCodes", Codes.PieceUnits, Packed);
        Writer.Lines($"{GpuNames.View(Quad)} weightUnits = scores.Cast<{Quad}>();");
    }

    /// <summary>Writes the accumulation of one tile.</summary>
    public void WriteTile()
    {
        codebook.BeginTile(fusion.Decoded);
        Blocks("values", WriteBlock);
    }

    private void WriteBlock()
    {
        Writer.Lines($"""
            bool isInside = block + slot <= last;
            int weightsAt = ({GpuNames.Ilgpu}.IntrinsicMath.Min(block + slot, last) * {Codes.BlockTokens} - first) / 4;
            """);
        for (int unit = 0; unit < Codes.BlockTokens / 4; unit++)
        {
            using (Writer.Block(""))
            {
                for (int head = 0; head < Heads; head++)
                {
                    Writer.Lines($"{Quad} p{head} = weightUnits[weightsAt + {Stride(head)} / 4 + {unit}];");
                }

                for (int i = 0; i < 4; i++)
                {
                    using (Writer.Block(""))
                    {
                        WriteToken(unit * 4 + i, GpuNames.Component(i));
                    }
                }
            }
        }
    }

    private void WriteToken(int token, string component)
    {
        codebook.Write("e", token);
        string[] value = fusion.Write("e");
        for (int head = 0; head < Heads; head++)
        {
            Writer.Lines($"float w{head} = isInside ? p{head}.{component} : 0f;");
        }

        for (int place = 0; place < Size; place++)
        {
            Writer.Lines($"float v{place} = {value[place]};");
            for (int head = 0; head < Heads; head++)
            {
                Writer.Lines($"a{head}_{place} += w{head} * v{place};");
            }
        }
    }
}
