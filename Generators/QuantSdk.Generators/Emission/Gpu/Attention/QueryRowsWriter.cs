using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the queries of a pass to shared memory, turned by the rotary embedding at their own position; for keys before it also what each element is paired with.</summary>
internal sealed class QueryRowsWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : AttentionPart(writer, layer, plan)
{
    // More loads under way take registers that the first codes need.
    private const int MostEarlyElements = 4;

    private bool KeepsPartners => Layer.Cache is CoupledCacheModel { RotatesKeysFirst: false };

    /// <summary>Elements of a thread, a group's threads apart.</summary>
    private int Elements => (Heads * Dimension + Plan.ThreadsPerGroup - 1) / Plan.ThreadsPerGroup;

    /// <summary>Whether each thread has few elements, which it loads while the length is under way.</summary>
    private bool LoadsEarly => Plan.Passes == 1 && QueryStride == Dimension && !KeepsPartners && Elements <= MostEarlyElements;

    private string Tables => $"{Dimension}, cosines, sines, positions, length - 1";

    /// <summary>Writes loads that wait for nothing: they begin the kernel.</summary>
    /// <param name="row">The expression of the first query head's row.</param>
    public void WriteLoads(string row)
    {
        if (!LoadsEarly)
        {
            return;
        }

        Writer.Lines($"long queryRow = {row} * {Dimension};");
        for (int i = 0; i < Elements; i++)
        {
            Writer.Lines($"""
                float queryElement{i} = 0f;
                float queryPartner{i} = 0f;
                """);
            using (Existing(i))
            {
                string channel = Channel(Element(i));
                Writer.Lines($"""
                    queryElement{i} = queries[queryRow + {Element(i)}];
                    queryPartner{i} = queries[queryRow + {Element(i)} - {channel} + {GpuNames.Runtime}.AttentionMath.Partner({channel}, {Dimension})];
                    """);
            }
        }
    }

    /// <summary>Writes the stores; a barrier must follow.</summary>
    public void Write()
    {
        if (LoadsEarly)
        {
            for (int i = 0; i < Elements; i++)
            {
                using (Existing(i))
                {
                    Writer.Lines($"queryRows[{Element(i)}] = {GpuNames.Runtime}.AttentionMath.Turned(queryElement{i}, queryPartner{i}, {Channel(Element(i))}, {Tables});");
                }
            }

            return;
        }

        using (Writer.Block($"for (int i = thread; i < {Heads * QueryStride}; i += {Plan.ThreadsPerGroup})"))
        {
            WriteElement();
        }
    }

    private string Element(int i) => i == 0 ? "thread" : $"(thread + {i * Plan.ThreadsPerGroup})";

    /// <summary>Opens a block for the threads that have an element.</summary>
    private IndentedWriter.Scope Existing(int i) =>
        Writer.Block((i + 1) * Plan.ThreadsPerGroup <= Heads * Dimension ? "" : $"if ({Element(i)} < {Heads * Dimension})");

    private void WriteElement()
    {
        Writer.Lines($"int channel = {Channel("i")};");
        if (QueryStride != Dimension)
        {
            Writer.Lines("float value = 0f;");
            using (Writer.Block($"if (channel < {Dimension})"))
            {
                Writer.Lines($"value = {Turned("channel")};");
            }

            Writer.Lines("queryRows[i] = value;");
        }
        else
        {
            Writer.Lines($"queryRows[i] = {Turned("channel")};");
        }

        if (KeepsPartners)
        {
            Writer.Lines($"float partner = {Turned($"{GpuNames.Runtime}.AttentionMath.Partner(channel, {Dimension})")};");
            Writer.Lines($"partners[i] = channel < {Dimension / 2} ? partner : -partner;");
        }
    }

    /// <summary>The channel of an element of the rows; the assembler divides by constants as if it did not know them.</summary>
    private string Channel(string element) => Heads == 1 ? element : IsPower ? $"({element} & {QueryStride - 1})" : $"({element} % {QueryStride})";

    private bool IsPower => (QueryStride & (QueryStride - 1)) == 0;

    /// <summary>An element of a query after the rotary embedding at its own position, the last one.</summary>
    private string Turned(string channel)
    {
        string row = Heads == 1 ? "row" : IsPower ? $"(row + (i >> {CodeBits.Log2(QueryStride)}))" : $"(row + i / {QueryStride})";
        return $"{GpuNames.Runtime}.AttentionMath.Turned(queries, {row} * {Dimension}, {channel}, {Tables})";
    }
}
