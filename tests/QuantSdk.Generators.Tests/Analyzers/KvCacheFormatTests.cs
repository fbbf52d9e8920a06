using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class KvCacheFormatTests
{
    [Theory]
    [InlineData("CQ-4")]
    [InlineData("CQ-2")]
    [InlineData("cq-2")]
    public Task Format_OfKvCache_Reported(string codebook) => RuleTest.CheckFormat($"VectorQuantized({{|QSDK0012:\"{codebook}\"|}})");

    [Fact]
    public Task Format_WithTheSameParameters_Accepted() => RuleTest.CheckFormat("VectorQuantized(\"VQ<4,8,1>\")");
}
