namespace QuantSdk.Runtime.Tests.Checkpoints;

/// <summary>A directory that a test owns; it is deleted with all it holds.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("quantsdk-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
