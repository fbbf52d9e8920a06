using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace QuantSdk.Hardware;

/// <summary>Writes YAML in block style: maps, lists of maps with tags, and short lists in a line.</summary>
internal sealed class YamlWriter
{
    private const string Reserved = "~ null true false yes no on off y n";

    private readonly StringBuilder text = new();
    private readonly Stack<int> indents = new([0]);
    private bool dash;

    /// <summary>Writes a comment line.</summary>
    public YamlWriter Comment(string line)
    {
        this.text.Append(' ', this.indents.Peek()).Append("# ").Append(line).Append('\n');
        return this;
    }

    /// <summary>Begins a map, or a list, under a key; <see cref="End"/> ends it.</summary>
    public YamlWriter Begin(string key)
    {
        Line(key + ":");
        this.indents.Push(this.indents.Peek() + 2);
        return this;
    }

    /// <summary>Begins an item that is a map; the tag, such as <c>!Component</c>, is optional. <see cref="End"/> ends it.</summary>
    public YamlWriter BeginItem(string? tag = null)
    {
        if (tag is null)
        {
            this.dash = true;
        }
        else
        {
            Line("- " + tag);
        }

        this.indents.Push(this.indents.Peek() + 2);
        return this;
    }

    /// <summary>Ends the innermost map, list or item.</summary>
    public YamlWriter End()
    {
        this.indents.Pop();
        return this;
    }

    /// <summary>Writes a string.</summary>
    public YamlWriter Member(string key, string value) => Line($"{key}: {Scalar(value)}");

    /// <summary>Writes a number.</summary>
    public YamlWriter Member(string key, double value) => Line($"{key}: {NumberText.Of(value)}");

    /// <summary>Writes a whole number.</summary>
    public YamlWriter Member(string key, long value) => Line($"{key}: {NumberText.Of(value)}");

    /// <summary>Writes a Boolean.</summary>
    public YamlWriter Member(string key, bool value) => Line($"{key}: {(value ? "true" : "false")}");

    /// <summary>Writes an expression that the reading tool evaluates, as it stands.</summary>
    public YamlWriter Expression(string key, string expression) => Line($"{key}: {expression}");

    /// <summary>Writes the version that the tools ask for; quoted it would be refused by some of them.</summary>
    public YamlWriter Version() => Line("version: 0.4");

    /// <summary>Writes a short list of words.</summary>
    public YamlWriter Words(string key, params string[] words) => Line($"{key}: [{string.Join(", ", words.Select(Scalar))}]");

    /// <summary>Writes an action without arguments as an item.</summary>
    public YamlWriter ActionItem(string name) => Line($"- {{name: {Scalar(name)}}}");

    /// <inheritdoc/>
    public override string ToString() => this.text.ToString();

    private YamlWriter Line(string line)
    {
        int indent = this.indents.Peek();
        if (this.dash)
        {
            this.text.Append(' ', indent - 2).Append("- ");
            this.dash = false;
        }
        else
        {
            this.text.Append(' ', indent);
        }

        this.text.Append(line).Append('\n');
        return this;
    }

    /// <summary>A scalar, quoted unless it is plainly a word.</summary>
    private static string Scalar(string value)
    {
        bool plain = value.Length > 0 && !Reserved.Split(' ').Contains(value.ToLowerInvariant())
            && (char.IsLetter(value[0]) || value[0] == '_')
            && value.All(static character => char.IsLetterOrDigit(character) || "_.=<>-".IndexOf(character) >= 0);
        return plain ? value : JsonWriter.Quote(value);
    }
}
