using System.Numerics.Tensors;
using QuantSdk.Attention;

namespace QuantSdk.Quantization;

/// <summary>Keys and values of one attention layer, collected while text runs through the model: what codebooks and type thresholds are fitted to.</summary>
/// <param name="heads">Key-value heads.</param>
/// <param name="headDimension">Elements of a head.</param>
public sealed class KeyValueCalibration(int heads, int headDimension)
{
    private readonly List<KeyValueSample> samples = [];

    /// <summary>Key-value heads.</summary>
    public int Heads { get; } = heads;

    /// <summary>Elements of a head.</summary>
    public int HeadDimension { get; } = headDimension;

    /// <summary>Tokens collected.</summary>
    public int Tokens => samples.Sum(static sample => sample.Tokens);

    /// <summary>The runs of consecutive tokens.</summary>
    internal IReadOnlyList<KeyValueSample> Samples => samples;

    /// <summary>Adds consecutive tokens of a text, which are copied.</summary>
    /// <param name="keys">tokens x heads x head dimension values, before the rotary embedding.</param>
    /// <param name="values">As many.</param>
    /// <param name="position">The first token's position.</param>
    /// <param name="keyWeights">
    /// A weight for every key element, not negative: its Fisher information, the square of the loss's gradient by that element (Fisher-weighted coupled quantization). Empty
    /// where all count alike.
    /// </param>
    /// <param name="valueWeights">Likewise for values.</param>
    /// <exception cref="ArgumentException">QSDK4104: a length does not fit; or a value is not finite.</exception>
    public void Add(
        ReadOnlySpan<float> keys, ReadOnlySpan<float> values, int position, ReadOnlySpan<float> keyWeights = default, ReadOnlySpan<float> valueWeights = default)
    {
        int elements = Heads * HeadDimension;
        int tokens = keys.Length / elements;
        CheckLength(keys, tokens * elements, nameof(keys));
        CheckLength(values, keys.Length, nameof(values));
        if (!keyWeights.IsEmpty || !valueWeights.IsEmpty)
        {
            CheckLength(keyWeights, keys.Length, nameof(keyWeights));
            CheckLength(valueWeights, keys.Length, nameof(valueWeights));
        }

        if (tokens > 0)
        {
            samples.Add(new KeyValueSample(tokens, position, keys.ToArray(), values.ToArray(), keyWeights.ToArray(), valueWeights.ToArray()));
        }
    }

    /// <summary>
    /// The calibration with its values carried into a basis; keys and their weights are shared. Weights of values count elements that a basis mixes, so that they
    /// cannot be carried and are left out: values count alike there, and what they count for is in the basis.
    /// </summary>
    /// <param name="basis">A basis for the calibration's heads.</param>
    /// <exception cref="ArgumentException">QSDK4109: the basis has other heads.</exception>
    public KeyValueCalibration WithValuesIn(ValueBasis basis)
    {
        basis.Check(Heads, HeadDimension);
        KeyValueCalibration carried = new(Heads, HeadDimension);
        foreach (KeyValueSample sample in samples)
        {
            float[] values = [.. sample.Values];
            basis.Apply(values);
            carried.samples.Add(sample with { Values = values, ValueWeights = [] });
        }

        return carried;
    }

    private static void CheckLength(ReadOnlySpan<float> span, int expected, string name)
    {
        if (span.Length != expected)
        {
            throw AttentionErrors.Length(name, span.Length, expected, "the calibration's shape");
        }

        if (span.Length > 0 && !float.IsFinite(TensorPrimitives.MaxMagnitude(span)))
        {
            throw new ArgumentException($"'{name}' holds a NaN or an infinity; calibration data must be finite.", name);
        }
    }
}
