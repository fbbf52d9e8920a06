using Microsoft.CodeAnalysis;
using QuantSdk.Generators.Diagnostics;
using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Diagnostics;

/// <summary>Every page has its parts, and its examples do what it says.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids =>
        [.. typeof(DiagnosticIds).GetFields().Select(static id => (string)id.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_Examples_AreReportedAndAccepted(string id)
    {
        RulePage page = RulePage.Read(id);
        Assert.All((string[])["## Cause", "## Rule", "## How to fix", "## Example"], part => Assert.Contains($"\n{part}\n", page.Text));
        Assert.All(await RuleTest.Analyze(ProjectOf(id, page.Language, page.Reported, isReported: true)), diagnostic => Assert.Equal(id, diagnostic.Id));
        Assert.NotEmpty(await RuleTest.Analyze(ProjectOf(id, page.Language, page.Reported, isReported: true)));
        Assert.Empty(await RuleTest.Analyze(ProjectOf(id, page.Language, page.Accepted, isReported: false)));
    }

    /// <summary>The project that an example stands in.</summary>
    private static TestProject ProjectOf(string id, string language, string example, bool isReported)
    {
        TestProject layer = TestProject.WithFormat("MAntGroup(64)");
        return (language, id) switch
        {
            ("csharp", _) => new TestProject(example),
            ("jsonl", _) => layer.WithFile("own.codebook-use.jsonl", example),
            ("json", _) => layer.WithFile("own.codebook.json", example),
            (_, DiagnosticIds.RuntimeMissing) => layer with { References = isReported ? TestReferences.Attributes : TestReferences.Runtime },
            _ => layer.WithProperty("QuantGpu", example.Split('>')[2].Split('<')[0]),
        };
    }
}
