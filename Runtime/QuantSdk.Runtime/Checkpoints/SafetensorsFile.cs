using System.Buffers.Binary;

namespace QuantSdk.Checkpoints;

/// <summary>
/// A safetensors file, mapped into memory. Opening reads and checks the header alone; the data of a tensor is read from disk
/// when it is first touched.
/// </summary>
public sealed class SafetensorsFile : ITensorSource, IDisposable
{
    private readonly MappedFile file;
    private readonly Dictionary<string, TensorEntry> tensors;
    private readonly long dataOffset;

    private SafetensorsFile(MappedFile file)
    {
        this.file = file;
        long available = file.Length - SafetensorsHeader.PrefixLength;
        ulong headerLength = BinaryPrimitives.ReadUInt64LittleEndian(file.Slice(0, SafetensorsHeader.PrefixLength));
        if (headerLength > (ulong)Math.Min(available, SafetensorsHeader.MaximumLength))
        {
            string problem = $"the header claims {headerLength} bytes, but {available} follow and {SafetensorsHeader.MaximumLength} are the limit; "
                + "the file is truncated or no safetensors file";
            throw new QuantFormatException(CheckpointErrors.HeaderLength, problem, file.Path, offset: 0);
        }

        dataOffset = SafetensorsHeader.PrefixLength + (long)headerLength;
        tensors = SafetensorsHeader.Read(file.Slice(SafetensorsHeader.PrefixLength, (int)headerLength), file.Path);
        SafetensorsExtents.Check(tensors, dataOffset, file.Length - dataOffset, file.Path);
    }

    /// <summary>The path.</summary>
    public string Path => file.Path;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Names => tensors.Keys;

    /// <summary>Opens a file and checks its header: every extent against the file, every shape against its extent.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="QuantFormatException">The file cannot be read (QSDK1001) or is malformed (QSDK1002 to QSDK1010).</exception>
    public static SafetensorsFile Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        MappedFile file = MappedFile.Open(path, SafetensorsHeader.PrefixLength);
        try
        {
            return new SafetensorsFile(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public bool Contains(string name) => tensors.ContainsKey(name);

    /// <summary>A tensor; its bytes are mapped from the file, not copied, and valid until the file is disposed.</summary>
    /// <param name="name">The tensor's name.</param>
    /// <exception cref="QuantFormatException">There is no such tensor (QSDK1012), its type cannot be read (QSDK1006), or it takes more than 2 GiB (QSDK1011).</exception>
    public StoredTensor Get(string name)
    {
        if (!tensors.TryGetValue(name, out TensorEntry? entry))
        {
            throw new QuantFormatException(CheckpointErrors.MissingTensor, "the file has no such tensor", Path, name);
        }

        long offset = dataOffset + entry.Begin;
        if (TensorTypes.Find(entry.TypeName) is not TensorType type)
        {
            string problem = $"elements of type {entry.TypeName} cannot be read; convert the tensor to one of {TensorTypes.Supported}";
            throw new QuantFormatException(CheckpointErrors.ElementType, problem, Path, name, offset);
        }

        if (entry.Length > Array.MaxLength)
        {
            string problem = $"the tensor takes {entry.Length} bytes and {Array.MaxLength} are the limit; split it or store it in a smaller type";
            throw new QuantFormatException(CheckpointErrors.TooLarge, problem, Path, name, offset);
        }

        ReadOnlyMemory<byte> data = entry.Length == 0 ? default : new MappedMemory(file, offset, (int)entry.Length).Memory;
        return new StoredTensor(name, type, entry.Shape, data) { File = Path, Offset = offset };
    }

    /// <summary>Closes the file. Tensors taken from it must not be used any more.</summary>
    public void Dispose() => file.Dispose();
}
