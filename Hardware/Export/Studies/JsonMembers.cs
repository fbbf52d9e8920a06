using System;
using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>Reads members of a JSON object and says which one is wrong.</summary>
/// <param name="members">The object.</param>
/// <param name="path">Where it stands, for messages.</param>
internal sealed class JsonMembers(Dictionary<string, object?> members, string path)
{
    /// <summary>Reads the outermost object of a text.</summary>
    /// <exception cref="FormatException">The text is no JSON object, or its schema version is another one.</exception>
    public static JsonMembers Parse(string json, int schema)
    {
        JsonMembers root = JsonText.Parse(json) is Dictionary<string, object?> found
            ? new JsonMembers(found, "")
            : throw new FormatException("The file is no JSON object.");
        return root.Integer("schemaVersion") == schema
            ? root
            : throw new FormatException($"The file's schema version is {root.Integer("schemaVersion")}; this version reads {schema}.");
    }

    /// <summary>A string.</summary>
    public string String(string name) => Get(name) as string ?? throw Wrong(name, "a string");

    /// <summary>A number.</summary>
    public double Number(string name) => Get(name) is double number ? number : throw Wrong(name, "a number");

    /// <summary>A whole number.</summary>
    public long Long(string name)
    {
        double number = Number(name);
        return number == Math.Floor(number) && Math.Abs(number) <= MaxExact ? (long)number : throw Wrong(name, "a whole number");
    }

    /// <summary>A whole number of 32 bits.</summary>
    public int Integer(string name)
    {
        long number = Long(name);
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw Wrong(name, "a whole number of 32 bits");
    }

    /// <summary>A Boolean.</summary>
    public bool Flag(string name) => Get(name) is bool flag ? flag : throw Wrong(name, "true or false");

    /// <summary>One of the names of an enumeration, with a small first letter.</summary>
    public TEnum Enumerated<TEnum>(string name)
        where TEnum : struct, Enum
    {
        string text = String(name);
        foreach (TEnum value in (TEnum[])Enum.GetValues(typeof(TEnum)))
        {
            if (EnumText(value) == text)
            {
                return value;
            }
        }

        throw Wrong(name, $"a {typeof(TEnum).Name}");
    }

    /// <summary>How a value of an enumeration is written.</summary>
    public static string EnumText<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string text = value.ToString();
        return char.ToLowerInvariant(text[0]) + text.Substring(1);
    }

    /// <summary>An object.</summary>
    public JsonMembers Object(string name) => OptionalObject(name) ?? throw Wrong(name, "an object");

    /// <summary>An object, or <see langword="null"/> where the member is null.</summary>
    public JsonMembers? OptionalObject(string name) => Get(name) switch
    {
        null => null,
        Dictionary<string, object?> inner => new JsonMembers(inner, At(name)),
        _ => throw Wrong(name, "an object or null"),
    };

    /// <summary>A whole number, or <see langword="null"/> where the member is null.</summary>
    public int? OptionalInteger(string name) => Get(name) is null ? null : Integer(name);

    /// <summary>A list of objects.</summary>
    public IReadOnlyList<JsonMembers> Objects(string name)
    {
        List<JsonMembers> items = [];
        foreach (object? item in Items(name))
        {
            items.Add(item is Dictionary<string, object?> inner ? new JsonMembers(inner, $"{At(name)}[{items.Count}]") : throw Wrong(name, "a list of objects"));
        }

        return items;
    }

    /// <summary>A list of strings.</summary>
    public IReadOnlyList<string> Strings(string name)
    {
        List<string> items = [];
        foreach (object? item in Items(name))
        {
            items.Add(item as string ?? throw Wrong(name, "a list of strings"));
        }

        return items;
    }

    private const double MaxExact = 9007199254740992;

    private List<object?> Items(string name) => Get(name) as List<object?> ?? throw Wrong(name, "a list");

    private object? Get(string name) => members.TryGetValue(name, out object? value) ? value : throw new FormatException($"'{At(name)}' is missing.");

    private string At(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private FormatException Wrong(string name, string wanted) => new($"'{At(name)}' is not {wanted}.");
}
