using System.Text.Json;
using System.Text.Unicode;

namespace QuantSdk.Checkpoints;

/// <summary>
/// The JSON header of a safetensors file. It is read token by token, so that a hostile header costs no more memory than the
/// tensors that it really lists.
/// </summary>
internal ref struct SafetensorsHeader
{
    /// <summary>Bytes in front of the header: its length.</summary>
    public const int PrefixLength = 8;

    /// <summary>The longest header that the reference implementation reads; a longer one is damage.</summary>
    public const long MaximumLength = 100_000_000;

    private readonly string file;
    private Utf8JsonReader reader;

    private SafetensorsHeader(ReadOnlySpan<byte> json, string file)
    {
        this.file = file;
        reader = new Utf8JsonReader(json);
    }

    /// <summary>Reads a header.</summary>
    /// <param name="json">The header's bytes.</param>
    /// <param name="file">The file, for messages.</param>
    /// <returns>The tensors by name; each extent fits its shape and type, but is not yet compared with the file.</returns>
    /// <exception cref="QuantFormatException">The header is malformed.</exception>
    public static Dictionary<string, TensorEntry> Read(ReadOnlySpan<byte> json, string file)
    {
        SafetensorsHeader header = new(json, file);
        if (!Utf8.IsValid(json))
        {
            throw header.Error(CheckpointErrors.HeaderSyntax, "the header is not UTF-8 text; the file is damaged or no safetensors file");
        }

        try
        {
            return header.ReadRoot();
        }
        catch (JsonException exception)
        {
            long offset = PrefixLength + header.reader.BytesConsumed;
            throw new QuantFormatException(
                CheckpointErrors.HeaderSyntax,
                $"the header is no valid JSON ({exception.Message}); the file is damaged or no safetensors file",
                file,
                offset: offset,
                innerException: exception);
        }
    }

    private Dictionary<string, TensorEntry> ReadRoot()
    {
        Dictionary<string, TensorEntry> tensors = new(StringComparer.Ordinal);
        bool metadata = false;
        reader.Read();
        Expect(JsonTokenType.StartObject, "the header must be a JSON object", null);
        while (ReadProperty(out string name))
        {
            if (name == SafetensorsContent.MetadataName)
            {
                if (metadata)
                {
                    throw Error(CheckpointErrors.DuplicateTensor, $"'{SafetensorsContent.MetadataName}' occurs twice");
                }

                metadata = true;
                ReadMetadata();
            }
            else if (!tensors.TryAdd(name, ReadTensor(name)))
            {
                throw Error(CheckpointErrors.DuplicateTensor, "the header lists this tensor twice; write the file again", name);
            }
        }

        // Reading on finds text behind the object, which JSON does not allow.
        reader.Read();
        return tensors;
    }

    private void ReadMetadata()
    {
        Expect(JsonTokenType.StartObject, $"'{SafetensorsContent.MetadataName}' must be an object of strings", null);
        while (ReadProperty(out _))
        {
            Expect(JsonTokenType.String, $"'{SafetensorsContent.MetadataName}' must be an object of strings", null);
        }
    }

    private TensorEntry ReadTensor(string name)
    {
        string? type = null;
        List<long>? shape = null;
        List<long>? offsets = null;
        Expect(JsonTokenType.StartObject, "the entry must be an object with 'dtype', 'shape' and 'data_offsets'", name);
        while (ReadProperty(out string field))
        {
            bool repeated = field switch { "dtype" => type is not null, "shape" => shape is not null, "data_offsets" => offsets is not null, _ => false };
            if (repeated)
            {
                throw Error(CheckpointErrors.HeaderStructure, $"the entry has two '{field}'", name);
            }

            switch (field)
            {
                case "dtype":
                    Expect(JsonTokenType.String, "'dtype' must be a string", name);
                    type = Text();
                    break;
                case "shape":
                    shape = ReadIntegers("shape", CheckpointErrors.Shape, name);
                    break;
                case "data_offsets":
                    offsets = ReadIntegers("data_offsets", CheckpointErrors.Offsets, name);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        if (type is null || shape is null || offsets is not [long begin, long end])
        {
            throw Error(CheckpointErrors.HeaderStructure, "the entry must have 'dtype', 'shape' and two 'data_offsets'", name);
        }

        return Check(name, new TensorEntry(type, [.. shape], begin, end));
    }

    private readonly TensorEntry Check(string name, TensorEntry entry)
    {
        int size = TensorTypes.SizeOf(entry.TypeName);
        if (size == 0)
        {
            throw Error(CheckpointErrors.ElementType, $"the type '{entry.TypeName}' is unknown; known are {TensorTypes.Supported}", name);
        }

        Int128 bytes = size;
        foreach (long length in entry.Shape)
        {
            bytes *= length;
            if (bytes > long.MaxValue)
            {
                throw Error(CheckpointErrors.Shape, $"the shape [{string.Join(", ", entry.Shape)}] has more elements than any file can hold", name);
            }
        }

        if (entry.Begin > entry.End)
        {
            throw Error(CheckpointErrors.Offsets, $"the data ends at {entry.End}, in front of its begin at {entry.Begin}", name);
        }

        if (bytes != entry.Length)
        {
            throw Error(
                CheckpointErrors.TensorLength,
                $"{entry.TypeName} [{string.Join(", ", entry.Shape)}] takes {bytes} bytes, but 'data_offsets' gives it {entry.Length}",
                name);
        }

        return entry;
    }

    private List<long> ReadIntegers(string field, string id, string tensor)
    {
        List<long> values = [];
        Expect(JsonTokenType.StartArray, $"'{field}' must be an array of integers", tensor);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out long value) || value < 0)
            {
                throw Error(id, $"'{field}' must hold whole numbers from 0 to {long.MaxValue}", tensor);
            }

            values.Add(value);
        }

        return values;
    }

    /// <summary>Moves to the value of the next property; false at the end of the object.</summary>
    private bool ReadProperty(out string name)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = string.Empty;
            return false;
        }

        name = Text();
        reader.Read();
        return true;
    }

    private readonly string Text()
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escape sequence can name half a surrogate pair, which is no character.
            throw Error(CheckpointErrors.HeaderSyntax, "a text of the header is no valid Unicode");
        }
    }

    private readonly void Expect(JsonTokenType type, string problem, string? tensor)
    {
        if (reader.TokenType != type)
        {
            throw Error(CheckpointErrors.HeaderStructure, problem, tensor);
        }
    }

    private readonly QuantFormatException Error(string id, string problem, string? tensor = null) =>
        new(id, problem, file, tensor, PrefixLength + reader.TokenStartIndex);
}
