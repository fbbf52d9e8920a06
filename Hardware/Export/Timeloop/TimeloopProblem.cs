namespace QuantSdk.Hardware;

/// <summary>Writes matrix products as Timeloop v0.4 problems, and what its mapper is to look for.</summary>
public static class TimeloopProblem
{
    /// <summary>Writes one product.</summary>
    /// <param name="gemm">The product.</param>
    public static string Write(Gemm gemm)
    {
        YamlWriter yaml = new();
        yaml.Comment($"{gemm.Name}: [{gemm.M}, {gemm.K}] x [{gemm.K}, {gemm.N}], done {gemm.Count} times.");
        yaml.Begin("problem").Version();
        yaml.Begin("shape").Member("name", "gemm").Words("dimensions", "M", "N", "K").Begin("data_spaces");
        DataSpace(yaml, TimeloopNames.Weights, "K", "N", false);
        DataSpace(yaml, TimeloopNames.Inputs, "M", "K", false);
        DataSpace(yaml, TimeloopNames.Outputs, "M", "N", true);
        yaml.End().End();
        yaml.Begin("instance").Member("M", gemm.M).Member("N", gemm.N).Member("K", gemm.K).End();
        return yaml.End().ToString();
    }

    /// <summary>Writes the mapper's directives: cycles first, then energy, as the built-in search orders them.</summary>
    public static string WriteMapper() => new YamlWriter()
        .Begin("mapper").Version()
        .Words("optimization_metrics", "delay", "energy")
        .Member("algorithm", "random_pruned")
        .Member("num_threads", 4L)
        .Member("timeout", 10000L)
        .Member("victory_condition", 1000L)
        .Member("live_status", false)
        .End().ToString();

    private static void DataSpace(YamlWriter yaml, string name, string first, string second, bool isResult)
    {
        yaml.BeginItem().Member("name", name);
        yaml.Expression("projection", $"[[[{first}]], [[{second}]]]");
        if (isResult)
        {
            yaml.Member("read_write", true);
        }

        yaml.End();
    }
}
