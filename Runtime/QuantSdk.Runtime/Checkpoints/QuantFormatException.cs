namespace QuantSdk.Checkpoints;

/// <summary>
/// A checkpoint, codebook or configuration file that cannot be read: the message says what is wrong, in which file and tensor, at
/// which offset, and what would mend it. Malformed input throws this exception and no other.
/// </summary>
public sealed class QuantFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="id">The error's id, for example <c>QSDK1003</c>.</param>
    /// <param name="problem">What is wrong and how to mend it.</param>
    /// <param name="file">The file.</param>
    /// <param name="tensor">The tensor, where one is concerned.</param>
    /// <param name="offset">The offset in the file in bytes, where one is known.</param>
    /// <param name="innerException">The cause.</param>
    public QuantFormatException(string id, string problem, string file, string? tensor = null, long? offset = null, Exception? innerException = null)
        : base(Describe(id, problem, file, tensor, offset), innerException)
    {
        Id = id;
        File = file;
        Tensor = tensor;
        Offset = offset;
    }

    /// <summary>The error's id.</summary>
    public string Id { get; }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The tensor, where one is concerned.</summary>
    public string? Tensor { get; }

    /// <summary>The offset in the file in bytes, where one is known.</summary>
    public long? Offset { get; }

    private static string Describe(string id, string problem, string file, string? tensor, long? offset)
    {
        string place = tensor is null ? file : $"{file}, tensor '{tensor}'";
        return offset is null ? $"{id}: {place}: {problem}" : $"{id}: {place}, offset {offset}: {problem}";
    }
}
