using QuantSdk.Hardware.Rtl;

namespace QuantSdk.Hardware.Tests.Rtl.Infrastructure;

/// <summary>A temporary folder with the emitted files.</summary>
internal sealed class RtlFolder : IDisposable
{
    /// <summary>Emits into a new folder.</summary>
    /// <param name="options">What to emit.</param>
    public RtlFolder(RtlOptions options)
    {
        foreach (RtlFile file in RtlEmitter.Emit(options))
        {
            File.WriteAllText(System.IO.Path.Combine(Path, file.Name), file.Text);
        }
    }

    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("quantsdk-rtl-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
