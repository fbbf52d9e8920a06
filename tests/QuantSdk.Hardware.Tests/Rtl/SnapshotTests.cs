using QuantSdk.Hardware.Rtl;
using QuantSdk.Hardware.Tests.Rtl.Infrastructure;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>The emitted text.</summary>
public sealed class SnapshotTests
{
    private static readonly SnapshotFolder Folder = new(RtlPaths.Snapshots, "sv");

    public static TheoryData<string> Modules => [.. RtlEmitter.Emit(new RtlOptions()).Select(static file => Path.GetFileNameWithoutExtension(file.Name))];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Module_DefaultOptions_IsTheGoldenText(string module)
    {
        string text = RtlEmitter.Emit(new RtlOptions()).Single(file => file.Name == module + ".sv").Text;
        Folder.Verify(module, text);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain("{{", text.Replace("{{1'b0", ""));
    }

    [Fact]
    public void Modules_OtherOptions_DifferInDefaultsOnly()
    {
        RtlOptions options = new() { GroupSize = 128, Rows = 32, Columns = 8, WeightBits = 8, Tokens = 256, Channels = 128, QuantizerInputBits = 16 };
        foreach ((RtlFile one, RtlFile other) in RtlEmitter.Emit(new RtlOptions()).Zip(RtlEmitter.Emit(options)))
        {
            string[] changed = [.. one.Text.Split('\n').Zip(other.Text.Split('\n')).Where(static pair => pair.First != pair.Second).Select(static pair => pair.Second.Trim())];
            Assert.All(changed, static line => Assert.StartsWith("parameter int ", line));
        }
    }
}
