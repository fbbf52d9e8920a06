using System;
using System.Text;

namespace QuantSdk.Hardware;

/// <summary>
/// Writes SCALE-Sim's configuration for one precision class. One file serves v2 and v3: v2 reads the sections that it knows and leaves
/// the others alone, v3 asks for all of them.
/// </summary>
/// <remarks>A word of SCALE-Sim is one byte, so sizes and bandwidths are counted in operands: a buffer of 4-bit weights holds two to a byte.</remarks>
public static class ScaleSimConfig
{
    private const int BitsPerByte = 8;
    private const int BytesPerKibibyte = 1024;

    /// <summary>Writes the file.</summary>
    /// <param name="accelerator">The accelerator.</param>
    /// <param name="precision">The class.</param>
    public static string Write(Accelerator accelerator, PrecisionClass precision)
    {
        ArrayShape array = PrecisionArray.Of(accelerator, precision);
        BufferSet buffers = accelerator.Buffers;
        string dataflow = accelerator.Dataflow == Dataflow.OutputStationary ? "os" : "ws";
        StringBuilder text = new();
        text.Append($"# {accelerator.Name}, {accelerator.Array}, {precision.Name}: one word is one operand.\n");
        text.Append($"# v2: scale.py -c {FileNames.Of(precision.Name)}.cfg -t {FileNames.Of(precision.Name)}.csv -i gemm; v3 also takes -l {FileNames.Of(precision.Name)}.layout.csv\n");
        Section(text, "general", ("run_name", FileNames.Of($"{accelerator.Name}_{precision.Name}_{dataflow}")));
        Section(
            text,
            "architecture_presets",
            ("ArrayHeight", array.Rows.ToString()),
            ("ArrayWidth", array.Columns.ToString()),
            ("IfmapSramSzkB", Kilowords(buffers.Activations, precision.LeftBits)),
            ("FilterSramSzkB", Kilowords(buffers.Weights, precision.RightBits)),
            ("OfmapSramSzkB", Kilowords(buffers.Outputs, accelerator.Operands.OutputBits)),
            ("IfmapOffset", "0"),
            ("FilterOffset", "10000000"),
            ("OfmapOffset", "20000000"),
            ("Bandwidth", Bandwidth(accelerator, precision)),
            ("Dataflow", dataflow),
            ("MemoryBanks", "1"),
            ("ReadRequestBuffer", "32"),
            ("WriteRequestBuffer", "32"));

        // v3 reads memory at the bandwidth of these banks, and takes the one above for writes alone.
        Section(
            text,
            "layout",
            ("IfmapCustomLayout", "False"),
            ("IfmapSRAMBankBandwidth", Bandwidth(accelerator, precision)),
            ("IfmapSRAMBankNum", "1"),
            ("IfmapSRAMBankPort", "2"),
            ("FilterCustomLayout", "False"),
            ("FilterSRAMBankBandwidth", Bandwidth(accelerator, precision)),
            ("FilterSRAMBankNum", "1"),
            ("FilterSRAMBankPort", "2"));
        Section(
            text,
            "sparsity",
            ("SparsitySupport", "false"),
            ("SparseRep", "ellpack_block"),
            ("OptimizedMapping", "false"),
            ("BlockSize", "8"),
            ("RandomNumberGeneratorSeed", "40"));
        Section(text, "run_presets", ("InterfaceBandwidth", "USER"), ("UseRamulatorTrace", "False"));
        return text.ToString();
    }

    private static void Section(StringBuilder text, string name, params (string Key, string Value)[] settings)
    {
        text.Append("\n[").Append(name).Append("]\n");
        foreach ((string key, string value) in settings)
        {
            text.Append(key).Append(" = ").Append(value).Append('\n');
        }
    }

    private static string Kilowords(OnChipBuffer buffer, int bits) =>
        Math.Max(1, buffer.Bytes * BitsPerByte / bits / BytesPerKibibyte).ToString();

    // One figure serves all operands, so the widest one decides.
    private static string Bandwidth(Accelerator accelerator, PrecisionClass precision) =>
        Math.Max(1, accelerator.Dram.BitsPerCycle / Math.Max(precision.LeftBits, precision.RightBits)).ToString();
}
