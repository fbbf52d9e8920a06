using System.Globalization;
using System.Text;

namespace QuantSdk.Tasks.Profiles;

/// <summary>The counts as the generator reads them: a flat JSON object a line, one for each layer.</summary>
internal static class UseText
{
    /// <summary>Adds a layer's line.</summary>
    /// <param name="text">Receives the line.</param>
    /// <param name="source">The checkpoint's file name.</param>
    /// <param name="target">The class that runs the layer, where the project says so.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="use">Its counts.</param>
    public static void Append(StringBuilder text, string source, string target, VectorLayer layer, EntryUse use)
    {
        text.Append("{ \"layer\": ").Append(PlanJson.Quote(layer.Name)).Append(", \"source\": ").Append(PlanJson.Quote(source));
        if (target.Length != 0)
        {
            text.Append(", \"class\": ").Append(PlanJson.Quote(target));
        }

        Append(text, "vectorSize", layer.VectorSize);
        Append(text, "indexBits", layer.IndexBits);
        Append(text, "residuals", layer.Residuals);
        Append(text, "tileSize", layer.TileSize);
        Append(text, "lookups", use.Lookups);
        Append(text, "hot", use.Hot);
        for (int i = 0; i < use.Served.Count; i++)
        {
            Append(text, "first" + (1 << i).ToString(CultureInfo.InvariantCulture), use.Served[i]);
        }

        text.Append(" }\n");
    }

    private static void Append(StringBuilder text, string member, double value) =>
        text.Append(", \"").Append(member).Append("\": ").Append(value.ToString("0.######", CultureInfo.InvariantCulture));
}
