using System.Text.Json;
using QuantSdk.Checkpoints;

namespace TinyLlama.Tests;

public sealed class MainJobTests
{
    [Fact]
    public async Task Run_TwoFormats_WritesTableReportAndPlot()
    {
        using TemporaryDirectory directory = new();

        ApplicationRun run = await ApplicationRun.StartAsync(
            "--format", "INT8-g64,MANT4-g64", "--windows", "2", "--tokens", "8", "--no-cache", "--no-calibration",
            "--report", directory["r.json"], "--plot", directory["p.png"]);

        Assert.True(run.ExitCode == 0, run.Errors);
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(directory["r.json"]));
        Assert.Equal(["model", "device", "formats", "kvFormats", "generated"], report.RootElement.EnumerateObject().Select(static property => property.Name));
        Assert.Equal("cpu", report.RootElement.GetProperty("device").GetString());
        JsonElement[] formats = [.. report.RootElement.GetProperty("formats").EnumerateArray()];
        Assert.Equal(["FP32", "INT8-g64", "MANT4-g64"], formats.Select(static format => format.GetProperty("name").GetString()));
        Assert.All(formats, static format => Assert.Equal(
            ["name", "bitsPerWeight", "bytes", "perplexity", "tokensPerSecond", "klDivergence"], format.EnumerateObject().Select(static property => property.Name)));
        Assert.Equal(8.25, formats[1].GetProperty("bitsPerWeight").GetDouble());
        Assert.InRange(formats[1].GetProperty("perplexity").GetDouble() / formats[0].GetProperty("perplexity").GetDouble(), 0.99, 1.01);
        Assert.NotEmpty(report.RootElement.GetProperty("generated").GetString()!);
        Assert.Contains("annotated", run.Output);
        Assert.Contains("generic", run.Output);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], File.ReadAllBytes(directory["p.png"])[..4]);
    }

    [Fact]
    public async Task Cache_SeveralFormats_AreMeasuredAndTheFirstGenerates()
    {
        using TemporaryDirectory directory = new();

        ApplicationRun run = await ApplicationRun.StartAsync(
            "--format", "MANT4-g64", "--kv", "MANT4-g64,INT8-g64,VQ<2,4,1>", "--windows", "1", "--tokens", "4", "--no-cache", "--no-calibration",
            "--report", directory["r.json"], "--plot", directory["p.png"]);

        Assert.True(run.ExitCode == 0, run.Errors);
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(directory["r.json"]));
        JsonElement[] caches = [.. report.RootElement.GetProperty("kvFormats").EnumerateArray()];
        Assert.Equal(["FP16", "MANT4-g64", "INT8-g64", "VQ<2,4,1>"], caches.Select(static cache => cache.GetProperty("name").GetString()));
        Assert.Equal(
            ["name", "bitsPerElement", "bytesPerToken", "fixedBytes", "perplexity", "perplexityWithMant4Weights", "speeds"],
            caches[0].EnumerateObject().Select(static property => property.Name));
        Assert.Equal([3072, 840, 1584, 384], caches.Select(static cache => cache.GetProperty("bytesPerToken").GetDouble()));
        Assert.Equal([128, 1536], caches[1].GetProperty("speeds").EnumerateArray().Select(static speed => speed.GetProperty("context").GetInt32()));
        Assert.All(caches.SelectMany(static cache => cache.GetProperty("speeds").EnumerateArray()), static speed => Assert.True(speed.GetProperty("tokensPerSecond").GetDouble() > 0));
        double half = caches[0].GetProperty("perplexity").GetDouble();
        Assert.InRange(caches[1].GetProperty("perplexity").GetDouble() / half, 0.97, 1.05);
        Assert.InRange(caches[2].GetProperty("perplexity").GetDouble() / half, 0.99, 1.01);
        Assert.Contains("(MANT4-g64, cache MANT4-g64)", run.Output);
    }

    [Fact]
    public async Task Cache_FormatThatDoesNotFit_IsRefused()
    {
        using TemporaryDirectory directory = new();
        ModelFiles.WriteAlien(directory.Path);

        ApplicationRun run = await ApplicationRun.StartAsync(
            "--model", directory.Path, "--windows", "1", "--no-cache", "--no-calibration", "--format", "FP16", "--kv", "MANT4-g64", "--plot", directory["p.png"]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("QSDK9005: the cache format MANT4-g64 does not fit: QSDK4102", run.Errors);
    }

    [Fact]
    public async Task Model_CopyInShards_GivesTheSamePerplexity()
    {
        using TemporaryDirectory directory = new();
        ModelFiles.CopyInShards(directory.Path);

        double sharded = await PerplexityOf(directory, "--model", directory.Path);
        double single = await PerplexityOf(directory);

        Assert.Equal(single, sharded, 1e-9);
    }

    [Fact]
    public async Task Model_WithoutAnnotatedClasses_RunsThroughTheGenericPath()
    {
        using TemporaryDirectory directory = new();
        ModelFiles.WriteAlien(directory.Path);

        ApplicationRun run = await ApplicationRun.StartAsync(
            "--model", directory.Path, "--windows", "1", "--tokens", "4", "--no-cache", "--no-calibration", "--format", "MANT4-g64", "--plot", directory["p.png"]);

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("generic", run.Output);
        Assert.DoesNotContain("annotated", run.Output);
    }

    [Fact]
    public async Task Format_ThatDoesNotDivideAShape_IsRefused()
    {
        using TemporaryDirectory directory = new();
        ModelFiles.WriteAlien(directory.Path);

        ApplicationRun run = await ApplicationRun.StartAsync(
            "--model", directory.Path, "--windows", "1", "--no-cache", "--no-calibration", "--format", "MANT4-g128", "--plot", directory["p.png"]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("QSDK9005", run.Errors);
    }

    private static async Task<double> PerplexityOf(TemporaryDirectory directory, params string[] arguments)
    {
        ApplicationRun run = await ApplicationRun.StartAsync(
            [.. arguments, "--windows", "1", "--tokens", "1", "--no-cache", "--format", "FP16", "--report", directory["r.json"], "--plot", directory["p.png"]]);
        Assert.True(run.ExitCode == 0, run.Errors);
        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(directory["r.json"]));
        return report.RootElement.GetProperty("formats")[0].GetProperty("perplexity").GetDouble();
    }
}
