using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantSdk.Tasks.Profiles;

/// <summary>Which classes run the layers of a checkpoint, as the item's metadata <c>Layers</c> says: <c>name=Class</c> between semicolons.</summary>
internal sealed class LayerClasses
{
    private readonly List<(string Name, string Class)> pairs = [];

    private LayerClasses()
    {
    }

    /// <summary>Reads the metadata.</summary>
    /// <exception cref="SettingException">It is something else (QSDK2018).</exception>
    public static LayerClasses Read(string text)
    {
        LayerClasses classes = new();
        foreach (string pair in text.Split(';').Select(static part => part.Trim()).Where(static part => part.Length != 0))
        {
            string[] sides = [.. pair.Split('=').Select(static side => side.Trim())];
            if (sides.Length != 2 || sides.Any(static side => side.Length == 0))
            {
                throw new SettingException("QSDK2018", $"Layers has '{pair}'. It pairs layers of the checkpoint with classes: up_proj=UpProjection;down_proj=DownProjection.");
            }

            classes.pairs.Add((sides[0], sides[1]));
        }

        return classes;
    }

    /// <summary>The class of a layer, by its whole name or the last parts of it; empty where none is given.</summary>
    public string Find(string layer) => pairs.FirstOrDefault(pair => layer == pair.Name || layer.EndsWith("." + pair.Name, StringComparison.Ordinal)).Class ?? "";
}
