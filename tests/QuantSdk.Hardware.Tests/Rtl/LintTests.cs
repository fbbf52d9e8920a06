using QuantSdk.Hardware.Rtl;
using QuantSdk.Hardware.Tests.Rtl.Infrastructure;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>Verilator finds nothing to warn of in any module, whatever its sizes.</summary>
public sealed class LintTests
{
    public static TheoryData<RtlOptions> Sizes =>
    [
        new RtlOptions(),
        new RtlOptions { GroupSize = 32, Rows = 8, Columns = 1, WeightBits = 8, Tokens = 2, Channels = 1, QuantizerInputBits = 16 },
        new RtlOptions { GroupSize = 128, Rows = 128, Columns = 2, WeightBits = 4, Tokens = 100, Channels = 5, QuantizerInputBits = 12 },
        new RtlOptions { GroupSize = 64, Rows = 1, Columns = 1, WeightBits = 8, Tokens = 4096, Channels = 1024, QuantizerInputBits = 9 },
    ];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Modules_AllWarnings_Lint(RtlOptions options)
    {
        RtlTools.NeedVerilator();
        using RtlFolder folder = new(options);
        foreach (RtlFile file in RtlEmitter.Emit(options))
        {
            string module = Path.GetFileNameWithoutExtension(file.Name);
            string output = RtlTools.Run(folder.Path, "verilator", "--lint-only", "-Wall", "-y", ".", "--top-module", module, file.Name);
            Assert.DoesNotContain("%Warning", output);
        }
    }
}
