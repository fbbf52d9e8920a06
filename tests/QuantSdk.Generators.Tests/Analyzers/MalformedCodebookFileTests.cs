using Microsoft.CodeAnalysis;
using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class MalformedCodebookFileTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("[]", 0)]
    [InlineData("{", 1)]
    [InlineData("""{ "vectorSize": 4, "indexBits": 8 } x""", 36)]
    [InlineData("""{ "indexBits": 8 }""", 0)]
    [InlineData("""{ "vectorSize": 3, "indexBits": 8 }""", 16)]
    [InlineData("""{ "vectorSize": "4", "indexBits": 8 }""", 16)]
    [InlineData("""{ "vectorSize": 4, "indexBits": 17 }""", 32)]
    [InlineData("""{ "vectorSize": 4, "indexBits": 8, "residuals": 5 }""", 48)]
    [InlineData("""{ "vectorSize": 4, "indexBits": 8, "scope": "row" }""", 44)]
    [InlineData("""{ "vectorSize": 4, "indexBits": 8, "tileSize": 256 }""", 47)]
    [InlineData("""{ "vectorSize": 4, "indexBits": 8, "scope": "tile", "tileSize": 100 }""", 64)]
    [InlineData("""{ "vectorSize": 4, "indexBits": 8, "rowScales": 1 }""", 48)]
    [InlineData("""{ "vectorSize": 4, "indexBits": 8, "name": " " }""", 43)]
    [InlineData("""{ "vectorSize": 4, "indexBits": 8, "name": "a\n" }""", 43)]
    [InlineData("""{ "vectorSize": 4, "indexBits": 8, "name": "\ud800" }""", 43)]
    [InlineData("""{ "vectorSize": 4, "vectorSize": 4 }""", 19)]
    [InlineData("""{ "vectorSize": 4, "colour": "red" }""", 29)]
    [InlineData("""{ "vectorSize": 99999999999, "indexBits": 8 }""", 16)]
    [InlineData("{ \"vectorSize", 13)]
    [InlineData("{ \"vectorSize\\", 14)]
    public async Task File_Malformed_ReportedWhereItIsWrong(string text, int position)
    {
        TestProject project = TestProject.WithFormat("MAntGroup(64)").WithFile("own.codebook.json", text);
        Diagnostic diagnostic = Assert.Single(await RuleTest.Analyze(project));
        Assert.Equal("QSDK0011", diagnostic.Id);
        Assert.Equal(position, diagnostic.Location.SourceSpan.Start);
        Assert.Equal("own.codebook.json", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    public Task File_MalformedAndUsed_ReportedOnBoth() =>
        RuleTest.Check(TestProject.WithFormat("VectorQuantized({|QSDK0010:\"own\"|})").WithFile("own.codebook.json", "{"), "QSDK0011");

    [Theory]
    [InlineData("""{ "vectorSize": 2, "indexBits": 1 }""")]
    [InlineData("""{ "vectorSize": 16, "indexBits": 9, "residuals": 4, "scope": "tile", "tileSize": 16, "rowScales": true, "name": "x\u0041\/" }""")]
    [InlineData("\ufeff\r\n\t{\"vectorSize\":8,\"indexBits\":12,\"scope\":\"tensor\",\"rowScales\":false}\n")]
    public Task File_Complete_Accepted(string text) =>
        RuleTest.Check(TestProject.WithFormat("VectorQuantized(\"own\")").WithFile("own.codebook.json", text));

    [Fact]
    public Task File_OfAnotherKind_Ignored() => RuleTest.Check(TestProject.WithFormat("MAntGroup(64)").WithFile("settings.json", "{"));
}
