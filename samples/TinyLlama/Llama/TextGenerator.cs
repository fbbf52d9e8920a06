using System.Numerics.Tensors;

namespace TinyLlama;

/// <summary>Continues a text: the likeliest token each time, or one drawn at a temperature.</summary>
internal sealed class TextGenerator(LlamaModel model, double temperature, int seed)
{
    private readonly Random random = new(seed);

    /// <summary>Generates tokens until the text ends, the model's context is full, or there are enough.</summary>
    /// <param name="prompt">The text so far, at least one token.</param>
    /// <param name="count">Tokens to generate at most.</param>
    /// <param name="cancellationToken">Stops between two tokens.</param>
    public IEnumerable<int> Continue(int[] prompt, int count, CancellationToken cancellationToken)
    {
        SequenceCache cache = model.CreateCache((int)Math.Min((long)prompt.Length + count, int.MaxValue));
        int[] next = prompt;
        for (int i = 0; i < count && cache.Length + next.Length <= cache.Capacity; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            next = [Choose(model.ForwardLast(next, cache))];
            if (model.Config.EndTokens.Contains(next[0]))
            {
                yield break;
            }

            yield return next[0];
        }
    }

    /// <summary>Draws from softmax(logits / temperature), or takes the likeliest where the temperature is 0. Overwrites the logits.</summary>
    private int Choose(Span<float> logits)
    {
        if (temperature == 0)
        {
            return TensorPrimitives.IndexOfMax(logits);
        }

        TensorPrimitives.Multiply(logits, (float)(1 / temperature), logits);
        return Sampling.Draw(logits, random);
    }
}
