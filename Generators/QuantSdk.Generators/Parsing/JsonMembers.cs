using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QuantSdk.Generators.Helpers;

namespace QuantSdk.Generators.Parsing;

/// <summary>Reads members of the flat JSON objects in our files, and says what is wrong with them.</summary>
internal static class JsonMembers
{
    /// <summary>Refuses members that no reader knows.</summary>
    public static void CheckNames(IReadOnlyDictionary<string, FlatJsonValue> json, IReadOnlyCollection<string> known)
    {
        if (json.FirstOrDefault(pair => !known.Contains(pair.Key)) is { Key: string unknown, Value: FlatJsonValue place })
        {
            throw new FlatJsonException($"the member '{unknown}' is unknown; known are {string.Join(", ", known)}", place.Position);
        }
    }

    /// <summary>Reads a whole number within a range.</summary>
    public static int Number(IReadOnlyDictionary<string, FlatJsonValue> json, string member, Func<int, string?> range, int? absent)
    {
        if (!json.TryGetValue(member, out FlatJsonValue value))
        {
            return absent ?? throw new FlatJsonException($"the member '{member}' is missing", 0);
        }

        bool isNumber = int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number);
        return !value.IsText && isNumber && range(number) is null
            ? number
            : throw new FlatJsonException($"'{member}' is {value.Text}; it must be {range(0) ?? range(number)}", value.Position);
    }

    /// <summary>Reads a number from 0 to a limit.</summary>
    public static double Quantity(IReadOnlyDictionary<string, FlatJsonValue> json, string member, double limit)
    {
        if (!json.TryGetValue(member, out FlatJsonValue value))
        {
            throw new FlatJsonException($"the member '{member}' is missing", 0);
        }

        bool isNumber = double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number);
        return !value.IsText && isNumber && number >= 0 && number <= limit
            ? number
            : throw new FlatJsonException($"'{member}' is {value.Text}; it must be a number from 0 to {limit.ToString(CultureInfo.InvariantCulture)}", value.Position);
    }

    /// <summary>Reads a text of printable characters.</summary>
    public static string? Text(IReadOnlyDictionary<string, FlatJsonValue> json, string member)
    {
        if (!json.TryGetValue(member, out FlatJsonValue value))
        {
            return null;
        }

        // Names go into checkpoints and plans: half a surrogate pair is no text there.
        bool isPlain = value.Text.Trim().Length != 0 && !value.Text.Any(static c => char.IsControl(c) || char.IsSurrogate(c));
        return value.IsText && isPlain
            ? value.Text
            : throw new FlatJsonException($"'{member}' must be a text of printable characters in quotation marks", value.Position);
    }

    /// <summary>Reads true or false.</summary>
    public static bool? Flag(IReadOnlyDictionary<string, FlatJsonValue> json, string member)
    {
        if (!json.TryGetValue(member, out FlatJsonValue value))
        {
            return null;
        }

        return (value.IsText, value.Text) switch
        {
            (false, "true") => true,
            (false, "false") => false,
            _ => throw new FlatJsonException($"'{member}' must be true or false", value.Position),
        };
    }
}
