using System.Text.RegularExpressions;
using QuantSdk.Sdk.Tests.Infrastructure;

namespace QuantSdk.Sdk.Tests.House;

/// <summary>Rules that hold for every source file.</summary>
public sealed partial class SourceTests
{
    private const int LineLimit = 300;

    private static readonly string[] TextPatterns = ["*.cs", "*.csproj", "*.props", "*.targets", "*.md"];

    [Fact]
    public void SourceFile_Length_StaysBelowTheLimit()
    {
        string[] files = [.. Repository.Files("*.cs").Where(static file => !file.Contains(".verified."))];
        Assert.True(files.Length > 50, "The scan found too few files to mean anything.");
        string[] tooLong = [.. files.Where(static file => File.ReadLines(Repository.Path(file)).Count() > LineLimit)];
        Assert.Empty(tooLong);
    }

    [Fact]
    public void Text_UnfinishedWorkOrLocalPaths_DoesNotOccur()
    {
        string[] found = [.. TextPatterns.SelectMany(static pattern => Lines(pattern, Unwanted()))];
        Assert.Empty(found);
    }

    [Fact]
    public void Code_ImplicitlyTypedVariables_DoNotOccur()
    {
        string[] found = [.. Lines("*.cs", ImplicitType())];
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("Planning")]
    [InlineData("Emission")]
    [InlineData("Validation")]
    [InlineData("Helpers")]
    public void Generator_StagesBehindParsing_KnowNoCompilerTypes(string stage)
    {
        string prefix = $"Generators/QuantSdk.Generators/{stage}/";
        string[] files = [.. Repository.Files("*.cs").Where(file => file.StartsWith(prefix))];
        Assert.NotEmpty(files);
        string[] users = [.. files.Where(static file => File.ReadAllText(Repository.Path(file)).Contains("Microsoft.CodeAnalysis"))];
        Assert.Empty(users);
    }

    /// <summary>Lines that match, with their files; snapshots of emitted text follow other rules.</summary>
    private static IEnumerable<string> Lines(string pattern, Regex wanted) =>
        from file in Repository.Files(pattern)
        where !file.Contains(".verified.")
        from line in File.ReadLines(Repository.Path(file))
        where wanted.IsMatch(line)
        select $"{file}: {line.Trim()}";

    // Character classes keep this file itself from matching.
    [GeneratedRegex(@"\b([T]ODO|[F]IXME|[H]ACK|[N]otImplementedException)\b|(?<![\w.])/([w]ork|[t]mp|[r]oot)/")]
    private static partial Regex Unwanted();

    [GeneratedRegex(@"^\s*((await )?(using|foreach|for) ?\(?)?[v]ar \w+ (=|in) ")]
    private static partial Regex ImplicitType();
}
