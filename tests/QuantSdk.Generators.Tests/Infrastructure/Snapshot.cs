namespace QuantSdk.Generators.Tests.Infrastructure;

/// <summary>
/// Golden files, with the names and the behaviour of Verify: a difference writes <c>.received.cs</c> beside <c>.verified.cs</c> and
/// fails. <c>QUANTSDK_ACCEPT=1</c> takes what is received as the truth; continuous integration refuses that variable.
/// </summary>
internal static class Snapshot
{
    private const string AcceptVariable = "QUANTSDK_ACCEPT";

    private static readonly Lock Gate = new();

    /// <summary>Compares a text with its golden file.</summary>
    /// <param name="name">The file's name before <c>.verified.cs</c>.</param>
    /// <param name="text">The text.</param>
    public static void Verify(string name, string text)
    {
        bool accept = Environment.GetEnvironmentVariable(AcceptVariable) == "1";
        Assert.False(accept && Environment.GetEnvironmentVariable("CI") == "true", $"{AcceptVariable} is set in continuous integration.");
        string verified = Path.Combine(ProjectPaths.Snapshots, name + ".verified.cs");
        string received = Path.Combine(ProjectPaths.Snapshots, name + ".received.cs");
        lock (Gate)
        {
            File.Delete(received);
            if (File.Exists(verified) && File.ReadAllText(verified) == text)
            {
                return;
            }

            File.WriteAllText(accept ? verified : received, text);
        }

        if (!accept)
        {
            Assert.Equal(File.Exists(verified) ? File.ReadAllText(verified) : "", text);
        }
    }
}
