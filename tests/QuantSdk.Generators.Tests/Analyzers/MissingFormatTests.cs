using QuantSdk.Generators.Tests.Infrastructure;

namespace QuantSdk.Generators.Tests.Analyzers;

public sealed class MissingFormatTests
{
    [Fact]
    public Task Sizes_WithoutFormat_Reported() => RuleTest.Check("[LinearLayer(512, 256)] public partial class {|QSDK0006:Layer|};");

    [Fact]
    public Task Sizes_WithFormat_Accepted() => RuleTest.Check("[LinearLayer(512, 256), VectorQuantized(\"AQLM-3\")] public partial class Layer;");

    [Fact]
    public Task Sizes_WrongAndWithoutFormat_ReportedOnce() => RuleTest.Check("[LinearLayer(0, 256)] public partial class {|QSDK0006:Layer|};");
}
