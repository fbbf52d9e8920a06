using System;
using System.Globalization;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the Hadamard transform of the queries in shared memory, for caches whose keys are stored in its basis: rounds of sums and differences, then one multiplication.</summary>
internal sealed class QueryTransformWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : AttentionPart(writer, layer, plan)
{
    /// <summary>Writes it; begins behind a barrier and ends with one.</summary>
    public void Write()
    {
        // A head that is no power of two is transformed in equal blocks of the largest one that divides it.
        int size = Dimension & -Dimension;
        string norm = (1f / (float)Math.Sqrt(size)).ToString("R", CultureInfo.InvariantCulture) + "f";
        using (Writer.Block("if (transforms != 0)"))
        {
            using (Writer.Block($"for (int half = 1; half < {size}; half <<= 1)"))
            {
                using (Writer.Block($"for (int i = thread; i < {Heads * Dimension / 2}; i += {Plan.ThreadsPerGroup})"))
                {
                    Writer.Lines("""
                        int low = ((i & ~(half - 1)) << 1) | (i & (half - 1));
                        float left = queryRows[low];
                        float right = queryRows[low + half];
                        queryRows[low] = left + right;
                        queryRows[low + half] = left - right;
                        """);
                }

                Barrier();
            }

            using (Writer.Block($"for (int i = thread; i < {Heads * Dimension}; i += {Plan.ThreadsPerGroup})"))
            {
                Writer.Lines($"queryRows[i] *= {norm};");
            }

            Barrier();
        }
    }
}
