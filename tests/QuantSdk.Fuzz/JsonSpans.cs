using System.Text.Json;

namespace QuantSdk.Fuzz;

/// <summary>Where the parts of a JSON text lie in its bytes.</summary>
/// <param name="Values">Every value, objects and arrays included.</param>
/// <param name="Numbers">The values that are numbers.</param>
/// <param name="Names">The names of properties, with their quotes.</param>
/// <param name="Properties">The properties: name and value.</param>
internal sealed record JsonSpans(List<Range> Values, List<Range> Numbers, List<Range> Names, List<Range> Properties)
{
    /// <summary>Finds the parts; null where the text is no JSON.</summary>
    public static JsonSpans? TryFind(ReadOnlySpan<byte> json)
    {
        JsonSpans spans = new([], [], [], []);
        Stack<int> starts = new();
        Stack<int?> names = new();
        int? name = null;
        Utf8JsonReader reader = new(json);
        try
        {
            while (reader.Read())
            {
                int start = (int)reader.TokenStartIndex;
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        // The reader has consumed the colon too.
                        spans.Names.Add(start..(start + reader.ValueSpan.Length + 2));
                        name = start;
                        continue;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        starts.Push(start);
                        names.Push(name);
                        name = null;
                        continue;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        start = starts.Pop();
                        name = names.Pop();
                        break;
                    case JsonTokenType.Number:
                        spans.Numbers.Add(start..(int)reader.BytesConsumed);
                        break;
                }

                spans.AddValue(start, name, (int)reader.BytesConsumed);
                name = null;
            }

            return spans;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void AddValue(int start, int? name, int end)
    {
        Values.Add(start..end);
        if (name is int property)
        {
            Properties.Add(property..end);
        }
    }
}
