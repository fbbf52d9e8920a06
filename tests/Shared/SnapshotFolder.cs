using Xunit;

namespace QuantSdk.Tests.Shared;

/// <summary>
/// Golden files, with the names and the behaviour of Verify: a difference writes a <c>.received.</c> file beside the <c>.verified.</c>
/// one and fails. <c>QUANTSDK_ACCEPT=1</c> takes what is received as the truth; continuous integration refuses that variable.
/// </summary>
/// <param name="folder">Where the files are.</param>
/// <param name="extension">Their extension without a dot, for example <c>cs</c>.</param>
internal sealed class SnapshotFolder(string folder, string extension)
{
    private const string AcceptVariable = "QUANTSDK_ACCEPT";

    private readonly Lock gate = new();

    /// <summary>Compares a text with its golden file.</summary>
    /// <param name="name">The file's name before <c>.verified.</c>.</param>
    /// <param name="text">The text.</param>
    public void Verify(string name, string text)
    {
        bool accept = Environment.GetEnvironmentVariable(AcceptVariable) == "1";
        Assert.False(accept && Environment.GetEnvironmentVariable("CI") == "true", $"{AcceptVariable} is set in continuous integration.");
        string verified = Path.Combine(folder, $"{name}.verified.{extension}");
        string received = Path.Combine(folder, $"{name}.received.{extension}");
        lock (gate)
        {
            Directory.CreateDirectory(folder);
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
