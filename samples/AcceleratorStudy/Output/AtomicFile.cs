namespace AcceleratorStudy;

/// <summary>Writes files under a temporary name and moves them into place, so that nobody ever reads half a file.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file, over an existing one.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        string temporary = $"{Path.GetFullPath(path)}.{Guid.NewGuid():N}.partial";
        try
        {
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
