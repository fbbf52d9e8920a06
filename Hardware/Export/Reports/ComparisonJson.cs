namespace QuantSdk.Hardware;

/// <summary>A comparison as JSON, for tools.</summary>
public static class ComparisonJson
{
    private const int SchemaVersion = 1;

    /// <summary>Writes every accelerator with its layers; energies are in nJ.</summary>
    public static string Write(Comparison comparison)
    {
        Workload workload = comparison.Subject.Workload;
        JsonWriter json = new();
        json.BeginObject().Member("schemaVersion", SchemaVersion).Member("name", workload.Name).Member("phase", JsonMembers.EnumText(workload.Phase));
        json.Member("sequenceLength", workload.SequenceLength).Member("batch", workload.Batch).BeginArray("results");
        foreach (WorkloadResult result in comparison.Results)
        {
            WriteResult(json, comparison, result);
        }

        return json.EndArray().EndObject().ToString();
    }

    private static void WriteResult(JsonWriter json, Comparison comparison, WorkloadResult result)
    {
        json.BeginObject().Member("accelerator", result.Accelerator.Name);
        json.Member("rows", result.Accelerator.Array.Rows).Member("columns", result.Accelerator.Array.Columns);
        json.Member("rationale", result.Accelerator.Rationale).Member("cycles", result.TotalCycles).Member("seconds", result.Seconds);
        WriteEnergy(json, result.Energy);
        json.Member("speedup", comparison.Speedup(result)).Member("energyRatio", comparison.EnergyRatio(result)).BeginArray("layers");
        foreach (LayerResult layer in result.Layers)
        {
            json.BeginObject().Member("name", layer.Gemm.Name).Member("role", JsonMembers.EnumText(layer.Gemm.Role));
            json.Member("m", layer.Gemm.M).Member("k", layer.Gemm.K).Member("n", layer.Gemm.N).Member("count", layer.Gemm.Count);
            json.Member("computeCycles", layer.ComputeCycles).Member("stallCycles", layer.StallCycles);
            json.Member("dramReadBits", layer.Traffic.DramReads).Member("dramWriteBits", layer.Traffic.DramWrites);
            WriteEnergy(json, layer.Energy);
            json.EndObject();
        }

        json.EndArray().EndObject();
    }

    private static void WriteEnergy(JsonWriter json, EnergyBreakdown energy)
    {
        json.BeginObject("energyNanojoules").Member("total", energy.Total).Member("static", energy.Static).Member("dram", energy.Dram);
        json.Member("buffer", energy.Buffer).Member("core", energy.Core).EndObject();
    }
}
