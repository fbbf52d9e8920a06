namespace TinyLlama;

/// <summary>
/// Text that a model writes itself, sampled at temperature 1: calibration data that has the model's own distribution and
/// shares nothing with the validation text.
/// </summary>
internal static class SampledText
{
    /// <summary>Samples sequences.</summary>
    /// <param name="model">The model in single precision.</param>
    /// <param name="sequences">How many; they are decoded as one batch.</param>
    /// <param name="length">Tokens of each, the first of which begins a document.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="progress">Receives the share done.</param>
    /// <param name="cancellationToken">Stops the work between two tokens.</param>
    /// <returns>The sequences, one after the other.</returns>
    public static int[] Sample(LlamaModel model, int sequences, int length, int seed, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        int begin = model.Config.BeginToken ?? 0;
        Random random = new(seed);
        SequenceCache[] caches = [.. Enumerable.Range(0, sequences).Select(_ => model.CreateCache(length))];
        int[] text = new int[sequences * length];
        int[] current = new int[sequences];
        Array.Fill(current, begin);
        for (int position = 0; position < length; position++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int sequence = 0; sequence < sequences; sequence++)
            {
                text[sequence * length + position] = current[sequence];
            }

            Span<float> logits = model.Forward(current, caches).Span;
            for (int sequence = 0; sequence < sequences; sequence++)
            {
                // A document that has ended is followed by the next one, as in the training data.
                bool ended = model.Config.EndTokens.Contains(current[sequence]);
                int drawn = Sampling.Draw(logits.Slice(sequence * model.Config.VocabularySize, model.Config.VocabularySize), random);
                current[sequence] = ended ? begin : drawn;
            }

            progress?.Report((position + 1.0) / length);
        }

        return text;
    }
}
