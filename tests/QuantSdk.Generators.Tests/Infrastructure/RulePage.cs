using System.Text.RegularExpressions;

namespace QuantSdk.Generators.Tests.Infrastructure;

/// <summary>The page of a rule.</summary>
/// <param name="Text">The page.</param>
/// <param name="Language">The language of its examples.</param>
/// <param name="Reported">The example that breaks the rule.</param>
/// <param name="Accepted">The example that keeps it.</param>
internal sealed partial record RulePage(string Text, string Language, string Reported, string Accepted)
{
    /// <summary>The folder of the pages.</summary>
    public static string Folder { get; } = Path.Combine(ProjectPaths.Generators, "docs");

    /// <summary>Reads a page.</summary>
    public static RulePage Read(string id)
    {
        string text = File.ReadAllText(Path.Combine(Folder, id + ".md"));
        MatchCollection blocks = Block().Matches(text);
        Assert.Equal(2, blocks.Count);
        return new RulePage(text, blocks[0].Groups["language"].Value, blocks[0].Groups["code"].Value, blocks[1].Groups["code"].Value);
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
