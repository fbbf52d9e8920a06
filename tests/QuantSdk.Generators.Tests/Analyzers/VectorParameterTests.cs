using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class VectorParameterTests
{
    [Theory]
    [InlineData("VectorSize = {|QSDK0014:1|}")]
    [InlineData("VectorSize = {|QSDK0014:0|}")]
    [InlineData("VectorSize = {|QSDK0014:32|}")]
    [InlineData("IndexBits = {|QSDK0014:0|}")]
    [InlineData("IndexBits = {|QSDK0014:17|}")]
    [InlineData("Residuals = {|QSDK0014:0|}")]
    [InlineData("Residuals = {|QSDK0014:5|}")]
    [InlineData("Scope = {|QSDK0014:(CodebookScope)2|}")]
    [InlineData("TileSize = {|QSDK0014:0|}")]
    [InlineData("TileSize = {|QSDK0014:100|}")]
    [InlineData("TileSize = {|QSDK0014:65552|}")]
    [InlineData("Scope = CodebookScope.Tensor, TileSize = {|QSDK0014:256|}")]
    [InlineData("VectorSize = {|QSDK0014:-1|}, IndexBits = {|QSDK0014:-1|}")]
    public Task Parameter_OutOfRange_Reported(string option) => RuleTest.CheckFormat($"VectorQuantized(\"GPTVQ-2\", {option})");

    [Theory]
    [InlineData("VectorSize = 2")]
    [InlineData("VectorSize = 16")]
    [InlineData("IndexBits = 1")]
    [InlineData("IndexBits = 16")]
    [InlineData("Residuals = 1")]
    [InlineData("Residuals = 4")]
    [InlineData("Scope = CodebookScope.Tensor")]
    [InlineData("Scope = CodebookScope.Tile")]
    [InlineData("TileSize = 16")]
    [InlineData("TileSize = 65536")]
    [InlineData("RowScales = true")]
    public Task Parameter_AtItsBound_Accepted(string option) => RuleTest.CheckFormat($"VectorQuantized(\"GPTVQ-2\", {option})");

    [Theory]
    [InlineData("VQ<3,8,1>")]
    [InlineData("VQ<4,17,1>")]
    [InlineData("VQ<4,8,0>")]
    public Task Notation_OutOfRange_Reported(string codebook) => RuleTest.CheckFormat($"VectorQuantized({{|QSDK0014:\"{codebook}\"|}})");

    [Fact]
    public Task TileSize_OnUntiledPreset_Reported() => RuleTest.CheckFormat("VectorQuantized(\"AQLM-3\", TileSize = {|QSDK0014:256|})");

    [Fact]
    public Task TileSize_WithTileScope_Accepted() => RuleTest.CheckFormat("VectorQuantized(\"AQLM-2x8\", Scope = CodebookScope.Tile, TileSize = 128)");
}
