using QuantSdk.Generators.Parsing;
using QuantSdk.Generators.Validation;

namespace QuantSdk.Generators.Tests.Parsing;

/// <summary>Counts of profiles are read line by line; any content is read or refused, never more.</summary>
public sealed class ProfileParserTests
{
    private const string Line =
        """{ "layer": "a.up_proj", "source": "m.safetensors", "class": "Up", "vectorSize": 4, "indexBits": 2, "residuals": 1, "tileSize": 16, "lookups": 64, "hot": 0.5, "first1": 0.4, "first2": 0.7, "first4": 1 }""";

    [Fact]
    public void Text_Whole_IsRead()
    {
        ProfileFile file = ProfileParser.Parse("own", $"{Line}\r\n\n{Line.Replace("\"class\": \"Up\", ", "")}\n");
        Assert.Equal(
            [new ProfiledLayer("a.up_proj", "m.safetensors", "Up", 4, 2, 1, 16, 64, 0.5, new([0.4, 0.7, 1])), new ProfiledLayer("a.up_proj", "m.safetensors", null, 4, 2, 1, 16, 64, 0.5, new([0.4, 0.7, 1]))],
            file.Layers);
        Assert.Empty(file.Error);
    }

    [Theory]
    [InlineData("0.7", "0.3", "is smaller than 'first1'")]
    [InlineData("\"first4\": 1", "\"first4\": 1.2", "it must be a number from 0 to 1")]
    [InlineData(", \"first4\": 1", "", "'first4' is missing")]
    [InlineData("\"indexBits\": 2", "\"indexBits\": 1", "the member 'first4' is unknown")]
    [InlineData("\"indexBits\": 2", "\"indexBits\": 99", "it must be from 1 to 16")]
    [InlineData("64", "NaN", "'lookups' is NaN")]
    [InlineData("\"layer\": \"a.up_proj\", ", "", "'layer' is missing")]
    public void Text_Wrong_IsRefusedWhereItIsWrong(string before, string after, string expected)
    {
        ProfileFile file = ProfileParser.Parse("own", $"{Line}\n{Line.Replace(before, after)}");
        Assert.Contains(expected, file.Error);
        Assert.Empty(file.Layers);
        Assert.InRange(file.ErrorPosition, Line.Length + 1, 2 * Line.Length + 5);
    }

    [Fact]
    public void Text_Mutated_IsReadOrRefused()
    {
        Random random = new(7);
        const string Alphabet = "{}[]\",:\\u0041truefalsn -+.eE\n\r\t\0\ud800";
        int refused = 0;
        for (int i = 0; i < 5000; i++)
        {
            char[] text = $"{Line}\n{Line}\n".ToCharArray();
            for (int edit = random.Next(1, 4); edit > 0; edit--)
            {
                text[random.Next(text.Length)] = Alphabet[random.Next(Alphabet.Length)];
            }

            ProfileFile file = ProfileParser.Parse("own", new string(text, 0, random.Next(8) == 0 ? random.Next(text.Length) : text.Length));
            Assert.True(file.Error.Length == 0 || file.Layers.Items.IsEmpty);
            Assert.InRange(file.ErrorPosition, 0, text.Length);
            refused += file.Error.Length == 0 ? 0 : 1;
        }

        Assert.InRange(refused, 2000, 4999);
    }
}
