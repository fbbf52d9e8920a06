namespace QuantSdk.Sdk.Tests.Infrastructure;

/// <summary>What a command printed and how it ended.</summary>
/// <param name="Command">The command line.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output and standard error, in the order of their lines.</param>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>Fails the test, with the whole output, where the command failed.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command} ended with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>Fails the test where the command succeeded, or failed without naming the given diagnostic.</summary>
    public CommandResult FailedWith(string id)
    {
        Assert.True(ExitCode != 0, $"{Command} was expected to fail:\n{Output}");
        Assert.Contains($"error {id}: ", Output);
        return this;
    }
}
