namespace TinyLlama.Tests;

public sealed class OptionTests
{
    [Theory]
    [InlineData("QSDK9003", 2, "--windows", "0")]
    [InlineData("QSDK9003", 2, "--windows", "many")]
    [InlineData("QSDK9003", 2, "--tokens", "-1")]
    [InlineData("QSDK9003", 2, "--temperature", "-0.5")]
    [InlineData("QSDK9003", 2, "--device", "tpu")]
    [InlineData("QSDK9003", 2, "--report", "")]
    [InlineData("QSDK9003", 2, "--no-such-option")]
    [InlineData("QSDK9008", 1, "--report", "no/such/folder/r.json")]
    [InlineData("QSDK9008", 1, "--plot", "no/such/folder/p.png")]
    [InlineData("QSDK9004", 1, "--format", "INT5-g64")]
    [InlineData("QSDK1001", 1, "--model", "no/such/directory")]
    public async Task Options_Wrong_GiveOneMessageWithAnId(string id, int exitCode, params string[] arguments)
    {
        ApplicationRun run = await ApplicationRun.StartAsync(arguments);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith(id, run.Errors);
        Assert.Single(run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Prompt_LongerThanTheContext_IsRefused()
    {
        using TemporaryDirectory directory = new();
        string prompt = string.Concat(Enumerable.Repeat("word ", 3000));

        ApplicationRun run = await ApplicationRun.StartAsync(
            "--windows", "1", "--format", "FP16", "--no-cache", "--plot", directory["p.png"], "--prompt", prompt);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("QSDK9007", run.Errors);
    }

    [Fact]
    public async Task Device_NoGpu_IsRefusedAtOnce()
    {
        using TemporaryDirectory directory = new();

        ApplicationRun run = await ApplicationRun.StartAsync(
            "--device", "cuda", "--windows", "1", "--format", "MANT4-g64", "--tokens", "1", "--no-cache", "--no-calibration", "--plot", directory["p.png"]);

        Assert.SkipWhen(run.ExitCode == 0, "There is a GPU.");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("QSDK3001", run.Errors);
        Assert.Empty(run.Output);
    }
}
