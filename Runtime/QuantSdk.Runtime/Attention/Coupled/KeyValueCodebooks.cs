using QuantSdk.Checkpoints;
using QuantSdk.Layers;

namespace QuantSdk.Attention;

/// <summary>
/// The codebooks of one layer's cache in coupled quantization: one for every channel group of every head, of keys and of values (VQ-LLM, table III: the codebook switches
/// along head and channel). Sequences and caches share them.
/// </summary>
public sealed class KeyValueCodebooks
{
    private readonly Lazy<CoupledEncoder> keyEncoder;
    private readonly Lazy<CoupledEncoder> valueEncoder;

    /// <summary>Wraps codebooks. The arrays are not copied and must not change afterwards.</summary>
    /// <param name="format">The format.</param>
    /// <param name="heads">Key-value heads.</param>
    /// <param name="headDimension">Elements of a head, a multiple of the vector size.</param>
    /// <param name="keys">Entries for keys, [head, channel group, entry, element].</param>
    /// <param name="values">Entries for values, likewise.</param>
    public KeyValueCodebooks(CoupledKeyValueFormat format, int heads, int headDimension, Half[] keys, Half[] values)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(heads);
        format.Check(headDimension);
        long expected = (long)heads * headDimension * format.Entries;
        StorageCheck.Length(keys.Length, expected, nameof(keys));
        StorageCheck.Length(values.Length, expected, nameof(values));
        Format = format;
        Heads = heads;
        HeadDimension = headDimension;
        Keys = keys;
        Values = values;
        keyEncoder = new Lazy<CoupledEncoder>(() => new CoupledEncoder(format, Groups, keys));
        valueEncoder = new Lazy<CoupledEncoder>(() => new CoupledEncoder(format, Groups, values));
    }

    /// <summary>The format.</summary>
    public CoupledKeyValueFormat Format { get; }

    /// <summary>Key-value heads.</summary>
    public int Heads { get; }

    /// <summary>Elements of a head.</summary>
    public int HeadDimension { get; }

    /// <summary>Channel groups of a head.</summary>
    public int Groups => HeadDimension / Format.VectorSize;

    /// <summary>Entries for keys, [head, channel group, entry, element].</summary>
    public Half[] Keys { get; }

    /// <summary>Entries for values, [head, channel group, entry, element].</summary>
    public Half[] Values { get; }

    /// <summary>Encodes keys.</summary>
    internal CoupledEncoder KeyEncoder => keyEncoder.Value;

    /// <summary>Encodes values.</summary>
    internal CoupledEncoder ValueEncoder => valueEncoder.Value;

    /// <summary>The codebooks as tensors <c>key_codebooks</c> and <c>value_codebooks</c>, [head, channel group, entry, element].</summary>
    public IReadOnlyList<StoredTensor> ToTensors() =>
    [
        StoredTensor.FromHalves("key_codebooks", Keys, Heads, Groups, Format.Entries, Format.VectorSize),
        StoredTensor.FromHalves("value_codebooks", Values, Heads, Groups, Format.Entries, Format.VectorSize),
    ];

    /// <summary>Loads the codebooks that <see cref="Save"/> stored.</summary>
    /// <param name="source">An open checkpoint.</param>
    /// <param name="name">The layer's name, for example <c>model.layers.0.self_attn</c>.</param>
    /// <param name="format">The format.</param>
    /// <param name="heads">Key-value heads.</param>
    /// <param name="headDimension">Elements of a head.</param>
    /// <exception cref="QuantFormatException">A tensor is missing, has another shape, or holds a number that is not finite.</exception>
    public static KeyValueCodebooks Load(ITensorSource source, string name, CoupledKeyValueFormat format, int heads, int headDimension)
    {
        format.Check(headDimension);
        LayerTensors tensors = new(source, name);
        ReadOnlySpan<long> shape = [heads, headDimension / format.VectorSize, format.Entries, format.VectorSize];
        return new KeyValueCodebooks(format, heads, headDimension, tensors.Halves("key_codebooks", shape), tensors.Halves("value_codebooks", shape));
    }

    /// <summary>Adds the codebooks to a checkpoint.</summary>
    /// <param name="writer">The checkpoint under construction.</param>
    /// <param name="name">The layer's name.</param>
    public void Save(SafetensorsWriter writer, string name)
    {
        foreach (StoredTensor tensor in ToTensors())
        {
            writer.Add(tensor with { Name = $"{name}.{tensor.Name}" });
        }
    }

    /// <summary>Throws where the codebooks are of another format or shape.</summary>
    internal void Check(CoupledKeyValueFormat format, int heads, int headDimension)
    {
        if (format != Format || heads != Heads || headDimension != HeadDimension)
        {
            throw AttentionErrors.Codebooks(
                $"the codebooks are of '{Format}' for {Heads} heads of {HeadDimension}; the layer is of '{format}' for {heads} heads of {headDimension}");
        }
    }
}
