using System.Text.Json;
using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.Consumers;

/// <summary>The accelerator that a build emits, from the packed package.</summary>
public sealed class AcceleratorTests(BuiltConsumer built) : IClassFixture<BuiltConsumer>
{
    private const string Emit = "-p:QuantEmitAccelerator=true";

    private readonly Consumer consumer = built.Consumer;

    [Fact]
    public async Task Build_WithTheAccelerator_WritesEveryKindOfFile()
    {
        await Build(Emit);

        string[] expected =
        [
            "accelerator.json", "accelerator.schema.json", "study.json", "study.schema.json", "scalesim/w4a8.cfg", "scalesim/w4a8.csv",
            "timeloop/components.yaml", "timeloop/w4a8/architecture.yaml", "rtl/mant_pe.sv", "rtl/mant_array.sv", "harness/QuantSimulate.csproj", "harness/Program.cs",
        ];
        Assert.All(expected, file => Assert.True(File.Exists(Emitted(file)), file));
        using JsonDocument study = JsonDocument.Parse(File.ReadAllText(Emitted("study.json")));
        JsonElement layer = Assert.Single(study.RootElement.GetProperty("layers").EnumerateArray());
        Assert.Equal(128, layer.GetProperty("inFeatures").GetInt32());
        Assert.Equal(32, layer.GetProperty("outFeatures").GetInt32());
        Assert.Equal(64, layer.GetProperty("groupSize").GetInt32());
    }

    [Fact]
    public async Task Build_NothingChanged_SkipsTheAccelerator()
    {
        await Build(Emit);
        Dictionary<string, DateTime> times = Times();

        CommandResult second = await Build(Emit);

        Assert.Contains("Skipping target \"QuantWriteAccelerator\" because all output files are up-to-date", second.Output);
        Assert.Equal(times, Times());
    }

    [Fact]
    public async Task Build_PropertyChanged_RewritesOnlyWhatDependsOnIt()
    {
        await Build(Emit);
        Dictionary<string, DateTime> times = Times();

        await Build(Emit, "-p:QuantAcceleratorBatch=3");

        string[] changed = [.. Times().Where(file => times[file.Key] != file.Value).Select(static file => file.Key).Order(StringComparer.Ordinal)];
        Assert.Contains("study.json", changed);
        Assert.Contains("scalesim/w4a8.csv", changed);
        Assert.DoesNotContain("accelerator.json", changed);
        Assert.DoesNotContain(changed, static file => file.StartsWith("rtl/") || file.EndsWith(".cfg") || file.StartsWith("harness/"));
    }

    [Fact]
    public async Task Build_RtlSwitchedOff_RemovesIt()
    {
        await Build(Emit);

        await Build(Emit, "-p:QuantAcceleratorRtl=false");

        Assert.DoesNotContain(Times().Keys, static file => file.StartsWith("rtl/"));
        Assert.True(File.Exists(Emitted("accelerator.json")));
    }

    [Fact]
    public async Task Build_FileDeleted_WritesItAgain()
    {
        await Build(Emit);
        File.Delete(Emitted("accelerator.json"));

        await Build(Emit);

        Assert.True(File.Exists(Emitted("accelerator.json")));
    }

    [Fact]
    public async Task Build_DesignTime_WritesNothing()
    {
        await Clean();

        CommandResult build = await consumer.Build(Emit, "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-t:CoreCompile", "--no-restore");

        build.Succeeded();
        Assert.Empty(OurFiles());
    }

    [Fact]
    public async Task Simulate_OwnLayers_PrintsAndWritesResultsAndCleanRemovesThem()
    {
        CommandResult run = await Build("-t:QuantSimulate", Emit, "-p:QuantAcceleratorBaselines=ANT%3BOliVe");

        Assert.Contains("Demo.UpProjection", run.Output);
        Assert.Contains("speedup", run.Output);
        using JsonDocument results = JsonDocument.Parse(File.ReadAllText(Emitted("results/results.json")));
        Assert.Equal(JsonValueKind.Object, results.RootElement.ValueKind);
        Assert.Contains("OliVe", File.ReadAllText(Emitted("results/results.csv")));
        Assert.DoesNotContain("Tender", File.ReadAllText(Emitted("results/results.csv")));
        Assert.All((string[])["time", "energy"], chart => Assert.StartsWith("<svg", File.ReadAllText(Emitted($"results/{chart}.svg"))));

        await Clean();
        Assert.Empty(OurFiles());
    }

    [Theory]
    [InlineData("QSDK2007", "QuantAcceleratorPreset=Abacus")]
    [InlineData("QSDK2008", "QuantAcceleratorRows=0")]
    [InlineData("QSDK2009", "QuantAcceleratorDataflow=is")]
    [InlineData("QSDK2010", "QuantAcceleratorGroupSize=32")]
    [InlineData("QSDK2011", "QuantAcceleratorRows=3")]
    [InlineData("QSDK2012", "QuantAcceleratorOutputKiB=1")]
    [InlineData("QSDK2013", "QuantAcceleratorModel=nowhere.json")]
    [InlineData("QSDK2014", "QuantAcceleratorPath=UpProjection.cs/accelerator")]
    public async Task Setting_Impossible_GivesItsId(string id, string property) => (await consumer.Build("--no-restore", Emit, "-p:" + property)).FailedWith(id);

    [Fact]
    public async Task Simulate_WithoutTheAccelerator_GivesQSDK2015() => (await consumer.Build("--no-restore", "-t:QuantSimulate")).FailedWith("QSDK2015");

    [Fact]
    public async Task Simulate_WithoutLayers_GivesQSDK2016()
    {
        consumer.With("UpProjection.cs", "namespace Demo; public class Empty;");
        CommandResult run = await consumer.Build("--no-restore", "-t:QuantSimulate", Emit);
        consumer.With("UpProjection.cs", Sources.Layer);
        Assert.Contains("there is nothing to run", run.FailedWith("QSDK2016").Output);
    }

    private async Task<CommandResult> Build(params string[] arguments) => (await consumer.Build([.. arguments, "--no-restore"])).Succeeded();

    private async Task Clean() => (await consumer.DotNet("clean", "-nologo", "-v:quiet")).Succeeded();

    private string Emitted(string file) => Path.Combine(consumer.Intermediate, "quantsdk", "accelerator", file);

    private Dictionary<string, DateTime> Times()
    {
        string folder = Emitted("");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Time: File.GetLastWriteTimeUtc(path)))
            .Where(static file => !file.Name.StartsWith("harness/bin/") && !file.Name.StartsWith("harness/obj/"))
            .ToDictionary(static file => file.Name, static file => file.Time);
    }

    private string[] OurFiles() =>
        [.. Directory.EnumerateFileSystemEntries(consumer.Intermediate, "*uant*", SearchOption.AllDirectories)];
}
