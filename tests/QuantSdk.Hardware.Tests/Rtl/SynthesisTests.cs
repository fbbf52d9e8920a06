using QuantSdk.Hardware.Rtl;
using QuantSdk.Hardware.Rtl.Synthesis;
using QuantSdk.Hardware.Tests.Rtl.Infrastructure;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>
/// Yosys synthesises every emitted module, to generic gates and to an open liberty library, without an error, a latch, an undriven wire or a
/// warning. Memories become flip-flops, so the sizes are small.
/// </summary>
public sealed class SynthesisTests
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(3);
    private static readonly RtlOptions Codes = new() { GroupSize = 32, Rows = 4, Columns = 2, Tokens = 2, Channels = 2 };
    private static readonly RtlOptions Integers = Codes with { WeightBits = 8, Columns = 1 };

    /// <summary>Modules that nothing else instantiates, with what they instantiate.</summary>
    private static readonly Dictionary<string, string[]> Tops = new()
    {
        ["mant_core"] = ["delay_line", "mant_array", "mant_pe", "mant_post_unit", "mant_type_table"],
        ["mant_value_buffer"] = ["mant_encoder", "mant_quantization_unit", "mant_scale_unit", "mant_type_selector", "mant_type_table"],
        ["int8_pe"] = [],
        ["ant_pe"] = ["ant_decoder"],
    };

    public static TheoryData<string> Modules => [.. Tops.Keys];

    [Fact]
    public void Modules_OfTheEmitter_AreAllSynthesised() => Assert.Equal(
        RtlEmitter.Emit(Codes).Select(static file => Path.GetFileNameWithoutExtension(file.Name)).Order(),
        Tops.SelectMany(static top => (string[])[top.Key, .. top.Value]).Distinct().Order());

    [Theory]
    [MemberData(nameof(Modules))]
    public void Module_OnGenericGates_HasNoLatchAndNoWarning(string module)
    {
        RtlTools.NeedYosys();
        using RtlFolder folder = new(Codes);
        Check(module, Yosys.Run(folder.Path, YosysScript.ToGates(module, folder.Files), Timeout));
    }

    [Fact]
    public void Core_WithIntegerWeights_HasNoLatchAndNoWarning()
    {
        RtlTools.NeedYosys();
        using RtlFolder folder = new(Integers);
        Check("mant_core", Yosys.Run(folder.Path, YosysScript.ToGates("mant_core", folder.Files), Timeout));
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Module_OnTheOpenLibrary_HasAnArea(string module)
    {
        RtlTools.NeedLiberty();
        using RtlFolder folder = new(Codes);
        string output = Yosys.Run(folder.Path, YosysScript.ToCells(module, folder.Files, LibertyFiles.FindInstalled()!), Timeout);
        Check(module, output);
        Assert.True(SynthesizedArea.Read(output) > 0);

        // Nothing but cells of the library is left.
        string cells = output[output.LastIndexOf($"=== {module} ===", StringComparison.Ordinal)..];
        Assert.DoesNotContain("$_", cells);
    }

    [Fact]
    public void Script_OfALatch_EndsWithAnError()
    {
        RtlTools.NeedYosys();
        using RtlFolder folder = new(Codes);
        File.WriteAllText(Path.Combine(folder.Path, "latch.sv"), "module latch(input logic d, e, output logic q); always @* if (e) q = d; endmodule");
        SynthesisException error = Assert.Throws<SynthesisException>(() => Yosys.Run(folder.Path, YosysScript.ToGates("latch", ["latch.sv"]), Timeout));
        Assert.Contains("selection is not empty", error.Message);
    }

    private static void Check(string module, string output)
    {
        Assert.DoesNotContain(output.Split('\n'), static line => line.StartsWith("Warning", StringComparison.Ordinal));
        Assert.All((string[])[module, .. Tops[module]], name => Assert.Matches($@"=== .*\b{name}\b.* ===", output));
    }
}
