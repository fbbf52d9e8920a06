using System.Globalization;
using System.Text.Json;

namespace QuantSdk.Checkpoints;

/// <summary>An object inside a JSON file. Each accessor checks the kind and the range of its value; null counts as missing, as in Python.</summary>
/// <param name="element">The object.</param>
/// <param name="file">The file, for messages.</param>
/// <param name="path">The object's place in the file, for messages; empty for the whole.</param>
/// <param name="id">The id of errors.</param>
internal readonly struct JsonSection(JsonElement element, string file, string path, string id)
{
    /// <summary>The file, for messages.</summary>
    public string File => file;

    /// <summary>Properties in the order of the file, with their names checked.</summary>
    public IEnumerable<KeyValuePair<string, JsonElement>> Properties()
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            yield return new(Guard(property, static item => item.Name), property.Value);
        }
    }

    /// <summary>The same object with another id for errors.</summary>
    public JsonSection WithId(string other) => new(element, file, path, other);

    /// <summary>An error about a value.</summary>
    public QuantFormatException Error(string name, string problem) => Error(id, name, problem);

    /// <summary>An error of another kind about a value.</summary>
    public QuantFormatException Error(string otherId, string name, string problem) => new(otherId, $"'{path}{name}' {problem}", file);

    /// <summary>A value; false where it is missing or null.</summary>
    public bool TryGet(string name, out JsonElement value) => element.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>A value that must exist.</summary>
    public JsonElement Get(string name) => TryGet(name, out JsonElement value) ? value : throw Error(name, "is missing");

    /// <summary>An object that must exist.</summary>
    public JsonSection Section(string name) => AsSection(name, Get(name));

    /// <summary>A value as an object.</summary>
    public JsonSection AsSection(string name, JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? new JsonSection(value, file, $"{path}{name}.", id)
        : throw Error(name, "must be an object");

    /// <summary>An array that must exist.</summary>
    public JsonElement[] Items(string name) => Get(name) is { ValueKind: JsonValueKind.Array } array
        ? [.. array.EnumerateArray()]
        : throw Error(name, "must be an array");

    /// <summary>A whole number.</summary>
    public int Integer(string name, int least, int most, int? fallback = null) =>
        fallback is int value && !TryGet(name, out _) ? value : AsInteger(name, Get(name), least, most);

    /// <summary>A value as a whole number.</summary>
    public int AsInteger(string name, JsonElement value, int least, int most) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) && number >= least && number <= most
            ? number
            : throw Error(name, $"must be a whole number from {least} to {most}");

    /// <summary>A finite number above zero.</summary>
    public double PositiveNumber(string name, double? fallback = null)
    {
        if (fallback is double missing && !TryGet(name, out _))
        {
            return missing;
        }

        double number = AsNumber(name, Get(name));
        return number > 0 ? number : throw Error(name, string.Create(CultureInfo.InvariantCulture, $"must be above zero, but is {number}"));
    }

    /// <summary>A value as a finite number.</summary>
    public double AsNumber(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && double.IsFinite(number)
            ? number
            : throw Error(name, "must be a finite number");

    /// <summary>True or false.</summary>
    public bool Flag(string name, bool fallback)
    {
        if (!TryGet(name, out JsonElement value))
        {
            return fallback;
        }

        return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Error(name, "must be true or false");
    }

    /// <summary>A text.</summary>
    public string Text(string name, string? fallback = null) => fallback is not null && !TryGet(name, out _) ? fallback : AsText(name, Get(name));

    /// <summary>A value as a text.</summary>
    public string AsText(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Guard(value, static item => item.GetString()!) : throw Error(name, "must be a string");

    private string Guard<T>(T item, Func<T, string> read)
    {
        try
        {
            return read(item);
        }
        catch (InvalidOperationException exception)
        {
            // An escape sequence can name half a surrogate pair, which is no character.
            throw new QuantFormatException(id, $"a text in '{path}' is no valid Unicode", file, innerException: exception);
        }
    }
}
