using QuantSdk.Layers;
using QuantSdk.Numerics;

namespace QuantSdk.Checkpoints;

/// <summary>
/// Collects tensors and writes them as a safetensors file or as a checkpoint directory. Nothing is copied until it is written: arrays
/// must not change, and checkpoints that tensors were taken from must stay open. Files are written to a temporary name and then moved
/// into place, so that a write that fails leaves the old file as it was.
/// </summary>
public sealed class SafetensorsWriter
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<StoredTensor> plain = [];
    private readonly List<StoredTensor> quantized = [];
    private readonly Dictionary<string, WeightFormat> layers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> descriptions = new(StringComparer.Ordinal);

    /// <summary>The format of each layer that was added quantized, by the layer's name.</summary>
    public IReadOnlyDictionary<string, WeightFormat> Layers => layers;

    /// <summary>Adds a tensor.</summary>
    /// <param name="tensor">The tensor; its bytes must fit its shape and type.</param>
    /// <exception cref="ArgumentException">The name is empty, reserved or taken, or the bytes do not fit.</exception>
    public void Add(StoredTensor tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        Check(tensor);
        names.Add(tensor.Name);
        plain.Add(tensor);
    }

    /// <summary>
    /// Adds the tensors of a quantized layer: <c>name.codes</c>, <c>name.scales</c> and what else its format has. The file's metadata says of a
    /// vector-quantized layer how its codes lie, so that a build can count them (the item <c>QuantProfile</c>).
    /// </summary>
    /// <param name="name">The layer's name, for example <c>model.layers.0.mlp.up_proj</c>.</param>
    /// <param name="weights">The weights.</param>
    /// <exception cref="ArgumentException">A name is taken.</exception>
    public void Add(string name, QuantizedWeights weights)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(weights);
        List<StoredTensor> tensors = [.. weights.ToTensors().Select(tensor => tensor with { Name = $"{name}.{tensor.Name}" })];
        tensors.ForEach(Check);
        layers.Add(name, weights.Format);
        if (weights is VectorWeights vectors)
        {
            descriptions.Add(LayerDescription.Prefix + name, LayerDescription.Write(vectors));
        }

        names.UnionWith(tensors.Select(static tensor => tensor.Name));
        quantized.AddRange(tensors);
    }

    /// <summary>Writes every tensor into one file.</summary>
    /// <param name="path">The file; an existing one is replaced.</param>
    /// <exception cref="IOException">The file cannot be written; one that existed is unchanged.</exception>
    public void Save(string path)
    {
        using PendingFile file = new(path);
        SafetensorsContent.Write(file.Stream, [.. plain, .. quantized], descriptions);
        file.Commit();
    }

    /// <summary>
    /// Writes a checkpoint directory: a file with the unquantized tensors and one with the quantized, their index, and a <c>config.json</c>
    /// that adds the quantization to the model's own configuration.
    /// </summary>
    /// <param name="directory">The directory; it is created where it does not exist.</param>
    /// <param name="modelConfig">The <c>config.json</c> of the model, or the directory that holds it.</param>
    /// <exception cref="InvalidOperationException">The directory holds a <c>model.safetensors</c>, which readers would prefer; or there are no tensors.</exception>
    /// <exception cref="QuantFormatException">The model's configuration cannot be read.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void SaveCheckpoint(string directory, string modelConfig)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(modelConfig);
        List<StoredTensor>[] shards = [.. new[] { plain, quantized }.Where(static shard => shard.Count > 0)];
        if (shards.Length == 0)
        {
            throw new InvalidOperationException("There are no tensors to save.");
        }

        CheckpointDirectory.Write(directory, shards, descriptions, stream => ConfigContent.Write(stream, modelConfig, layers));
    }

    private void Check(StoredTensor tensor)
    {
        if (tensor.Name.Length == 0 || tensor.Name == SafetensorsContent.MetadataName)
        {
            throw new ArgumentException($"'{tensor.Name}' cannot name a tensor.", nameof(tensor));
        }

        if (names.Contains(tensor.Name))
        {
            throw new ArgumentException($"There is a tensor '{tensor.Name}' already.", nameof(tensor));
        }

        Int128 bytes = tensor.Type.Size();
        foreach (long length in tensor.Shape)
        {
            bytes = length < 0 ? -1 : bytes * length;
            if (bytes < 0 || bytes > int.MaxValue)
            {
                break;
            }
        }

        if (bytes != tensor.Data.Length)
        {
            string shape = string.Join(", ", tensor.Shape);
            throw new ArgumentException($"Tensor '{tensor.Name}' of {tensor.Type} [{shape}] has {tensor.Data.Length} bytes; its shape does not.", nameof(tensor));
        }
    }
}
