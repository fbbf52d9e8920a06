using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes the two kernels of the codebook-centric dataflow (VQ-LLM, section VI-A). A group takes some codebooks of a head and all tokens of a sequence: its parts of the scores meet in device memory;
/// after the softmax, a kernel of the run time, it weighs the channels of its codebooks, which no other group has.
/// </summary>
internal sealed class LadderPhaseWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, CoupledCacheModel format) : LadderPart(writer, layer, plan, format)
{
    private readonly LadderValueWriter values = new(writer, layer, plan, format);

    private int SharingHeads => Layer.QueryHeads / Layer.KeyValueHeads;

    /// <summary>Writes the body of the kernel of the scores.</summary>
    public void WriteScores()
    {
        LadderScores scores = new(Writer, Layer, Plan, Format);
        WriteHead();
        using (Writer.Block("if (count > 0)"))
        {
            scores.WritePreparation();
            using (Loop("pass", Plan.Passes))
            {
                WriteRow();

                // Where parts are stored, each has scores of its own for all rows.
                string part = Ladder.Reduction == GpuReduction.SecondPass ? $"(long)bookPart * {GpuNames.Ilgpu}.Grid.DimZ * {Layer.QueryHeads} + row" : "row";
                WriteScoreView(part);
                QueryRowsWriter queries = new(Writer, Layer, Plan);
                queries.WriteLoads("row");
                queries.Write();
                Barrier();
                scores.Write();
                if (Plan.Passes > 1)
                {
                    Barrier();
                }
            }
        }
    }

    /// <summary>Writes the body of the kernel of the values.</summary>
    public void WriteValues()
    {
        WriteHead();
        using (Writer.Block("if (count <= 0)"))
        {
            // Every part has channels; the first answers for all.
            Writer.Lines($"long row = (long)sequence * {Layer.QueryHeads} + head * {SharingHeads};");
            using (Writer.Block($"for (int i = bookPart == 0 ? thread : {SharingHeads * Dimension}; i < {SharingHeads * Dimension}; i += {Plan.ThreadsPerGroup})"))
            {
                Writer.Lines($"outputs[row * {Dimension} + i] = 0f;");
            }
        }

        using (Writer.Block("else"))
        {
            new LadderFusion(Writer, Layer, Plan, Format).WriteLanes();
            values.WritePreparation();
            using (Loop("pass", Plan.Passes))
            {
                WriteRow();
                WriteScoreView("row");
                values.WriteViews();
                using (Tiles())
                {
                    new ValueSumWriter(Writer, Layer, Plan, values).Write($"tile * {Plan.Values.TileChannels}", WriteOutput);
                }
            }
        }
    }

    private void WriteHead()
    {
        Writer.Lines($"""
            int thread = {GpuNames.Ilgpu}.Group.IdxX;
            int lane = thread & 31;
            int warp = thread >> 5;
            int bookPart = {GpuNames.Ilgpu}.Grid.IdxX;
            int head = {GpuNames.Ilgpu}.Grid.IdxY;
            int sequence = {GpuNames.Ilgpu}.Grid.IdxZ;
            int length = cache.Lengths[sequence];
            int first = 0;
            int count = length;
            long plane = (long)cache.SequenceOf(sequence) * {Layer.KeyValueHeads} + head;
            """);
        new SharedMemoryWriter(Writer, Layer, Plan).Write();
    }

    private void WriteRow()
    {
        string pass = Plan.Passes == 1 ? "" : $" + pass * {Heads}";
        Writer.Lines($"long row = (long)sequence * {Layer.QueryHeads} + head * {SharingHeads}{pass};");
    }

    private void WriteScoreView(string row) =>
        Writer.Lines($"{GpuNames.View("float")} scores = partials.SubView(({row}) * cache.Tokens, (long)cache.Tokens * {Heads});");

    private void WriteOutput(string head) => Writer.Lines($"outputs[(row + {head}) * {Dimension} + output] = total / statistics[row + {head}];");
}
