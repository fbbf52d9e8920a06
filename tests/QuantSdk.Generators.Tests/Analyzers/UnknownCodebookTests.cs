using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class UnknownCodebookTests
{
    private const string Good = """{ "vectorSize": 4, "indexBits": 6, "residuals": 2 }""";

    [Theory]
    [InlineData("\"GPTVQ-3\"")]
    [InlineData("\"\"")]
    [InlineData("null!")]
    [InlineData("\"VQ<4,8>\"")]
    [InlineData("\"VQ<4,8,1\"")]
    [InlineData("\"VQ<a,b,c>\"")]
    [InlineData("codebook: \"own\"")]
    public Task Codebook_Unknown_Reported(string codebook)
    {
        string name = codebook.StartsWith("codebook: ", StringComparison.Ordinal) ? "codebook: " : "";
        return RuleTest.CheckFormat($"VectorQuantized({name}{{|QSDK0010:{codebook[name.Length..]}|}})");
    }

    [Theory]
    [InlineData("QuiP#-4")]
    [InlineData("QuiP#-2")]
    [InlineData("AQLM-3")]
    [InlineData("AQLM-2x8")]
    [InlineData("AQLM-1x16")]
    [InlineData("GPTVQ-2")]
    [InlineData("gptvq-2")]
    [InlineData("VQ<4,8,1>")]
    [InlineData("vq<16, 12, 4>")]
    public Task Codebook_Known_Accepted(string codebook) => RuleTest.CheckFormat($"VectorQuantized(\"{codebook}\")");

    [Theory]
    [InlineData("own")]
    [InlineData("OWN.codebook.json")]
    public Task CodebookFile_OfTheProject_Accepted(string codebook) =>
        RuleTest.Check(TestProject.WithFormat($"VectorQuantized(\"{codebook}\")").WithFile("books/own.codebook.json", Good));

    [Fact]
    public Task CodebookFile_WithAnotherName_Reported() =>
        RuleTest.Check(TestProject.WithFormat("VectorQuantized({|QSDK0010:\"own\"|})").WithFile("own.json", Good).WithFile("other.codebook.json", Good));

    [Fact]
    public Task CodebookFile_TwiceInTheProject_Reported() =>
        RuleTest.Check(TestProject.WithFormat("VectorQuantized({|QSDK0010:\"own\"|})").WithFile("a/own.codebook.json", Good).WithFile("b/own.codebook.json", Good));
}
