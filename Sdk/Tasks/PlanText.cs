using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace QuantSdk.Tasks;

/// <summary>The plans of a project as a page that people read (Markdown).</summary>
internal static class PlanText
{
    /// <summary>Writes a section per layer: its facts as a list, its decisions as a table.</summary>
    public static string Write(string assembly, IReadOnlyList<StoredPlan> plans)
    {
        StringBuilder text = new();
        text.Append("# Plan of ").Append(assembly).Append('\n');
        if (plans.Count == 0)
        {
            text.Append("\nNo class of this assembly declares a layer.\n");
        }

        foreach (StoredPlan plan in plans)
        {
            text.Append("\n## ").Append(plan.Layer).Append("\n\n");
            WriteFacts(text, plan.Content);
            WriteDecisions(text, plan.Content.Element("decisions"));
        }

        return text.ToString();
    }

    /// <summary>Lists the plan's own properties; nested values are left to the JSON report.</summary>
    private static void WriteFacts(StringBuilder text, XElement plan)
    {
        foreach (XElement property in plan.Elements().Where(static property => !property.HasElements && (string?)property.Attribute("type") is "string" or "number" or "boolean"))
        {
            text.Append("- ").Append(property.Name.LocalName).Append(": ").Append(property.Value).Append('\n');
        }
    }

    /// <summary>Writes a row per decision.</summary>
    private static void WriteDecisions(StringBuilder text, XElement? decisions)
    {
        if (decisions is null || !decisions.HasElements)
        {
            return;
        }

        text.Append("\n| Decision | Value | Reason |\n|---|---|---|\n");
        foreach (XElement decision in decisions.Elements())
        {
            text.Append("| ").Append(Cell(decision, "field")).Append(" | ").Append(Cell(decision, "value")).Append(" | ").Append(Cell(decision, "reason")).Append(" |\n");
        }
    }

    /// <summary>A property as the text of a table cell.</summary>
    private static string Cell(XElement decision, string property) =>
        ((string?)decision.Element(property) ?? "").Replace("|", "\\|").Replace("\r", "").Replace("\n", " ");
}
