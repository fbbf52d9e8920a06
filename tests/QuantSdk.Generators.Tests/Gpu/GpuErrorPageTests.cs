using System.Reflection;
using QuantSdk.Generators.Tests.Infrastructure;
using QuantSdk.Gpu;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>The page of the GPU engine's errors.</summary>
public sealed class GpuErrorPageTests
{
    [Fact]
    public void Page_DescribesEveryError()
    {
        string page = File.ReadAllText(Path.GetFullPath(Path.Combine(ProjectPaths.Project, "../../Runtime/docs/gpu-errors.md")));
        string[] ids = [.. typeof(GpuErrorIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (string)field.GetRawConstantValue()!)];

        Assert.Equal(6, ids.Distinct().Count());
        Assert.Equal(ids.Order(StringComparer.Ordinal), page.Split('\n').Where(static line => line.StartsWith("## QSDK", StringComparison.Ordinal)).Select(static line => line[3..11]));
    }
}
