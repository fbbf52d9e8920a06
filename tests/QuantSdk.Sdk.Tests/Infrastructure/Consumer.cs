namespace QuantSdk.Sdk.Tests.Infrastructure;

/// <summary>A user's project in a folder of its own.</summary>
/// <param name="feed">Where its packages come from.</param>
/// <param name="folder">Its folder.</param>
/// <param name="name">Its name.</param>
internal sealed class Consumer(PackageFeed feed, string folder, string name)
{
    private const string Target = "Debug/net10.0";

    /// <summary>The folder of intermediate files.</summary>
    public string Intermediate => Path.Combine(folder, "obj", Target);

    /// <summary>The plan report for tools.</summary>
    public string PlanJson => Path.Combine(Intermediate, "quantsdk", "plan.json");

    /// <summary>The plan report for people.</summary>
    public string PlanText => Path.Combine(Intermediate, "quantsdk", "plan.md");

    /// <summary>Names of the files in the output folder.</summary>
    public IEnumerable<string?> Outputs => Directory.EnumerateFiles(Path.Combine(folder, "bin", Target)).Select(Path.GetFileName);

    /// <summary>A path inside the project.</summary>
    public string FilePath(string file) => Path.Combine(folder, file);

    /// <summary>Writes a file; <c>VERSION</c> becomes the packages' version.</summary>
    public Consumer With(string file, string content)
    {
        File.WriteAllText(FilePath(file), content.Replace("VERSION", feed.Version));
        return this;
    }

    /// <summary>Writes the project file.</summary>
    public Consumer WithProject(string content) => With(name + ".csproj", content);

    /// <summary>Restores and builds.</summary>
    /// <param name="arguments">Further arguments of <c>dotnet build</c>.</param>
    public Task<CommandResult> Build(params string[] arguments) => DotNet(["build", "-nologo", "-v:normal", "-tl:off", .. arguments]);

    /// <summary>Runs the built application.</summary>
    public Task<CommandResult> Run() => DotNet(Path.Combine(folder, "bin", Target, name + ".dll"));

    /// <summary>Runs a dotnet command in the project's folder.</summary>
    public Task<CommandResult> DotNet(params string[] arguments) => Infrastructure.DotNet.Run(folder, feed.Packages, arguments);
}
