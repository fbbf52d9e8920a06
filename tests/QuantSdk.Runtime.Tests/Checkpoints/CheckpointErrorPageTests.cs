using System.Reflection;
using QuantSdk.Checkpoints;

namespace QuantSdk.Runtime.Tests.Checkpoints;

public sealed class CheckpointErrorPageTests
{
    [Fact]
    public void Page_DescribesEveryError()
    {
        string page = File.ReadAllText(Path.GetFullPath(Path.Combine(SampleModel.Directory, "../../../Runtime/docs/checkpoint-errors.md")));
        string[] ids = [.. typeof(CheckpointErrors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!)];

        Assert.Equal(26, ids.Distinct().Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), page.Split('\n').Where(static line => line.StartsWith("## QSDK", StringComparison.Ordinal)).Select(static line => line[3..11]));
    }
}
