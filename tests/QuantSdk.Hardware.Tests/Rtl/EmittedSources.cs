using QuantSdk.Hardware.Rtl;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>Emitted modules in a temporary directory, which goes with the object.</summary>
internal sealed class EmittedSources : IDisposable
{
    /// <summary>Emits the modules.</summary>
    /// <param name="options">The sizes.</param>
    public EmittedSources(RtlOptions options)
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("quantsdk-rtl-").FullName;
        foreach (RtlFile file in RtlEmitter.Emit(options))
        {
            File.WriteAllText(PathOf(file.Name), file.Text);
        }
    }

    /// <summary>The directory.</summary>
    public string Directory { get; }

    /// <summary>The path of a file in the directory.</summary>
    /// <param name="name">The file's name.</param>
    public string PathOf(string name) => Path.Combine(Directory, name);

    /// <inheritdoc/>
    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
