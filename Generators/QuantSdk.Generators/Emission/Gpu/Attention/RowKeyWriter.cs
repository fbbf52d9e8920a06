using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Scores of keys in half precision or in integers by group. Each lane has a token of its own: a warp reads 512 contiguous bytes, queries come from shared memory as broadcasts, and nothing is
/// reduced over lanes.
/// </summary>
internal sealed class RowKeyWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : KeyWriter(writer, layer, plan)
{
    // More 16-byte loads in flight than this take registers that the products need.
    private const int LargestBatch = 8;

    private IntegerCacheModel? Integer => Layer.Cache as IntegerCacheModel;

    private int Bits => Integer?.Bits ?? 16;

    private int UnitElements => 128 / Bits;

    private int Units => QueryStride / UnitElements;

    private int Batch => Enumerable.Range(1, LargestBatch).Last(count => Units % count == 0);

    private int Batches => Units / Batch;

    /// <inheritdoc/>
    public override void WriteScores()
    {
        using (Writer.Block(""))
        {
            Piece("keys", "KeyCodes", PerToken(Units), Packed);
            Writer.Lines($"{GpuNames.View(Quad)} queryQuads = queryRows.Cast<{Quad}>();");
            if (Integer is { } integer)
            {
                Piece("keyScales", "KeyScales", PerToken(Dimension / integer.GroupSize), Half);
                Writer.Lines($"int numberBits = {GpuNames.Runtime}.AttentionMath.NumberBits(splits);");
            }

            using (Writer.Block($"for (int block = first / 32 + warp; block * 32 < first + count; block += {Warps})"))
            {
                Writer.Lines($"int at = block * {Units * 32} + lane;");
                WriteZeros("s");
                using (Loop("part", Batches))
                {
                    WriteBatch();
                }

                Writer.Lines("int token = block * 32 + lane - first;");
                WriteStore("token", "s");
            }
        }
    }

    private void WriteBatch()
    {
        for (int unit = 0; unit < Batch; unit++)
        {
            Writer.Lines($"{Packed} c{unit} = keys[at + {Turn("part", Batches, Batch, unit)} * 32];");
        }

        for (int unit = 0; unit < Batch; unit++)
        {
            WriteUnit(unit);
        }
    }

    private void WriteUnit(int unit)
    {
        using (Writer.Block(""))
        {
            string sum = Integer is null ? "s" : "u";
            if (Integer is { } integer)
            {
                int groups = Dimension / integer.GroupSize;
                string index = Turn("part", Batches, Batch, unit);
                Writer.Lines($"float scale = (float)keyScales[(block * {groups} + {index} / {integer.GroupSize / UnitElements}) * 32 + lane];");
                WriteZeros(sum);
            }

            for (int quad = 0; quad < UnitElements / 4; quad++)
            {
                WriteQuad(unit, quad, sum);
            }

            for (int head = 0; head < Heads && Integer is not null; head++)
            {
                Writer.Lines($"s{head} += u{head} * scale;");
            }
        }
    }

    private void WriteQuad(int unit, int quad, string sum)
    {
        for (int element = 0; element < 4; element++)
        {
            Writer.Lines($"float k{quad}_{element} = {RowElements.Alone($"c{unit}", 4 * quad + element, Bits)};");
        }

        for (int head = 0; head < Heads; head++)
        {
            string index = $"{Turn("part", Batches, Batch * UnitElements / 4, unit * UnitElements / 4 + quad)} + {head * QueryStride / 4}";
            Writer.Lines($"{Quad} q{quad}_{head} = queryQuads[{index}];");
            Writer.Lines($"{sum}{head} += {Products($"k{quad}_", $"q{quad}_{head}")};");
        }
    }
}
