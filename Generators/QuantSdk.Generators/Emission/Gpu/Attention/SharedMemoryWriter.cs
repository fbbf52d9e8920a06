using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission.Gpu;

/// <summary>Writes the views of the parts of a group's shared memory.</summary>
internal sealed class SharedMemoryWriter(IndentedWriter writer, AttentionModel layer, GpuAttentionPlan plan) : AttentionPart(writer, layer, plan)
{
    /// <summary>Writes them; a part without words has none.</summary>
    public void Write()
    {
        GpuAttentionMemory memory = Plan.Memory;
        Writer.Lines($"{GpuNames.View("int")} shared = {GpuNames.Ilgpu}.SharedMemory.GetDynamic<int>();");
        void Part(string name, int start, int end, string element)
        {
            if (end > start)
            {
                Writer.Lines($"{GpuNames.View(element)} {name} = {GpuNames.Cast($"shared.SubView({start}, {end - start})", element)};");
            }
        }

        Part("queryRows", memory.Queries, memory.Partners, "float");
        Part("partners", memory.Partners, memory.QueryWords, "float");
        Part("queryWords", memory.QueryWords, memory.QueryScales, "int");
        Part("queryScales", memory.QueryScales, memory.Scores, "float");
        Part("scores", memory.Scores, memory.WeightWords, "float");
        Part("weightWords", memory.WeightWords, memory.WeightScales, "int");
        Part("weightScales", memory.WeightScales, memory.Table, "float");
        Part("table", memory.Table, memory.Reduction, "int");
        Part("reduction", memory.Reduction, memory.Statistics, "float");
        Part("results", memory.Statistics, memory.Statistics + 2 * Heads, "float");
        int warps = memory.Statistics + 2 * Heads;
        Part("warpLargest", warps, warps + Heads * Warps, "float");
        Part("warpSums", warps + Heads * Warps, warps + 2 * Heads * Warps, "float");
    }
}
