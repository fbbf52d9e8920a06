using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>
/// Writes a decode kernel. A group takes some tokens of a key-value head of a sequence, for all query heads that share it: queries to shared memory, scores, softmax over the group's tokens, weighted
/// values, and the sum over warps. Where several groups share a head, each leaves its part with its largest score and its sum of weights.
/// </summary>
internal sealed class AttentionKernelWriter : AttentionPart
{
    private readonly QueryRowsWriter queries;
    private readonly KeyWriter keys;
    private readonly ValueWriter values;
    private readonly AppendWriter append;

    /// <summary>Chooses the pieces.</summary>
    public AttentionKernelWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan)
        : base(writer, layer, plan)
    {
        queries = new QueryRowsWriter(writer, layer, plan);
        keys = layer.Cache switch
        {
            MantCacheModel mant when plan.Tensors is { } tensors => new MantTensorKeyWriter(writer, layer, plan, mant, tensors),
            MantCacheModel mant => new MantKeyWriter(writer, layer, plan, mant),
            CoupledCacheModel coupled when plan.Ladder is not null => new LadderKeyWriter(writer, layer, plan, coupled),
            CoupledCacheModel coupled when plan.Dataflow == GpuAttentionDataflow.CodebookCentric => new ProductKeyWriter(writer, layer, plan, coupled),
            CoupledCacheModel coupled when plan.Dataflow == GpuAttentionDataflow.TurnedQuery => new TurnedQueryWriter(writer, layer, plan, coupled),
            CoupledCacheModel coupled => new CoupledKeyWriter(writer, layer, plan, coupled),
            _ => new RowKeyWriter(writer, layer, plan),
        };
        append = new AppendWriter(writer, layer, plan);
        values = layer.Cache switch
        {
            MantCacheModel mant when plan.Tensors is { } tensors => new MantTensorValueWriter(writer, layer, plan, mant, tensors),
            MantCacheModel mant => new MantValueWriter(writer, layer, plan, mant),
            CoupledCacheModel coupled when plan.Ladder is not null => new LadderValueWriter(writer, layer, plan, coupled),
            CoupledCacheModel coupled => new CoupledValueWriter(writer, layer, plan, coupled),
            _ => new RowValueWriter(writer, layer, plan),
        };
    }

    /// <summary>The expression of the tokens of a split. The last one has fewer where its group appends: all groups then end together.</summary>
    private string Chunk
    {
        get
        {
            string tokens = Plan.AppendTokens == 0 ? "length" : $"length + {Plan.AppendTokens}";
            string chunk = $"(({tokens} + splits - 1) / splits + {Plan.BlockTokens - 1}) / {Plan.BlockTokens} * {Plan.BlockTokens}";
            return Plan.AppendTokens == 0 ? chunk : $"{GpuNames.Ilgpu}.IntrinsicMath.Min({chunk}, {Plan.Memory.ScoreTokens})";
        }
    }

    private int SharingHeads => Layer.QueryHeads / Layer.KeyValueHeads;

    /// <summary>Writes the body.</summary>
    public void Write()
    {
        int block = Plan.BlockTokens;

        // The shuffle tells the assembler that all lanes of a warp have one number, so that loops over blocks stay uniform and addresses may have a uniform part.
        Writer.Lines($"""
            int thread = {GpuNames.Ilgpu}.Group.IdxX;
            int lane = thread & 31;
            int warp = {GpuNames.Ilgpu}.Warp.Shuffle(thread >> 5, 0);
            int split = {GpuNames.Ilgpu}.Grid.IdxX;
            int head = {GpuNames.Ilgpu}.Grid.IdxY;
            int sequence = {GpuNames.Ilgpu}.Grid.IdxZ;
            """);
        append.WriteLength();
        queries.WriteLoads($"((long)sequence * {Layer.QueryHeads} + head * {SharingHeads})");
        Writer.Lines($"""
            int chunk = {Chunk};
            int first = split * chunk;
            int count = {GpuNames.Ilgpu}.IntrinsicMath.Min(chunk, length - first);
            int padded = (count + {block - 1}) / {block} * {block};
            long plane = (long)cache.SequenceOf(sequence) * {Layer.KeyValueHeads} + head;
            """);
        new SharedMemoryWriter(Writer, Layer, Plan).Write();
        using (Writer.Block("if (count <= 0)"))
        {
            append.WriteNothing();
            WriteNothing();
        }

        using (Writer.Block("else"))
        {
            append.WriteCondition();
            using (Loop("pass", Plan.Passes))
            {
                WritePass();
            }
        }

        append.WriteCount();
    }

    /// <summary>Writes what a group without tokens does: zeros, or a part that weighs nothing.</summary>
    private void WriteNothing()
    {
        Writer.Lines($"long row = (long)sequence * {Layer.QueryHeads} + head * {SharingHeads};");
        using (Writer.Block("if (splits == 1)"))
        {
            using (Writer.Block($"for (int i = thread; i < {SharingHeads * Dimension}; i += {Plan.ThreadsPerGroup})"))
            {
                Writer.Lines($"outputs[row * {Dimension} + i] = 0f;");
            }
        }

        using (Writer.Block("else"))
        {
            using (Writer.Block($"for (int i = thread; i < {SharingHeads}; i += {Plan.ThreadsPerGroup})"))
            {
                Writer.Lines("""
                    statistics[((row + i) * splits + split) * 2] = float.NegativeInfinity;
                    statistics[((row + i) * splits + split) * 2 + 1] = 0f;
                    """);
            }
        }
    }

    private void WritePass()
    {
        string pass = Plan.Passes == 1 ? "" : $" + pass * {Heads}";
        Writer.Lines($"long row = (long)sequence * {Layer.QueryHeads} + head * {SharingHeads}{pass};");
        SoftmaxWriter softmax = new(Writer, Layer, Plan);
        keys.WriteLoads();
        append.WriteStart();
        queries.Write();
        Barrier();
        append.WriteBehindBarrier();
        if (Layer.Cache is MantCacheModel or IntegerCacheModel && !MantQueryWriter.TransformsInLanes(Layer))
        {
            new QueryTransformWriter(Writer, Layer, Plan).Write();
        }

        keys.WritePreparation();
        keys.WriteScores();
        values.WriteLoads();
        softmax.WriteEnd();
        Barrier();
        softmax.Write();
        values.WriteStores();
        Barrier();
        values.WritePreparation();
        values.WriteViews();
        values.WriteOutputs(WriteOutput);
        using (Writer.Block($"if (splits > 1 && thread < {2 * Heads})"))
        {
            Writer.Lines("statistics[((row + thread / 2) * splits + split) * 2 + (thread & 1)] = results[thread];");
        }

        if (Plan.Passes > 1)
        {
            Barrier();
        }
    }

    private void WriteOutput(string head)
    {
        using (Writer.Block("if (splits == 1)"))
        {
            Writer.Lines($"outputs[(row + {head}) * {Dimension} + output] = total / results[{Result(head)}];");
        }

        using (Writer.Block("else"))
        {
            Writer.Lines($"partials[((row + {head}) * splits + split) * {Dimension} + output] = total;");
        }
    }

    /// <summary>Where the sum of a query head's weights is.</summary>
    private static string Result(string head) => int.TryParse(head, out int number) ? GpuNames.Number(2 * number + 1) : $"2 * {head} + 1";
}
