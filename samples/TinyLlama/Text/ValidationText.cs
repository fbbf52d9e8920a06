using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>The text that perplexity is measured on.</summary>
internal static class ValidationText
{
    /// <summary>
    /// The model's own <c>validation.u16</c> or <c>validation.txt</c>; for a model without either, the sample's text in the model's tokens.
    /// </summary>
    /// <exception cref="SampleException">The text is no use for this model.</exception>
    public static int[] Load(string directory, TextTokenizer tokenizer, LlamaConfig config)
    {
        string tokenFile = Path.Combine(directory, "validation.u16");
        string textFile = Path.Combine(directory, "validation.txt");
        string sampleFile = Path.Combine(SampleOptions.ShippedModel, "validation.txt");
        int[] tokens = File.Exists(tokenFile)
            ? TokenFile.Read(tokenFile)
            : tokenizer.EncodeDocuments(File.ReadAllText(File.Exists(textFile) ? textFile : sampleFile), config);
        if (tokens.Any(token => token >= config.VocabularySize))
        {
            throw new SampleException(SampleErrors.Text, $"the validation text in '{directory}' has tokens beyond the model's vocabulary of {config.VocabularySize}.");
        }

        return Perplexity.WindowsIn(tokens.Length, config) > 0
            ? tokens
            : throw new SampleException(SampleErrors.Text, $"the validation text in '{directory}' is shorter than one window of {Perplexity.WindowOf(config)} tokens.");
    }
}
