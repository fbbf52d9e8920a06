using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.Consumers;

/// <summary>Mistakes and the diagnostics that they get.</summary>
public sealed class CodedErrorTests(PackageFeed feed, BuiltConsumer built) : IClassFixture<BuiltConsumer>
{
    private readonly Consumer consumer = built.Consumer;

    [Fact]
    public async Task Layer_NotPartial_IsRefusedByTheAnalyzer()
    {
        consumer.With("Wrong.cs", "namespace Demo; [QuantSdk.LinearLayer(128, 32), QuantSdk.MAntGroup(64)] public class Wrong;");
        CommandResult build = await consumer.Build("--no-restore");
        File.Delete(consumer.FilePath("Wrong.cs"));
        build.FailedWith("QSDK0001");
    }

    [Fact]
    public async Task Compiler_TooOld_GivesQSDK2001() => (await consumer.Build("--no-restore", "-p:_QuantMinimumCompiler=99.0")).FailedWith("QSDK2001");

    [Fact]
    public async Task Runtime_NotReferenced_GivesQSDK2002()
    {
        Consumer bare = feed.CreateConsumer("Bare").With("Empty.cs", "namespace Demo; public class Empty;").WithProject(Sources.SdkProject);
        CommandResult build = await bare.Build("-p:QuantDisableImplicitPackages=true", "-p:OutputType=Library");
        Assert.Contains("warning QSDK2002: ", build.Succeeded().Output);
    }

    [Fact]
    public async Task QuantGpu_Unknown_GivesQSDK2003() => (await consumer.Build("--no-restore", "-p:QuantGpu=cuda")).FailedWith("QSDK2003");

    [Theory]
    [InlineData(true, "-p:PublishAot=true")]
    [InlineData(false, "-p:PublishAot=true;QuantGpu=none")]
    [InlineData(false, "-p:PublishAot=true;FileBasedProgram=true")]
    [InlineData(true, "-p:PublishAot=true;FileBasedProgram=true;_IsPublishing=true")]
    public async Task Aot_WithGpuEngine_GivesQSDK2004(bool expected, string properties)
    {
        CommandResult check = await consumer.DotNet("msbuild", "-nologo", "-t:_QuantCheckSettings", properties);
        Assert.Equal(expected, check.Succeeded().Output.Contains("warning QSDK2004: "));
    }

    [Fact]
    public async Task Plan_OfAnotherVersion_GivesQSDK2005()
    {
        consumer.With("Foreign.cs", """[assembly: QuantSdk.QuantPlan("Demo.Foreign", "{ not json")]""");
        CommandResult build = await consumer.Build("--no-restore");
        File.Delete(consumer.FilePath("Foreign.cs"));
        Assert.Contains("Demo.Foreign", build.FailedWith("QSDK2005").Output);
    }

    [Fact]
    public async Task Report_WhereAFileStands_GivesQSDK2006() =>
        (await consumer.Build("--no-restore", "-p:QuantReportPath=UpProjection.cs/report")).FailedWith("QSDK2006");
}
