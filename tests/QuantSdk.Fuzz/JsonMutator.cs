using System.Globalization;
using System.Text;

namespace QuantSdk.Fuzz;

/// <summary>Changes the structure of a JSON text: values, names, doubled and missing properties.</summary>
internal static class JsonMutator
{
    /// <summary>Values that have broken readers of JSON elsewhere; the last few are no JSON.</summary>
    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "-1", "1", "2", "3", "0.5", "1e2", "1E400", "-1e400", "1e-400", "255", "65536", "2147483647", "2147483648", "-2147483648",
        "4294967296", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551616", "99999999999999999999999999999999999999", "\"\"", "\"x\"",
        "\"\\ud800\"", "\"\\u0000\"", "\"../model.safetensors\"", "\"/etc/passwd\"", "\"two.safetensors\"", "\"config.json\"", "\".\"", "\"..\"", "\"a\\\\b\"", "\"F64\"", "\"BOOL\"",
        "\"F16\"", "\"I8\"", "\"U8\"", "\"silu\"", "\"llama3\"", "\"linear\"", "\"tensor\"", "\"half\"", "\"aqlm\"", "\"gptq\"", "[]", "{}", "[[]]", "[null]", "[0,0]", "[-1]", "[1,2,3]",
        "[9223372036854775807,9223372036854775807]", "[4294967296,4294967296,0]", "{\"a\":1,\"a\":2}", "{\"\":{}}", "NaN", "Infinity", "-", "01", "tru", "\"", "/**/1",
    ];

    /// <summary>Makes one change to a whole file: mostly to its structure, sometimes to any bytes.</summary>
    public static (byte[] Content, string Change) MutateFile(byte[] json, Random random) => random.Next(8) == 0 ? ByteMutator.Mutate(json, random) : Mutate(json, random);

    /// <summary>Makes one change to the structure; to any bytes where the text is no JSON any more.</summary>
    public static (byte[] Content, string Change) Mutate(byte[] json, Random random)
    {
        if (JsonSpans.TryFind(json) is not { Values.Count: > 0 } spans)
        {
            return ByteMutator.Mutate(json, random);
        }

        Range value = spans.Values[random.Next(spans.Values.Count)];
        switch (random.Next(8))
        {
            case 0 or 1:
                return Replace(json, value, Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)]));
            case 2 when spans.Numbers.Count > 0 && random.Next(2) == 0:
                return Swap(json, spans.Numbers[random.Next(spans.Numbers.Count)], spans.Numbers[random.Next(spans.Numbers.Count)]);
            case 2:
                return Replace(json, value, json[spans.Values[random.Next(spans.Values.Count)]]);
            case 3 when spans.Numbers.Count > 0:
                return Nudge(json, spans.Numbers[random.Next(spans.Numbers.Count)], random);
            case 4 when spans.Properties.Count > 0:
                Range doubled = spans.Properties[random.Next(spans.Properties.Count)];
                return Replace(json, doubled, [.. json[doubled], (byte)',', .. json[doubled]]);
            case 5 when spans.Properties.Count > 0:
                return Replace(json, WithComma(json, spans.Properties[random.Next(spans.Properties.Count)]), []);
            case 6 when spans.Names.Count > 0:
                return Replace(json, spans.Names[random.Next(spans.Names.Count)], json[spans.Names[random.Next(spans.Names.Count)]]);
            case 7 when random.Next(4) == 0:
                int depth = 1 << random.Next(12);
                return Replace(json, value, Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth)));
            default:
                return Replace(json, value, Encoding.UTF8.GetBytes(random.NextInt64(-4, 1L << random.Next(1, 63)).ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static (byte[] Content, string Change) Replace(byte[] json, Range range, byte[] replacement)
    {
        string shown = Encoding.UTF8.GetString(replacement);
        return ([.. json[..range.Start], .. replacement, .. json[range.End..]], $"{range} becomes '{(shown.Length > 60 ? $"{shown[..60]}..." : shown)}'");
    }

    /// <summary>Exchanges two numbers: within a shape that keeps the number of elements, so that the damage passes the check of lengths.</summary>
    private static (byte[] Content, string Change) Swap(byte[] json, Range one, Range other)
    {
        (Range first, Range second) = one.Start.Value <= other.Start.Value ? (one, other) : (other, one);
        return first.Equals(second)
            ? (json, "nothing")
            : ([.. json[..first.Start], .. json[second], .. json[first.End..second.Start], .. json[first], .. json[second.End..]], $"{first} and {second} exchanged");
    }

    /// <summary>Moves a number a little: the damage that one wrong byte of an offset or a size does.</summary>
    private static (byte[] Content, string Change) Nudge(byte[] json, Range range, Random random)
    {
        decimal number = decimal.TryParse(json.AsSpan(range), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal parsed) ? parsed : 0;
        number = random.Next(4) switch { 0 => number + 1, 1 => number - 1, 2 => number + random.Next(-64, 65), _ => number * 2 };
        return Replace(json, range, Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>A property with the comma behind it, so that mostly valid JSON remains.</summary>
    private static Range WithComma(byte[] json, Range property) =>
        property.End.Value < json.Length && json[property.End.Value] == (byte)',' ? property.Start..(property.End.Value + 1) : property;
}
