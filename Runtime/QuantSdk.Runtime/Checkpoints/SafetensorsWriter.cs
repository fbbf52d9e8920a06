namespace QuantSdk.Checkpoints;

/// <summary>Writes a safetensors file, to a temporary name first and then moved into place.</summary>
public sealed class SafetensorsWriter
{
    private readonly List<StoredTensor> tensors = [];

    /// <summary>Adds a tensor.</summary>
    public void Add(StoredTensor tensor) => tensors.Add(tensor);
}
