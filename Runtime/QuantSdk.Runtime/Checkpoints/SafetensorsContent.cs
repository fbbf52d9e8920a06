using System.Buffers.Binary;
using System.Text.Json;

namespace QuantSdk.Checkpoints;

/// <summary>The content of a safetensors file.</summary>
internal static class SafetensorsContent
{
    /// <summary>The entry of a header that is no tensor.</summary>
    public const string MetadataName = "__metadata__";

    /// <summary>
    /// Writes a file: tensors of wide elements first and then by name, behind a header padded to eight bytes, so that every
    /// element is aligned to its own size in the mapped file and equal content gives equal files.
    /// </summary>
    /// <param name="stream">Receives the file.</param>
    /// <param name="tensors">The tensors.</param>
    /// <param name="descriptions">Entries of the metadata, by name: what tensors alone do not tell.</param>
    public static void Write(Stream stream, IEnumerable<StoredTensor> tensors, IReadOnlyDictionary<string, string> descriptions)
    {
        StoredTensor[] ordered =
        [
            .. tensors.OrderByDescending(static tensor => tensor.Type.Size()).ThenBy(static tensor => tensor.Name, StringComparer.Ordinal),
        ];
        byte[] header = Header(ordered, descriptions);
        Span<byte> prefix = stackalloc byte[SafetensorsHeader.PrefixLength];
        BinaryPrimitives.WriteUInt64LittleEndian(prefix, (ulong)header.Length);
        stream.Write(prefix);
        stream.Write(header);
        foreach (StoredTensor tensor in ordered)
        {
            stream.Write(tensor.Data.Span);
        }
    }

    private static byte[] Header(StoredTensor[] tensors, IReadOnlyDictionary<string, string> descriptions)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();

            // Hugging Face's loader refuses files without this entry.
            writer.WriteStartObject(MetadataName);
            writer.WriteString("format", "pt");
            foreach ((string name, string description) in descriptions.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            {
                writer.WriteString(name, description);
            }

            writer.WriteEndObject();
            long position = 0;
            foreach (StoredTensor tensor in tensors)
            {
                WriteEntry(writer, tensor, position);
                position += tensor.Data.Length;
            }

            writer.WriteEndObject();
        }

        while (stream.Length % SafetensorsHeader.PrefixLength != 0)
        {
            stream.WriteByte((byte)' ');
        }

        return stream.ToArray();
    }

    private static void WriteEntry(Utf8JsonWriter writer, StoredTensor tensor, long position)
    {
        writer.WriteStartObject(tensor.Name);
        writer.WriteString("dtype", tensor.Type.ToString());
        writer.WriteStartArray("shape");
        foreach (long length in tensor.Shape)
        {
            writer.WriteNumberValue(length);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("data_offsets");
        writer.WriteNumberValue(position);
        writer.WriteNumberValue(position + tensor.Data.Length);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
