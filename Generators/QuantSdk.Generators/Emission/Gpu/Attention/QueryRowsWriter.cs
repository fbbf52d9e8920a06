using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the queries of a pass to shared memory, turned by the rotary embedding at their own position; for keys before it also what each element is paired with.</summary>
internal sealed class QueryRowsWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : AttentionPart(writer, layer, plan)
{
    private bool KeepsPartners => Layer.Cache is CoupledCacheModel { RotatesKeysFirst: false };

    /// <summary>Writes the loop; a barrier must follow.</summary>
    public void Write()
    {
        using (Writer.Block($"for (int i = thread; i < {Heads * QueryStride}; i += {Plan.ThreadsPerGroup})"))
        {
            Writer.Lines($"int channel = i % {QueryStride};");
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
                Writer.Lines($"float partner = {Turned($"channel < {Dimension / 2} ? channel + {Dimension / 2} : channel - {Dimension / 2}")};");
                Writer.Lines($"partners[i] = channel < {Dimension / 2} ? partner : -partner;");
            }
        }
    }

    /// <summary>An element of a query after the rotary embedding at its own position, the last one.</summary>
    private string Turned(string channel) =>
        $"{GpuNames.Runtime}.AttentionMath.Turned(queries, (row + i / {QueryStride}) * {Dimension}, {channel}, {Dimension}, cosines, sines, positions, length - 1)";
}
