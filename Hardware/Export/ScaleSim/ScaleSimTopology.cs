using System.Collections.Generic;
using System.Text;

namespace QuantSdk.Hardware;

/// <summary>Writes SCALE-Sim's list of matrix products. Each row ends in a comma, which its reader cuts off.</summary>
public static class ScaleSimTopology
{
    private const string LayoutColumns =
        "Layer name,IFMAP Height Intraline Factor,IFMAP Width Intraline Factor,Filter Height Intraline Factor,Filter Width Intraline Factor,"
        + "Channel Intraline Factor,Num Filter Intraline Factor,IFMAP Height Intraline Order,IFMAP Width Intraline Order,Channel Intraline Order,"
        + "IFMAP Height Interline Order,IFMAP Width Interline Order,Channel Interline Order,Num Filter Intraline Order,Channel Intraline Order,"
        + "Filter Height Intraline Order,Filter Width Intraline Order,Num Filter Interline Order,Channel Interline Order,Filter Height Interline Order,"
        + "Filter Width Interline Order,\n";

    /// <summary>Writes the products, each once however often it is done: a name ends in <c>_xN</c> where the product is done N times.</summary>
    /// <param name="gemms">Products of one precision class.</param>
    public static string Write(IEnumerable<Gemm> gemms)
    {
        StringBuilder text = new("Layer,M,N,K,\n");
        foreach (Gemm gemm in gemms)
        {
            text.Append($"{Name(gemm)},{gemm.M},{gemm.N},{gemm.K},\n");
        }

        return text.ToString();
    }

    /// <summary>Writes the memory layout that v3 asks for beside a topology: the plain one, which the configuration switches off.</summary>
    /// <param name="gemms">Products of one precision class.</param>
    public static string WriteLayout(IEnumerable<Gemm> gemms)
    {
        StringBuilder text = new(LayoutColumns);
        foreach (Gemm gemm in gemms)
        {
            text.Append($"{Name(gemm)},1,1,1,1,1,1,1,2,0,4,5,3,3,0,1,2,7,4,5,6,\n");
        }

        return text.ToString();
    }

    private static string Name(Gemm gemm) => FileNames.Of(gemm.Count > 1 ? $"{gemm.Name}_x{gemm.Count}" : gemm.Name);
}
