namespace QuantSdk.Checkpoints;

/// <summary>Tensors by name: a safetensors file, or the shards of a checkpoint as one.</summary>
public interface ITensorSource
{
    /// <summary>The names of all tensors.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>Whether a tensor exists.</summary>
    bool Contains(string name);

    /// <summary>A tensor; its bytes are mapped from the file, not copied, and valid while the source is open.</summary>
    /// <exception cref="QuantFormatException">There is no such tensor.</exception>
    StoredTensor Get(string name);
}
