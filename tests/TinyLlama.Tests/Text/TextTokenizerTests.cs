namespace TinyLlama.Tests;

public sealed class TextTokenizerTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    private readonly TextTokenizer tokenizer = TextTokenizer.Open(SampleOptions.ShippedModel);

    [Fact]
    public void EncodeDocuments_ValidationText_GivesTheValidationTokens()
    {
        string text = File.ReadAllText(Path.Combine(SampleOptions.ShippedModel, "validation.txt"));

        int[] tokens = tokenizer.EncodeDocuments(text, sample.Weights.Config);

        Assert.Equal(TokenFile.Read(Path.Combine(SampleOptions.ShippedModel, "validation.u16")), tokens);
    }

    [Theory]
    [InlineData("SELECT count(*) FROM t;\n\n  -- 42")]
    [InlineData("naïve “quotes” – 北京 🙂 end")]
    public void Decode_TokenByToken_GivesTheText(string text) => Assert.Equal(text, string.Concat(tokenizer.Decode(tokenizer.Encode(text))));

    [Theory]
    [InlineData("北京")]
    [InlineData("🙂")]
    public void Decode_CharacterOverSeveralTokens_IsNeverHalf(string text)
    {
        IReadOnlyList<int> tokens = tokenizer.Encode(text);

        Assert.All(tokenizer.Decode(tokens), static piece => Assert.DoesNotContain('\uFFFD', piece));
        Assert.True(tokens.Count > text.EnumerateRunes().Count());
    }
}
