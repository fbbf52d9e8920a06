using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace QuantSdk.Tasks;

/// <summary>The plans of a project as JSON.</summary>
internal static class PlanJson
{
    /// <summary>Version of the report's own shape; a plan carries its own.</summary>
    private const int SchemaVersion = 1;

    /// <summary>Parses a plan.</summary>
    /// <exception cref="FormatException">The text is not one JSON object.</exception>
    public static XElement Parse(string layer, string json) => JsonTree.Parse($"The plan of '{layer}'", Encoding.UTF8.GetBytes(json));

    /// <summary>Writes the report: every plan as the generator stored it.</summary>
    public static string Write(string assembly, IReadOnlyList<StoredPlan> plans)
    {
        StringBuilder text = new();
        text.Append("{\n  \"schema\": ").Append(SchemaVersion).Append(",\n  \"assembly\": ").Append(Quote(assembly)).Append(",\n  \"layers\": [");
        for (int i = 0; i < plans.Count; i++)
        {
            text.Append(i == 0 ? "\n    " : ",\n    ");
            text.Append("{ \"name\": ").Append(Quote(plans[i].Layer)).Append(", \"plan\": ").Append(plans[i].Json.Trim()).Append(" }");
        }

        return text.Append(plans.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    /// <summary>A JSON string (RFC 8259, section 7).</summary>
    public static string Quote(string value)
    {
        StringBuilder text = new("\"");
        foreach (char character in value)
        {
            if (character is '"' or '\\')
            {
                text.Append('\\').Append(character);
            }
            else if (character < ' ')
            {
                text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(character);
            }
        }

        return text.Append('"').ToString();
    }
}
