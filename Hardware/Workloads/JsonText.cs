using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace QuantSdk.Hardware;

/// <summary>A small JSON reader: this assembly is loaded into MSBuild and depends on nothing, so it brings its own.</summary>
internal sealed class JsonText
{
    // Configurations nest two or three deep; a file that nests further is not one, and must not exhaust the stack.
    private const int DeepestNesting = 64;

    private readonly string text;
    private int position;

    private JsonText(string text) => this.text = text;

    /// <summary>Reads a value: a dictionary, a list, a string, a double, a Boolean or <see langword="null"/>.</summary>
    /// <exception cref="FormatException">The text is no JSON; the message tells the offset.</exception>
    public static object? Parse(string text)
    {
        JsonText reader = new(text);
        object? value = reader.ReadValue(0);
        reader.SkipSpace();
        return reader.position == text.Length ? value : throw reader.Error("Text follows the value");
    }

    private object? ReadValue(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw Error("The values nest too deeply");
        }

        SkipSpace();
        return Peek() switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadString(),
            't' => ReadWord("true", true),
            'f' => ReadWord("false", false),
            'n' => ReadWord("null", null),
            _ => ReadNumber(),
        };
    }

    private Dictionary<string, object?> ReadObject(int depth)
    {
        Dictionary<string, object?> members = new(StringComparer.Ordinal);
        this.position++;
        while (!TryTake('}'))
        {
            if (members.Count > 0)
            {
                Take(',');
            }

            SkipSpace();
            string name = ReadString();
            Take(':');
            members[name] = ReadValue(depth + 1);
        }

        return members;
    }

    private List<object?> ReadArray(int depth)
    {
        List<object?> items = [];
        this.position++;
        while (!TryTake(']'))
        {
            if (items.Count > 0)
            {
                Take(',');
            }

            items.Add(ReadValue(depth + 1));
        }

        return items;
    }

    private string ReadString()
    {
        Take('"');
        StringBuilder value = new();
        while (Peek() != '"')
        {
            value.Append(Peek() == '\\' ? ReadEscape() : this.text[this.position++]);
        }

        this.position++;
        return value.ToString();
    }

    private char ReadEscape()
    {
        this.position++;
        char kind = Peek();
        this.position++;
        if (kind != 'u')
        {
            int index = "\"\\/bfnrt".IndexOf(kind);
            return index >= 0 ? "\"\\/\b\f\n\r\t"[index] : throw Error("Unknown escape");
        }

        const int Digits = 4;
        if (this.position + Digits > this.text.Length
            || !ushort.TryParse(this.text.Substring(this.position, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            throw Error("An escape lacks its four digits");
        }

        this.position += Digits;
        return (char)code;
    }

    private object? ReadWord(string word, object? value)
    {
        if (string.CompareOrdinal(this.text, this.position, word, 0, word.Length) != 0)
        {
            throw Error("Unknown word");
        }

        this.position += word.Length;
        return value;
    }

    private object ReadNumber()
    {
        int start = this.position;
        while (this.position < this.text.Length && "+-.eE0123456789".IndexOf(this.text[this.position]) >= 0)
        {
            this.position++;
        }

        return double.TryParse(this.text.Substring(start, this.position - start), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : throw Error("A value is expected");
    }

    private char Peek() => this.position < this.text.Length ? this.text[this.position] : throw Error("The text ends too early");

    private bool TryTake(char wanted)
    {
        SkipSpace();
        if (Peek() != wanted)
        {
            return false;
        }

        this.position++;
        return true;
    }

    private void Take(char wanted)
    {
        if (!TryTake(wanted))
        {
            throw Error($"'{wanted}' is expected");
        }
    }

    private void SkipSpace()
    {
        while (this.position < this.text.Length && char.IsWhiteSpace(this.text[this.position]))
        {
            this.position++;
        }
    }

    private FormatException Error(string what) => new($"{what} at offset {this.position.ToString(CultureInfo.InvariantCulture)} of the JSON text.");
}
