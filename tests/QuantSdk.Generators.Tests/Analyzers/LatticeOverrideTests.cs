using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class LatticeOverrideTests
{
    [Theory]
    [InlineData("VectorSize = {|QSDK0013:8|}")]
    [InlineData("IndexBits = {|QSDK0013:16|}")]
    [InlineData("Residuals = {|QSDK0013:2|}")]
    [InlineData("Scope = {|QSDK0013:CodebookScope.Tensor|}")]
    [InlineData("TileSize = {|QSDK0013:256|}")]
    [InlineData("RowScales = {|QSDK0013:false|}")]
    public Task Lattice_WithOverride_Reported(string option) => RuleTest.CheckFormat($"VectorQuantized(\"QuiP#-4\", {option})");

    [Fact]
    public Task Lattice_Plain_Accepted() => RuleTest.CheckFormat("VectorQuantized(\"QuiP#-4\")");

    [Fact]
    public Task Codebook_WithOverride_Accepted() => RuleTest.CheckFormat("VectorQuantized(\"AQLM-2x8\", Residuals = 1)");
}
