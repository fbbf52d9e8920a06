using System.Text.Json;

namespace QuantSdk.Hardware.Tests.Checkers;

/// <summary>
/// Validates JSON by a schema of draft 2020-12, as far as ours go. A keyword that it does not know fails, so that nothing in a schema goes unchecked.
/// </summary>
internal sealed class JsonSchemaChecker(JsonElement root)
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description"];

    /// <summary>Finds what a schema forbids.</summary>
    /// <param name="json">The text to validate.</param>
    /// <param name="schema">The text of the schema.</param>
    /// <returns>Problems, each with its place; none for a valid text.</returns>
    public static string[] FindProblems(string json, string schema)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        using JsonDocument rules = JsonDocument.Parse(schema);
        return [.. new JsonSchemaChecker(rules.RootElement).Check(document.RootElement, rules.RootElement, "$")];
    }

    private IEnumerable<string> Check(JsonElement value, JsonElement schema, string place) =>
        schema.EnumerateObject().Where(static rule => !Annotations.Contains(rule.Name)).SelectMany(rule => rule.Name switch
        {
            "$ref" => Check(value, Resolve(rule.Value.GetString()!), place),
            "anyOf" => rule.Value.EnumerateArray().Any(choice => !Check(value, choice, place).Any()) ? [] : [$"{place} is none of the choices"],
            "properties" or "required" or "additionalProperties" => CheckMembers(value, schema, rule, place),
            "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Check(item, rule.Value, $"{place}[{i}]")) : [],
            _ => Holds(value, rule) ? (string[])[] : [$"{place} breaks {rule.Name} {rule.Value.GetRawText()}: {value.GetRawText()}"],
        });

    private IEnumerable<string> CheckMembers(JsonElement value, JsonElement schema, JsonProperty rule, string place)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        if (rule.Name == "required")
        {
            return rule.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{place} lacks {name}");
        }

        JsonElement known = schema.GetProperty("properties");
        return rule.Name == "properties"
            ? known.EnumerateObject().SelectMany(member => value.TryGetProperty(member.Name, out JsonElement inner) ? Check(inner, member.Value, $"{place}.{member.Name}") : [])
            : value.EnumerateObject().Where(member => !rule.Value.GetBoolean() && !known.TryGetProperty(member.Name, out _)).Select(member => $"{place} knows no {member.Name}");
    }

    private static bool Holds(JsonElement value, JsonProperty rule) => rule.Name switch
    {
        "type" => rule.Value.ValueKind == JsonValueKind.Array ? rule.Value.EnumerateArray().Any(type => IsOf(value, type.GetString()!)) : IsOf(value, rule.Value.GetString()!),
        "const" => JsonElement.DeepEquals(value, rule.Value),
        "enum" => rule.Value.EnumerateArray().Any(choice => JsonElement.DeepEquals(value, choice)),
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.Value.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= rule.Value.GetDouble(),
        "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() > rule.Value.GetDouble(),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.Value.GetInt32(),
        _ => throw new NotSupportedException($"The checker knows no keyword {rule.Name}."),
    };

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() == Math.Floor(value.GetDouble()),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => throw new NotSupportedException($"The checker knows no type {type}."),
    };

    private JsonElement Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate(root, static (element, name) => element.GetProperty(name));
}
