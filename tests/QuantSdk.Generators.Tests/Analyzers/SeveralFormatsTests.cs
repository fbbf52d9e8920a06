using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class SeveralFormatsTests
{
    [Fact]
    public Task Layer_WithTwoFormats_Reported() =>
        RuleTest.Check("[LinearLayer(512, 256), MAntGroup(64), VectorQuantized(\"GPTVQ-2\")] public partial class {|QSDK0007:Layer|};");

    [Fact]
    public Task Layer_WithTwoFormatsOnTwoParts_Reported() =>
        RuleTest.Check("[LinearLayer(512, 256), MAntGroup(64)] public partial class {|QSDK0007:Layer|}; [VectorQuantized(\"GPTVQ-2\")] partial class Layer;");

    [Fact]
    public Task Layers_WithOneFormatEach_Accepted() => RuleTest.Check("""
        [LinearLayer(512, 256), MAntGroup(64)] public partial class First;
        [LinearLayer(512, 256), VectorQuantized("GPTVQ-2")] public partial class Second;
        """);
}
