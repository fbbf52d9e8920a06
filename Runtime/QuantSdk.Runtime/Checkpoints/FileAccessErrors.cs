using System.Security;

namespace QuantSdk.Checkpoints;

/// <summary>Turns what the file system throws into <see cref="QuantFormatException"/>.</summary>
internal static class FileAccessErrors
{
    /// <summary>Whether an exception says that a file cannot be opened, read or mapped.</summary>
    public static bool IsAccessError(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or SecurityException;

    /// <summary>The error for a file that cannot be used.</summary>
    public static QuantFormatException Unreadable(string path, Exception exception)
    {
        string problem = exception switch
        {
            FileNotFoundException or DirectoryNotFoundException => "there is no such file",
            _ when Directory.Exists(path) => "this is a directory, not a file",
            _ => $"the file cannot be read: {exception.Message}",
        };
        return new QuantFormatException(CheckpointErrors.Unreadable, problem, path, innerException: exception);
    }
}
