using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace QuantSdk.Generators.Helpers;

/// <summary>
/// Reads one JSON object whose members are texts, numbers, true or false. A generator brings no libraries along, and more than this
/// no file of ours holds.
/// </summary>
internal sealed class FlatJson
{
    private readonly string text;
    private int position;

    private FlatJson(string text) => this.text = text;

    /// <summary>Reads a text.</summary>
    /// <exception cref="FlatJsonException">The text is something else.</exception>
    public static IReadOnlyDictionary<string, FlatJsonValue> Parse(string text)
    {
        FlatJson reader = new(text);
        IReadOnlyDictionary<string, FlatJsonValue> result = reader.ReadObject();
        reader.SkipSpace();
        return reader.position == text.Length ? result : throw reader.Error("there is text behind the closing brace");
    }

    private IReadOnlyDictionary<string, FlatJsonValue> ReadObject()
    {
        Dictionary<string, FlatJsonValue> members = new(StringComparer.Ordinal);
        Expect('{');
        if (TryTake('}'))
        {
            return members;
        }

        do
        {
            SkipSpace();
            int start = position;
            string name = ReadText();
            Expect(':');
            if (members.ContainsKey(name))
            {
                throw new FlatJsonException($"the member '{name}' stands twice", start);
            }

            members.Add(name, ReadValue());
        }
        while (TryTake(','));

        Expect('}');
        return members;
    }

    private FlatJsonValue ReadValue()
    {
        SkipSpace();
        int start = position;
        if (position < text.Length && text[position] == '"')
        {
            return new FlatJsonValue(ReadText(), true, start);
        }

        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '-' or '+' or '.'))
        {
            position++;
        }

        return position > start
            ? new FlatJsonValue(text.Substring(start, position - start), false, start)
            : throw Error("a text, a number, true or false is expected");
    }

    private string ReadText()
    {
        Expect('"');
        StringBuilder value = new();
        while (position < text.Length && text[position] is not ('"' or '\n' or '\r'))
        {
            value.Append(text[position] == '\\' ? ReadEscape() : text[position]);
            position++;
        }

        if (position == text.Length || text[position] != '"')
        {
            throw Error("the closing quotation mark is missing");
        }

        position++;
        return value.ToString();
    }

    /// <summary>Reads an escape and stays on its last character.</summary>
    private char ReadEscape()
    {
        position++;
        char kind = position < text.Length ? text[position] : '\0';
        if (kind == 'u'
            && position + 4 < text.Length
            && ushort.TryParse(text.Substring(position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            position += 4;
            return (char)code;
        }

        int index = "\"\\/bfnrt".IndexOf(kind);
        return index >= 0 ? "\"\\/\b\f\n\r\t"[index] : throw Error("the escape is unknown");
    }

    private void Expect(char c)
    {
        if (!TryTake(c))
        {
            throw Error($"'{c}' is expected");
        }
    }

    private bool TryTake(char c)
    {
        SkipSpace();
        bool found = position < text.Length && text[position] == c;
        position += found ? 1 : 0;
        return found;
    }

    private void SkipSpace()
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
        {
            position++;
        }
    }

    private FlatJsonException Error(string message) => new(message, Math.Min(position, text.Length));
}
