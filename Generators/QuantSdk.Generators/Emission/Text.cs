using System.Globalization;
using System.Text;

namespace QuantSdk.Generators.Emission;

/// <summary>Text in the forms that emitted code needs.</summary>
internal static class Text
{
    /// <summary>A number.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A C# keyword.</summary>
    public static string Flag(bool value) => value ? "true" : "false";

    /// <summary>A string literal that C# and JSON read alike.</summary>
    public static string Literal(string value)
    {
        StringBuilder text = new("\"");
        foreach (char c in value)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                // Line separators end a line in C#, and half a surrogate pair would not survive the file's encoding.
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or (>= '\ud800' and <= '\udfff') =>
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>Text within a documentation comment, on one line.</summary>
    public static string Xml(string value)
    {
        StringBuilder text = new();
        foreach (char c in value)
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                < ' ' or '\u0085' or '\u2028' or '\u2029' or '\ufffe' or '\uffff' or (>= '\ud800' and <= '\udfff') => text.Append(' '),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }
}
