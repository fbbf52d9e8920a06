using System.Text;

namespace QuantSdk.Hardware;

/// <summary>A comparison as a table for spreadsheets: a row for each layer on each accelerator.</summary>
public static class ComparisonCsv
{
    /// <summary>Writes the rows; energies are in nJ.</summary>
    public static string Write(Comparison comparison)
    {
        StringBuilder text = new("accelerator,layer,role,m,k,n,count,compute_cycles,stall_cycles,total_cycles,static_nj,dram_nj,buffer_nj,core_nj,total_nj\n");
        foreach (WorkloadResult result in comparison.Results)
        {
            foreach (LayerResult layer in result.Layers)
            {
                Gemm gemm = layer.Gemm;
                text.Append(Cell(result.Accelerator.Name)).Append(',').Append(Cell(gemm.Name)).Append(',').Append(JsonMembers.EnumText(gemm.Role));
                Numbers(text, gemm.M, gemm.K, gemm.N, gemm.Count, layer.ComputeCycles, layer.StallCycles, layer.TotalCycles);
                Numbers(text, layer.Energy.Static, layer.Energy.Dram, layer.Energy.Buffer, layer.Energy.Core, layer.Energy.Total);
                text.Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Numbers(StringBuilder text, params double[] values)
    {
        foreach (double value in values)
        {
            text.Append(',').Append(NumberText.Of(value));
        }
    }

    private static string Cell(string value) => value.IndexOfAny([',', '"', '\n']) < 0 ? value : $"\"{value.Replace("\"", "\"\"")}\"";
}
