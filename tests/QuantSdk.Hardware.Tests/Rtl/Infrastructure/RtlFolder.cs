using QuantSdk.Hardware.Rtl;

namespace QuantSdk.Hardware.Tests.Rtl.Infrastructure;

/// <summary>A temporary folder with the emitted files.</summary>
internal sealed class RtlFolder : IDisposable
{
    /// <summary>Emits into a new folder.</summary>
    /// <param name="options">What to emit.</param>
    public RtlFolder(RtlOptions options)
    {
        IReadOnlyList<RtlFile> files = RtlEmitter.Emit(options);
        Files = [.. files.Select(static file => file.Name)];
        foreach (RtlFile file in files)
        {
            File.WriteAllText(System.IO.Path.Combine(Path, file.Name), file.Text);
        }
    }

    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("quantsdk-rtl-").FullName;

    /// <summary>Names of the files.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
