using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace QuantSdk.Checkpoints;

/// <summary>
/// A file mapped into memory for reading. The file is opened so that other .NET processes cannot write to it meanwhile; a
/// program that shortens it regardless makes the operating system end this process at the next access to the lost pages.
/// </summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile map;
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* start;
    private volatile bool disposed;

    private MappedFile(string path, SafeFileHandle handle, long length)
    {
        Path = path;
        Length = length;
        map = MemoryMappedFile.CreateFromFile(handle, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        try
        {
            view = map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
            byte* pointer = null;
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref pointer);
            start = pointer + view.PointerOffset;
        }
        catch
        {
            view?.Dispose();
            map.Dispose();
            throw;
        }
    }

    /// <summary>The path.</summary>
    public string Path { get; }

    /// <summary>The length in bytes.</summary>
    public long Length { get; }

    /// <summary>Opens a file.</summary>
    /// <param name="path">The path.</param>
    /// <param name="minimumLength">The least length, at least 1, that the file must have: an empty file cannot be mapped.</param>
    /// <exception cref="QuantFormatException">The file cannot be read or is too short.</exception>
    public static MappedFile Open(string path, int minimumLength)
    {
        SafeFileHandle? handle = null;
        try
        {
            handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            long length = RandomAccess.GetLength(handle);
            if (length < minimumLength)
            {
                string problem = $"the file has {length} bytes, too few for the length of a safetensors header; it is truncated or no safetensors file";
                throw new QuantFormatException(CheckpointErrors.HeaderLength, problem, path, offset: 0);
            }

            return new MappedFile(path, handle, length);
        }
        catch (Exception exception)
        {
            handle?.Dispose();
            if (FileAccessErrors.IsAccessError(exception))
            {
                throw FileAccessErrors.Unreadable(path, exception);
            }

            throw;
        }
    }

    /// <summary>Bytes of the file; the caller has checked that they lie inside it.</summary>
    public Span<byte> Slice(long offset, int length)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        return new Span<byte>(start + offset, length);
    }

    /// <summary>The address of a byte.</summary>
    public byte* Address(long offset)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        return start + offset;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!disposed)
        {
            disposed = true;
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
            map.Dispose();
        }
    }
}
