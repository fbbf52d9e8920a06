using Microsoft.CodeAnalysis;
using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class MalformedProfileTests
{
    [Fact]
    public async Task File_Malformed_ReportedWhereItIsWrong()
    {
        TestProject project = TestProject.WithFormat("VectorQuantized(\"AQLM-2x8\")").WithFile("own.codebook-use.jsonl", "\n\n  {");
        Diagnostic diagnostic = Assert.Single(await RuleTest.Analyze(project));
        Assert.Equal("QSDK0026", diagnostic.Id);
        Assert.Equal(5, diagnostic.Location.SourceSpan.Start);
        Assert.Equal("own.codebook-use.jsonl", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public void File_Malformed_LeavesTheLayerAsWithoutOne()
    {
        TestProject project = TestProject.WithFormat("VectorQuantized(\"AQLM-2x8\")").WithGpu();
        Assert.Equal(project.Run().Text, project.WithFile("own.codebook-use.jsonl", "{").Run().Text);
    }
}
