using System.Text.Json;

namespace TinyLlama.Tests;

public sealed class ReferenceTests(SampleFixture sample) : IClassFixture<SampleFixture>
{
    // reference.json was computed in single precision too: what differs is the order of sums.
    private const double Tolerance = 1e-4;

    [Fact]
    public void Logits_ReferencePrompt_MatchAtEveryPosition()
    {
        int[] prompt = sample.ReferenceTokens("prompt");
        using LlamaModel model = sample.CreateDense();
        int vocabulary = model.Config.VocabularySize;

        float[] logits = model.Forward(prompt, model.CreateCache(prompt.Length)).ToArray();

        double[] last = [.. sample.Reference("logits_last").EnumerateArray().Select(static value => value.GetDouble())];
        Assert.True(RelativeError(logits[^vocabulary..], last) <= Tolerance);
        int position = 0;
        foreach (JsonElement row in sample.Reference("logits_first8").EnumerateArray())
        {
            double[] expected = [.. row.EnumerateArray().Select(static value => value.GetDouble())];
            Assert.True(RelativeError(logits.AsSpan(position * vocabulary, expected.Length), expected) <= Tolerance);
            position++;
        }

        Assert.Equal(prompt.Length, position);
    }

    [Fact]
    public void Decode_TokenByToken_GivesTheLogitsOfTheWholePrompt()
    {
        int[] prompt = sample.ReferenceTokens("prompt");
        using LlamaModel model = sample.CreateDense();
        SequenceCache cache = model.CreateCache(prompt.Length);

        float[] last = [];
        foreach (int token in prompt)
        {
            last = model.ForwardLast([token], cache).ToArray();
        }

        double[] expected = [.. sample.Reference("logits_last").EnumerateArray().Select(static value => value.GetDouble())];
        Assert.True(RelativeError(last, expected) <= Tolerance);
    }

    [Fact]
    public void Generate_Greedy_ContinuesAsTheReference()
    {
        int[] expected = sample.ReferenceTokens("greedy_from_first16");
        using LlamaModel model = sample.CreateDense();

        int[] generated = [.. new TextGenerator(model, temperature: 0, seed: 0).Continue(expected[..16], expected.Length - 16, CancellationToken.None)];

        Assert.Equal(expected[16..], generated);
    }

    [Fact]
    public void Forward_SeveralSequences_EqualEachAlone()
    {
        int[] text = sample.ReferenceTokens("prompt")[..24];
        using LlamaModel model = sample.CreateDense();
        int vocabulary = model.Config.VocabularySize;
        float[] together = model.Forward(text, model.CreateCache(12), model.CreateCache(12)).ToArray();

        float[] second = model.Forward(text.AsSpan(12), model.CreateCache(12)).ToArray();

        Assert.True(RelativeError(together.AsSpan(12 * vocabulary), [.. second.Select(static value => (double)value)]) <= 1e-5);
    }

    [Fact]
    public void Perplexity_FirstWindows_IsThatOfSinglePrecision()
    {
        using LlamaModel model = sample.CreateDense();
        int[] tokens = TokenFile.Read(Path.Combine(SampleOptions.ShippedModel, "validation.u16"));

        double perplexity = Perplexity.Measure(model, tokens, 4, null, CancellationToken.None);

        // The whole text gives 13.3254 (reference.json); its first four windows, measured with the same code, this.
        Assert.Equal(4.7302, perplexity, 1e-3);
    }

    private static double RelativeError(ReadOnlySpan<float> actual, double[] expected)
    {
        double difference = 0, norm = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            difference += Math.Pow(actual[i] - expected[i], 2);
            norm += expected[i] * expected[i];
        }

        return Math.Sqrt(difference / norm);
    }
}
