using System;
using System.Globalization;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes how the queries in shared memory become INT8 in groups of M-ANT's keys, after the Hadamard transform where keys are stored in its basis.</summary>
internal sealed class MantQueryWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan, MantCacheModel format) : AttentionPart(writer, layer, plan)
{
    /// <summary>Whether the Hadamard transform of a query stays within a warp, which then does it on the way to integers.</summary>
    public static bool TransformsInLanes(AttentionModel layer) => layer.Cache is MantCacheModel && Block(layer) <= 4 * GpuDevice.WarpSize;

    /// <summary>Writes it; ends with a barrier.</summary>
    /// <param name="hasNegatives">Whether the words are followed by those of the negated numbers.</param>
    public void Write(bool hasNegatives)
    {
        int words = Heads * Dimension / 4;
        int lanes = format.GroupSize / 4;
        Writer.Lines($"{GpuNames.View(Quad)} queryQuads = queryRows.Cast<{Quad}>();");
        using (Writer.Block($"for (int at = warp * 32; at < {words}; at += {Plan.ThreadsPerGroup})"))
        {
            Writer.Lines($"""
                int word = at + lane;
                {Quad} x = default;
                if (word < {words})
                """);
            using (Writer.Block(""))
            {
                Writer.Lines("x = queryQuads[word];");
            }

            WriteTransform();
            Writer.Lines($"{GpuNames.Runtime}.QuantizedQuad quad = {GpuNames.Runtime}.AttentionMath.Quantize(x, {lanes});");
            using (Writer.Block($"if (word < {words})"))
            {
                Writer.Lines("queryWords[word] = quad.Word;");
                if (hasNegatives)
                {
                    Writer.Lines($"queryWords[word + {words}] = {GpuNames.Runtime}.AttentionMath.Negated(quad.Word);");
                }

                using (Writer.Block($"if (word % {lanes} == 0)"))
                {
                    Writer.Lines($"queryScales[word / {lanes}] = quad.Scale;");
                }
            }
        }

        Barrier();
    }

    private void WriteTransform()
    {
        if (TransformsInLanes(Layer) && format.TransformsKeys)
        {
            string norm = (1f / (float)Math.Sqrt(Block(Layer))).ToString("R", CultureInfo.InvariantCulture) + "f";
            using (Writer.Block("if (transforms != 0)"))
            {
                Writer.Lines($"x = {GpuNames.Runtime}.AttentionMath.Transformed(x, {Block(Layer)}, {norm});");
            }
        }
    }

    /// <summary>Elements of a block of the transform: the largest power of two that divides the head.</summary>
    private static int Block(AttentionModel layer) => layer.HeadDimension & -layer.HeadDimension;
}
