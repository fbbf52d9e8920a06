using QuantSdk.Hardware.Rtl;

namespace QuantSdk.Hardware.Tests.Rtl;

public sealed class LintTests
{
    [Theory]
    [InlineData(32, 4)]
    [InlineData(64, 4)]
    [InlineData(128, 4)]
    [InlineData(32, 8)]
    [InlineData(64, 8)]
    [InlineData(128, 8)]
    public void Verilator_EveryModuleAsTop_HasNoWarning(int groupSize, int weightBits)
    {
        Tool.Require("verilator");
        RtlOptions options = new() { GroupSize = groupSize, WeightBits = weightBits };
        using EmittedSources sources = new(options);

        foreach (RtlFile file in RtlEmitter.Emit(options))
        {
            string top = Path.GetFileNameWithoutExtension(file.Name);
            Tool.Run(sources.Directory, 60, "verilator", "--lint-only", "-Wall", "-y", ".", "--top-module", top, file.Name);
        }
    }
}
