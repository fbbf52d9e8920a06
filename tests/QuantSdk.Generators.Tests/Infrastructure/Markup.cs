using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace QuantSdk.Generators.Tests.Infrastructure;

/// <summary>Code in which <c>{|QSDK0001:name|}</c> marks what an analyzer must underline.</summary>
/// <param name="Code">The code without its marks.</param>
/// <param name="Expected">Ids and the texts that they mark, in the order of the code.</param>
internal sealed partial record Markup(string Code, ImmutableArray<(string Id, int Start, string Text)> Expected)
{
    /// <summary>Reads marked code.</summary>
    public static Markup Parse(string marked)
    {
        StringBuilder code = new();
        ImmutableArray<(string, int, string)>.Builder expected = ImmutableArray.CreateBuilder<(string, int, string)>();
        int last = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            code.Append(marked, last, match.Index - last);
            expected.Add((match.Groups["id"].Value, code.Length, match.Groups["text"].Value));
            code.Append(match.Groups["text"].Value);
            last = match.Index + match.Length;
        }

        code.Append(marked, last, marked.Length - last);
        return new Markup(code.ToString(), expected.ToImmutable());
    }

    [GeneratedRegex(@"\{\|(?<id>QSDK\d{4}):(?<text>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();
}
