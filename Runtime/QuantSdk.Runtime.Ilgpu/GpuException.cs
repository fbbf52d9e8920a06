namespace QuantSdk.Gpu;

/// <summary>A device cannot do what was asked of it: the message says what, and how to mend it.</summary>
public sealed class GpuException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="id">The error's id, for example <c>QSDK3001</c>.</param>
    /// <param name="problem">What is wrong and how to mend it.</param>
    /// <param name="innerException">The cause.</param>
    public GpuException(string id, string problem, Exception? innerException = null)
        : base($"{id}: {problem}", innerException) => Id = id;

    /// <summary>The error's id.</summary>
    public string Id { get; }
}
