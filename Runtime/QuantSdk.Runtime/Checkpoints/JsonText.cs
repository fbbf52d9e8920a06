using System.Text.Json;
using System.Text.Unicode;

namespace QuantSdk.Checkpoints;

/// <summary>Reads the small JSON files of a checkpoint: its configuration and its index of shards.</summary>
internal static class JsonText
{
    /// <summary>The longest text that is read: room for an index of half a million tensors.</summary>
    private const int MaximumLength = 64 << 20;

    /// <summary>Reads and parses a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="id">The error's id where the text is no JSON object.</param>
    /// <exception cref="QuantFormatException">The file cannot be read, or holds no JSON object.</exception>
    public static JsonDocument Read(string path, string id)
    {
        byte[] bytes = ReadBytes(path, id);
        int mark = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        if (!Utf8.IsValid(bytes))
        {
            throw new QuantFormatException(id, "the text is not UTF-8", path);
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(bytes.AsMemory(mark), new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new QuantFormatException(id, $"the text is no valid JSON: {exception.Message}", path, innerException: exception);
        }

        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            document.Dispose();
            throw new QuantFormatException(id, "the text must be a JSON object", path);
        }

        return document;
    }

    private static byte[] ReadBytes(string path, string id)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > MaximumLength)
            {
                throw new QuantFormatException(id, $"the text has {stream.Length} bytes and {MaximumLength} are the limit", path);
            }

            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (FileAccessErrors.IsAccessError(exception))
        {
            throw FileAccessErrors.Unreadable(path, exception);
        }
    }
}
