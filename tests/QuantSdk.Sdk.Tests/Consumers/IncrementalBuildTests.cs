using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.Consumers;

/// <summary>What a second build does, and what clean leaves.</summary>
public sealed class IncrementalBuildTests(BuiltConsumer built) : IClassFixture<BuiltConsumer>
{
    private readonly Consumer consumer = built.Consumer;

    [Fact]
    public async Task Build_NothingChanged_SkipsTheReport()
    {
        await Build();
        DateTime[] times = ReportTimes();

        CommandResult second = await Build();

        Assert.Contains("Skipping target \"QuantWriteReport\" because all output files are up-to-date", second.Output);
        Assert.DoesNotContain("QuantSdk: wrote", second.Output);
        Assert.Equal(times, ReportTimes());
    }

    [Fact]
    public async Task Build_OtherCodeChanged_KeepsTheReportsTime()
    {
        await Build();
        DateTime[] times = ReportTimes();
        consumer.With("Other.cs", $"namespace Demo; internal static class Other{Guid.NewGuid():N};");

        CommandResult second = await Build();

        Assert.DoesNotContain("Skipping target \"QuantWriteReport\"", second.Output);
        Assert.Equal(times, ReportTimes());
    }

    [Fact]
    public async Task Build_LayerChanged_RewritesTheReport()
    {
        await Build();
        string before = File.ReadAllText(consumer.PlanJson);
        consumer.With("UpProjection.cs", Sources.Layer.Replace("outFeatures: 32", "outFeatures: 96"));

        await Build();

        string after = File.ReadAllText(consumer.PlanJson);
        consumer.With("UpProjection.cs", Sources.Layer);
        Assert.NotEqual(before, after);
        Assert.Contains("96", after);
    }

    [Fact]
    public async Task Build_TargetDeviceChanged_RewritesTheReport()
    {
        await Build();
        string before = File.ReadAllText(consumer.PlanJson);

        await Build("-p:QuantTarget=a100");

        Assert.NotEqual(before, File.ReadAllText(consumer.PlanJson));
    }

    [Fact]
    public async Task Build_ReportDeleted_WritesItAgain()
    {
        await Build();
        File.Delete(consumer.PlanText);

        await Build();

        Assert.True(File.Exists(consumer.PlanText));
    }

    [Fact]
    public async Task Build_ReportMoved_WritesTheNewAndRemovesTheOld()
    {
        await Build();

        await Build("-p:QuantReportPath=report");

        Assert.True(File.Exists(consumer.FilePath("report/plan.json")));
        Assert.False(File.Exists(consumer.PlanJson));
    }

    [Fact]
    public async Task Build_ReportSwitchedOff_RemovesIt()
    {
        await Build();

        await Build("-p:QuantReport=false");

        Assert.False(File.Exists(consumer.PlanJson));
        Assert.False(File.Exists(consumer.PlanText));
    }

    [Fact]
    public async Task Build_DesignTime_WritesNothing()
    {
        await Clean();

        CommandResult build = await consumer.Build("-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-t:CoreCompile");

        build.Succeeded();
        Assert.Empty(OurFiles());
    }

    [Fact]
    public async Task Clean_AfterBuild_LeavesNothingOfOurs()
    {
        await Build();
        Assert.NotEmpty(OurFiles());

        await Clean();

        Assert.Empty(OurFiles());
    }

    private async Task<CommandResult> Build(params string[] arguments) => (await consumer.Build([.. arguments, "--no-restore"])).Succeeded();

    private async Task Clean() => (await consumer.DotNet("clean", "-nologo", "-v:quiet")).Succeeded();

    private DateTime[] ReportTimes() => [File.GetLastWriteTimeUtc(consumer.PlanJson), File.GetLastWriteTimeUtc(consumer.PlanText)];

    private string[] OurFiles() =>
        [.. Directory.EnumerateFileSystemEntries(consumer.Intermediate, "*uant*", SearchOption.AllDirectories)];
}
