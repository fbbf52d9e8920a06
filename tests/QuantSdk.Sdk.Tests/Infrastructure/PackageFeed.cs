using System.Text.RegularExpressions;
using QuantSdk.Sdk.Tests.Infrastructure;

[assembly: AssemblyFixture(typeof(PackageFeed))]

namespace QuantSdk.Sdk.Tests.Infrastructure;

/// <summary>
/// The packages, packed once per run into a folder of their own. Restored packages go to a fresh folder too, and packages of ours come from
/// this feed alone, so that neither an earlier run nor a published version can stand in for what was just built.
/// </summary>
public sealed partial class PackageFeed : IAsyncLifetime
{
    private readonly string root = Directory.CreateTempSubdirectory("quantsdk-tests-").FullName;
    private int consumers;

    /// <summary>The version of every package.</summary>
    public string Version { get; private set; } = "";

    /// <summary>The folder with the packages.</summary>
    public string Folder => Path.Combine(root, "feed");

    /// <summary>The folder that consumers restore to.</summary>
    internal string Packages => Path.Combine(root, "packages");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        CommandResult pack = await DotNet.Run(
            Repository.Root, null, "pack", "QuantSdk.sln", "--no-build", "-c", Repository.Configuration, "-o", Folder, "-v", "quiet");
        pack.Succeeded();
        string sdk = Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Single(static name => SdkPackage().IsMatch(name!))!;
        Version = SdkPackage().Match(sdk).Groups[1].Value;

        // The files above a consumer are ours, whatever lies above the temporary folder.
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            File.WriteAllText(Path.Combine(root, file), "<Project />\n");
        }

        File.Copy(Repository.Path("global.json"), Path.Combine(root, "global.json"));
        await WriteNuGetConfig();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Creates an empty folder for a project that uses the packages.</summary>
    /// <param name="name">The project's name.</param>
    internal Consumer CreateConsumer(string name)
    {
        string folder = Path.Combine(root, $"{name}{Interlocked.Increment(ref consumers)}");
        Directory.CreateDirectory(folder);
        return new Consumer(this, folder, name);
    }

    /// <summary>Adds the feed to the user's own sources, which keep serving every other package.</summary>
    private async Task WriteNuGetConfig()
    {
        CommandResult sources = await DotNet.Run(Repository.Root, null, "nuget", "list", "source");
        IEnumerable<string> mappings = EnabledSource().Matches(sources.Succeeded().Output)
            .Select(static match => $"""<packageSource key="{match.Groups[1].Value}"><package pattern="*" /></packageSource>""");
        File.WriteAllText(
            Path.Combine(root, "nuget.config"),
            $"""
            <configuration>
              <packageSources>
                <add key="quantsdk-under-test" value="{Folder}" />
              </packageSources>
              <packageSourceMapping>
                <clear />
                <packageSource key="quantsdk-under-test"><package pattern="QuantSdk" /><package pattern="QuantSdk.*" /></packageSource>
                {string.Join("\n    ", mappings)}
              </packageSourceMapping>
            </configuration>

            """);
    }

    [GeneratedRegex(@"^QuantSdk\.(\d.*)\.nupkg$")]
    private static partial Regex SdkPackage();

    [GeneratedRegex(@"^\s+\d+\.\s+(.+?) \[Enabled\]", RegexOptions.Multiline)]
    private static partial Regex EnabledSource();
}
