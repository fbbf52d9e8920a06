namespace QuantSdk.Checkpoints;

/// <summary>A file under a temporary name beside its place; disposing it without moving it into place deletes it.</summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string path;
    private readonly string temporary;
    private bool moved;

    /// <summary>Creates the temporary file.</summary>
    /// <param name="path">The final path.</param>
    public PendingFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        this.path = Path.GetFullPath(path);
        temporary = $"{this.path}.{Guid.NewGuid():N}.partial";
        Stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <summary>The content.</summary>
    public FileStream Stream { get; }

    /// <summary>Writes what is pending to the disk and moves the file into place, over an existing one.</summary>
    public void Commit()
    {
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(temporary, path, overwrite: true);
        moved = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        if (!moved)
        {
            File.Delete(temporary);
        }
    }
}
