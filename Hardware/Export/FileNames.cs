using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>Makes names fit for files, cells of tables and other tools.</summary>
internal static class FileNames
{
    /// <summary>A name of letters, digits, dots, hyphens and underscores.</summary>
    public static string Of(string name) =>
        new([.. name.Select(static character => character < 128 && (char.IsLetterOrDigit(character) || character is '.' or '-' or '_') ? character : '_')]);
}
