using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml.Linq;
using QuantSdk.Hardware;

namespace QuantSdk.Tasks;

/// <summary>The layers that the plans of a project describe.</summary>
internal static class PlannedLayers
{
    /// <summary>Reads the linear layers; plans of another kind describe nothing that is a product of its own.</summary>
    /// <exception cref="FormatException">A plan lacks what every linear layer has.</exception>
    public static IReadOnlyList<ProjectLayer> Read(IEnumerable<StoredPlan> plans)
    {
        List<ProjectLayer> layers = [];
        foreach (StoredPlan plan in plans)
        {
            if ((string?)plan.Content.Element("kind") == "linear")
            {
                layers.Add(ReadLayer(plan));
            }
        }

        return layers;
    }

    private static ProjectLayer ReadLayer(StoredPlan plan)
    {
        bool grouped = (string?)plan.Content.Element("formatKind") == "group";
        return new()
        {
            Name = plan.Layer,
            InFeatures = Number(plan, "inFeatures"),
            OutFeatures = Number(plan, "outFeatures"),
            Format = (string?)plan.Content.Element("format") ?? "",
            GroupSize = grouped ? Number(plan, "groupSize") : 0,
            WeightBits = grouped ? Number(plan, "weightBits") : 4,
            ActivationBits = grouped ? Number(plan, "activationBits") : 8,
        };
    }

    private static int Number(StoredPlan plan, string name)
    {
        XElement? element = plan.Content.Element(name);
        return element is not null && int.TryParse(element.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0
            ? value
            : throw new FormatException($"The plan of '{plan.Layer}' has no number '{name}'.");
    }
}
