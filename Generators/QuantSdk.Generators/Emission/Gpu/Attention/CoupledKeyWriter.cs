using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of coupled keys by decoding: each lane has a token of its own and looks up an entry for each channel group. Keys before the rotary embedding are not turned themselves: the query is, by the
/// opposite angle, q·R(p)k being R(-p)q·k, so that no pair of channels must meet in a lane.
/// </summary>
internal sealed class CoupledKeyWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : KeyWriter(writer, layer, plan)
{
    private readonly CoupledCodes codes = new(layer, format);

    private int HalfDimension => Dimension / 2;

    /// <inheritdoc/>
    public override void WritePreparation() =>
        CoupledTable.Write(Writer, Plan, codes, "keyBooks", "keyEntries", EntryLoads.Type(format.VectorSize));

    /// <inheritdoc/>
    public override void WriteScores()
    {
        using (Writer.Block(""))
        {
            string element = codes.Bits == 16 ? "ushort" : "byte";
            Piece("keys", "KeyCodes", codes.PieceCodes, element);
            using (Writer.Block($"for (int block = first / 32 + warp; block * 32 < first + count; block += {Warps})"))
            {
                Writer.Lines("int position = block * 32 + lane;");
                WriteZeros("s");
                if (format.RotatesKeysFirst)
                {
                    WriteGroups(turned: false);
                }
                else
                {
                    using (Writer.Block("if (positions != 0)"))
                    {
                        WriteGroups(turned: true);
                    }

                    using (Writer.Block("else"))
                    {
                        WriteGroups(turned: false);
                    }
                }

                Writer.Lines("int token = position - first;");
                WriteStore("token", "s");
            }
        }
    }

    private void WriteGroups(bool turned)
    {
        // Positions behind the last token stay within the tables.
        if (turned)
        {
            Writer.Lines($"int angle = {GpuNames.Ilgpu}.IntrinsicMath.Min(position, positions - 1);");
        }

        using (Writer.Block($"for (int group = 0; group < {codes.Groups}; group++)"))
        {
            int block = codes.BlockTokens;
            string place = $"(position / {block} * {codes.Groups} + group) * {block} + position % {block}";
            Writer.Lines(codes.Bits == 4
                ? $"int place = {place};\nint code = keys[place >> 1] >> ((place & 1) * 4) & 15;"
                : $"int code = keys[{place}];");
            EntryLoads.Write(Writer, "keyEntries", "e", $"code * {codes.Groups} + group", format.VectorSize);
            for (int element = 0; element < format.VectorSize; element++)
            {
                WriteElement(element, turned);
            }
        }
    }

    private void WriteElement(int element, bool turned)
    {
        Writer.Lines($"""
            int channel{element} = group * {format.VectorSize} + {element};
            float k{element} = {EntryLoads.Element("e", element, format.VectorSize)};
            """);
        if (turned)
        {
            Writer.Lines($"""
                int pair{element} = (channel{element} < {HalfDimension} ? channel{element} : channel{element} - {HalfDimension}) * positions + angle;
                float cosine{element} = k{element} * cosines[pair{element}];
                float sine{element} = k{element} * sines[pair{element}];
                """);
        }

        for (int head = 0; head < Heads; head++)
        {
            string at = $"{head * Dimension} + channel{element}";
            Writer.Lines(turned
                ? $"s{head} += cosine{element} * queryRows[{at}] + sine{element} * partners[{at}];"
                : $"s{head} += k{element} * queryRows[{at}];");
        }
    }
}
