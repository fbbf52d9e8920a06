using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class MissingLinearLayerTests
{
    [Theory]
    [InlineData("MAntGroup(64)")]
    [InlineData("VectorQuantized(\"GPTVQ-2\")")]
    public Task Format_WithoutSizes_Reported(string format) => RuleTest.Check($"[{format}] public partial class {{|QSDK0005:Layer|}};");

    [Fact]
    public Task Format_WithSizes_Accepted() => RuleTest.Check("[MAntGroup(64)] [LinearLayer(512, 256)] public partial class Layer;");

    [Fact]
    public async Task Class_WithForeignAttributes_Ignored() =>
        Assert.Empty(await RuleTest.Analyze(new TestProject("[System.Obsolete] public class MAntGroup;")));
}
