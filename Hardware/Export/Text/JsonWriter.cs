using System.Globalization;
using System.Text;

namespace QuantSdk.Hardware;

/// <summary>Writes indented JSON forwards. It is small because this assembly is loaded into MSBuild and depends on nothing.</summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool empty = true;

    /// <summary>Begins an object, as a member where it has a name.</summary>
    public JsonWriter BeginObject(string? name = null) => Begin(name, '{');

    /// <summary>Ends the innermost object.</summary>
    public JsonWriter EndObject() => End('}');

    /// <summary>Begins a list, as a member where it has a name.</summary>
    public JsonWriter BeginArray(string? name = null) => Begin(name, '[');

    /// <summary>Ends the innermost list.</summary>
    public JsonWriter EndArray() => End(']');

    /// <summary>Writes a string; <see langword="null"/> as null.</summary>
    public JsonWriter Member(string? name, string? value) => Raw(name, value is null ? "null" : Quote(value));

    /// <summary>Writes a number.</summary>
    public JsonWriter Member(string? name, double value) => Raw(name, NumberText.Of(value));

    /// <summary>Writes a whole number.</summary>
    public JsonWriter Member(string? name, long value) => Raw(name, NumberText.Of(value));

    /// <summary>Writes a Boolean.</summary>
    public JsonWriter Member(string? name, bool value) => Raw(name, value ? "true" : "false");

    /// <summary>Writes null.</summary>
    public JsonWriter Null(string? name) => Raw(name, "null");

    /// <summary>The text, with a final line feed.</summary>
    public override string ToString() => this.text + "\n";

    /// <summary>A JSON string (RFC 8259, section 7).</summary>
    public static string Quote(string value)
    {
        StringBuilder quoted = new("\"");
        foreach (char character in value)
        {
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                < ' ' => quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    private JsonWriter Begin(string? name, char bracket)
    {
        Raw(name, bracket.ToString());
        this.depth++;
        this.empty = true;
        return this;
    }

    private JsonWriter End(char bracket)
    {
        this.depth--;
        if (!this.empty)
        {
            this.text.Append('\n').Append(' ', 2 * this.depth);
        }

        this.text.Append(bracket);
        this.empty = false;
        return this;
    }

    private JsonWriter Raw(string? name, string value)
    {
        if (this.text.Length > 0)
        {
            this.text.Append(this.empty ? "\n" : ",\n").Append(' ', 2 * this.depth);
        }

        if (name is not null)
        {
            this.text.Append(Quote(name)).Append(": ");
        }

        this.text.Append(value);
        this.empty = false;
        return this;
    }
}
