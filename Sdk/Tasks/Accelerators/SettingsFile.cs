using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace QuantSdk.Tasks;

/// <summary>
/// The accelerator's properties as the build wrote them down, a <c>Name=Value</c> a line. The file is an input of the target, so that a
/// changed property runs it, and the task reads the same file, so that the two cannot disagree. Empty values mean the default.
/// </summary>
internal sealed class SettingsFile
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>Reads the lines.</summary>
    public SettingsFile(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            int equals = line.IndexOf('=');
            if (equals > 0)
            {
                this.values[line.Substring(0, equals).Trim()] = line.Substring(equals + 1).Trim();
            }
        }
    }

    /// <summary>Reads a file.</summary>
    public static SettingsFile Read(string path) => new(File.ReadAllLines(path));

    /// <summary>The text of a property; empty where it is not set.</summary>
    public string Text(string name) => this.values.TryGetValue(name, out string? value) ? value : "";

    /// <summary>A whole number within bounds; <see langword="null"/> where the property is not set.</summary>
    public int? Integer(string name, int least, int most)
    {
        string text = Text(name);
        if (text.Length == 0)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most
            ? value
            : throw new SettingException("QSDK2008", FormattableString.Invariant($"{name} is '{text}'. It is a whole number from {least} to {most}."));
    }

    /// <summary>A number above zero; <see langword="null"/> where the property is not set.</summary>
    public double? Number(string name, double most)
    {
        string text = Text(name);
        if (text.Length == 0)
        {
            return null;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value > 0 && value <= most
            ? value
            : throw new SettingException("QSDK2008", FormattableString.Invariant($"{name} is '{text}'. It is a number above 0 and at most {most}."));
    }

    /// <summary>One of several words, whatever its case; the first where the property is not set.</summary>
    public string Word(string name, params string[] words)
    {
        string text = Text(name);
        return text.Length == 0
            ? words[0]
            : words.FirstOrDefault(word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
                ?? throw new SettingException("QSDK2009", $"{name} is '{text}'. It is one of: {string.Join(", ", words)}.");
    }

    /// <summary>A list of words between commas or semicolons; <see langword="null"/> where the property is not set.</summary>
    public IReadOnlyList<string>? Words(string name)
    {
        string text = Text(name);
        return text.Length == 0
            ? null
            : [.. text.Split(',', ';').Select(static word => word.Trim()).Where(static word => word.Length > 0)];
    }
}
