using System.IO;
using System.Text;

namespace QuantSdk.Tasks;

/// <summary>Writes the files of a build.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file through a temporary name, and only where its content changes, so that its time says when it last changed.</summary>
    /// <returns>Whether the file was written.</returns>
    public static bool Write(string path, string content)
    {
        if (File.Exists(path) && File.ReadAllText(path) == content)
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string temporary = path + ".new";
        File.WriteAllText(temporary, content, new UTF8Encoding(false));
        if (File.Exists(path))
        {
            File.Delete(path);
        }

        File.Move(temporary, path);
        return true;
    }
}
