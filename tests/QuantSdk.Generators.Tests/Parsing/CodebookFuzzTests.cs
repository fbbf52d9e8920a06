using QuantSdk.Generators.Parsing;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Tests.Parsing;

/// <summary>Codebook files of any content are read or refused, never more.</summary>
public sealed class CodebookFuzzTests
{
    private const string Seed = """{ "name": "a\u0041 \/", "vectorSize": 4, "indexBits": 8, "residuals": 2, "scope": "tile", "tileSize": 64, "rowScales": true }""";

    [Fact]
    public void Text_Mutated_IsReadOrRefused()
    {
        Random random = new(7);
        const string Alphabet = "{}[]\",:\\u0041truefalsn -+.eE\n\r\t\0\ud800";
        int refused = 0;
        for (int i = 0; i < 20000; i++)
        {
            char[] text = Seed.ToCharArray();
            for (int edit = random.Next(1, 4); edit > 0; edit--)
            {
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            CodebookFile file = CodebookParser.Parse("own", new string(text, 0, random.Next(8) == 0 ? random.Next(text.Length) : text.Length));
            Assert.Equal(file.Content is null, file.Error.Length != 0);
            Assert.InRange(file.ErrorPosition, 0, text.Length);
            refused += file.Content is null ? 1 : 0;
        }

        Assert.InRange(refused, 10000, 19999);
    }

    [Fact]
    public void Text_Whole_IsRead() =>
        Assert.Equal(new CodebookContent("aA /", 4, 8, 2, 64, true), CodebookParser.Parse("own", Seed).Content);
}
