using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>Writes an accelerator as a Timeloop v0.4 architecture for one precision class.</summary>
/// <remarks>
/// Memory and buffers are split by data space, because a component has one word width and M-ANT's codes, activations and outputs have
/// three. Each part has the whole bandwidth of the memory, so that Timeloop's cycles are those of the busiest data space.
/// </remarks>
public static class TimeloopArchitecture
{
    private static readonly string[] DataSpaces = [TimeloopNames.Weights, TimeloopNames.Inputs, TimeloopNames.Outputs];

    /// <summary>Writes the file.</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <param name="left">Format of the left operand.</param>
    /// <param name="right">Format of the right operand.</param>
    public static string Write(Accelerator accelerator, OperandFormat left, OperandFormat right)
    {
        PrecisionClass precision = new(right.Bits, left.Bits);
        IReadOnlyList<IReadOnlyList<TimeloopStore>> levels = TimeloopStore.Levels(accelerator, left, right);
        YamlWriter yaml = new();
        yaml.Comment($"{accelerator.Name}, {accelerator.Array}, {precision.Name}. M is tokens, N output features, K the reduction.");
        yaml.Begin("architecture").Version().Begin("nodes");
        Container(yaml, "system", null);
        Level(yaml, levels[0], null);
        Container(yaml, "accelerator", TimeloopNames.Technology);
        Level(yaml, levels[1], null);
        Elements(yaml, accelerator, PrecisionArray.Of(accelerator, precision));
        Level(yaml, levels[2], accelerator.Dataflow);
        Compute(yaml, accelerator, precision);
        return yaml.End().End().ToString();
    }

    /// <summary>Writes the variables that Accelergy's estimators ask for.</summary>
    /// <param name="accelerator">The accelerator.</param>
    public static string WriteVariables(Accelerator accelerator) => new YamlWriter()
        .Begin("variables").Version()
        .Member("technology", TimeloopNames.Technology)
        .Member("global_cycle_seconds", 1 / accelerator.FrequencyHertz)
        .End().ToString();

    private static void Container(YamlWriter yaml, string name, string? technology)
    {
        yaml.BeginItem("!Container").Member("name", name);
        if (technology is not null)
        {
            yaml.Begin("attributes").Member("technology", technology).End();
        }

        yaml.End();
    }

    private static void Level(YamlWriter yaml, IReadOnlyList<TimeloopStore> stores, Dataflow? registers)
    {
        yaml.BeginItem("!Parallel").Begin("nodes");
        foreach (TimeloopStore store in stores)
        {
            yaml.BeginItem("!Component").Member("name", store.Name).Member("class", store.Class);
            if (store.Subclass is not null)
            {
                yaml.Member("subclass", store.Subclass);
            }

            Attributes(yaml, store);
            yaml.Begin("constraints").Begin("dataspace");
            yaml.Words("keep", store.DataSpace);
            yaml.Words("bypass", [.. Others(store.DataSpace)]).End();
            if (registers is Dataflow dataflow)
            {
                // What stays in an element sees the loops over everything that it does not depend on; nothing else is iterated there.
                string free = dataflow == Dataflow.OutputStationary ? "K" : "M";
                string stays = dataflow == Dataflow.OutputStationary ? TimeloopNames.Outputs : TimeloopNames.Weights;
                yaml.Begin("temporal");
                yaml.Words("factors", store.DataSpace == stays ? [.. Fixed(free)] : ["M=1", "N=1", "K=1"]).End();
            }

            yaml.End().End();
        }

        yaml.End().End();
    }

    private static void Attributes(YamlWriter yaml, TimeloopStore store)
    {
        yaml.Begin("attributes");
        if (store.Class == "DRAM")
        {
            yaml.Member("type", "LPDDR4");
        }

        yaml.Member("width", (long)store.LineWidth).Member("datawidth", (long)store.DataBits);
        if (store.Depth > 0)
        {
            yaml.Member("depth", store.Depth);
        }

        if (store.Class == "SRAM")
        {
            yaml.Member("n_banks", 1L).Member("n_rw_ports", 2L).Member("multiple_buffering", 2L);
        }

        if (store.BitsPerCycle > 0)
        {
            yaml.Member("shared_bandwidth", store.BitsPerCycle);
        }

        yaml.End();
    }

    private static void Elements(YamlWriter yaml, Accelerator accelerator, ArrayShape array)
    {
        bool outputs = accelerator.Dataflow == Dataflow.OutputStationary;
        yaml.BeginItem("!Container").Member("name", "element");
        yaml.Begin("spatial").Member("meshX", (long)array.Columns).Member("meshY", (long)array.Rows).End();
        yaml.Begin("constraints").Begin("spatial");
        yaml.Words("permutation", "N", outputs ? "M" : "K");
        yaml.Member("split", 1L).Words("factors", outputs ? "K=1" : "M=1").End().End().End();
    }

    private static void Compute(YamlWriter yaml, Accelerator accelerator, PrecisionClass precision)
    {
        yaml.BeginItem("!Component").Member("name", TimeloopNames.Compute).Member("class", TimeloopNames.ClassOf(accelerator));
        yaml.Begin("attributes");
        yaml.Member("activation_width", (long)precision.LeftBits).Member("weight_width", (long)precision.RightBits);
        int group = accelerator.QuantizationUnit?.GroupSize ?? 0;
        yaml.Member("adder_width", (long)PartialSumWidths.AccumulatorBits(precision, group)).End().End();
    }

    private static IEnumerable<string> Others(string kept)
    {
        foreach (string dataSpace in DataSpaces)
        {
            if (dataSpace != kept)
            {
                yield return dataSpace;
            }
        }
    }

    private static IEnumerable<string> Fixed(string free)
    {
        foreach (string dimension in (string[])["M", "N", "K"])
        {
            if (dimension != free)
            {
                yield return dimension + "=1";
            }
        }
    }
}
