using System.Security.Cryptography;
using QuantSdk.Checkpoints;

namespace TinyLlama;

/// <summary>
/// A directory of cached results, each a directory of files with their checksums. An entry appears whole or not at all; one that is
/// damaged counts as absent.
/// </summary>
internal sealed class CacheDirectory(string root)
{
    private const string Checksums = "checksums.txt";

    /// <summary>Where an entry lies, or would lie.</summary>
    public string PathOf(string name) => Path.Combine(root, name);

    /// <summary>Reads an entry; null where there is none, or where it is damaged.</summary>
    public TEntry? TryRead<TEntry>(string name, Func<string, TEntry> read)
        where TEntry : class
    {
        string entry = PathOf(name);
        try
        {
            return Directory.Exists(entry) && File.ReadAllText(Path.Combine(entry, Checksums)) == Sum(entry) ? read(entry) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or QuantFormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes an entry over one that is damaged.</summary>
    public void Write(string name, Action<string> write)
    {
        string temporary = PathOf($"{name}.{Guid.NewGuid():N}.partial");
        try
        {
            Directory.CreateDirectory(temporary);
            write(temporary);
            File.WriteAllText(Path.Combine(temporary, Checksums), Sum(temporary));
            if (Directory.Exists(PathOf(name)))
            {
                Directory.Delete(PathOf(name), recursive: true);
            }

            Directory.Move(temporary, PathOf(name));
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }

    private static string Sum(string directory)
    {
        List<string> lines = [];
        foreach (string file in Directory.EnumerateFiles(directory).Where(static file => Path.GetFileName(file) != Checksums).Order(StringComparer.Ordinal))
        {
            using FileStream stream = File.OpenRead(file);
            lines.Add($"{Convert.ToHexStringLower(SHA256.HashData(stream))}  {Path.GetFileName(file)}");
        }

        return string.Join('\n', lines) + "\n";
    }
}
