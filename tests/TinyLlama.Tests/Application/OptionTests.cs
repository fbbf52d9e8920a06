namespace TinyLlama.Tests;

public sealed class OptionTests
{
    [Theory]
    [InlineData("QSDK9003", 2, "--windows", "0")]
    [InlineData("QSDK9003", 2, "--windows", "many")]
    [InlineData("QSDK9003", 2, "--tokens", "-1")]
    [InlineData("QSDK9003", 2, "--temperature", "-0.5")]
    [InlineData("QSDK9003", 2, "--device", "tpu")]
    [InlineData("QSDK9003", 2, "--no-such-option")]
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
    public async Task Report_DirectoryDoesNotExist_IsRefusedWithAMessage()
    {
        using TemporaryDirectory directory = new();

        ApplicationRun run = await ApplicationRun.StartAsync(
            "--windows", "1", "--format", "FP16", "--no-cache", "--tokens", "1", "--plot", directory["p.png"], "--report", directory["none/r.json"]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("QSDK9008", run.Errors);
    }
}
