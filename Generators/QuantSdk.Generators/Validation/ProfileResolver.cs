using System;
using System.Collections.Immutable;
using System.Linq;
using QuantSdk.Generators.Helpers;
using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Validation;

/// <summary>Finds what profiles say of a layer.</summary>
internal static class ProfileResolver
{
    /// <summary>Adds to a model how often its entries are used. The layers of a checkpoint that share a class, such as those of all blocks of a model, are taken together.</summary>
    public static LayerModel Resolve(LayerModel layer, EquatableArray<ProfileFile> profiles)
    {
        if (layer.Format is not VectorModel format)
        {
            return layer;
        }

        ImmutableArray<ProfiledLayer> named =
            [.. profiles.Items.SelectMany(static file => file.Layers.Items).Where(profiled => IsNamed(profiled, layer))];
        ImmutableArray<ProfiledLayer> fitting = [.. named.Where(profiled => Fits(profiled, format))];
        if (fitting.Sum(static profiled => profiled.Lookups) > 0)
        {
            return layer with { Format = format with { Use = Combine(fitting) } };
        }

        return named.IsEmpty ? layer : layer with { UnusedProfile = named[0].Layer };
    }

    /// <summary>Whether a class runs a layer: the one that the project names for it, or else the one whose name is the last part of the layer's.</summary>
    private static bool IsNamed(ProfiledLayer profiled, LayerModel layer)
    {
        string full = layer.FullName.Replace('+', '.');
        string own = full.Substring(full.LastIndexOf('.') + 1);
        if (profiled.Class is { } named)
        {
            return named == full || named == own;
        }

        string last = profiled.Layer.Substring(profiled.Layer.LastIndexOf('.') + 1);
        return profiled.Layer == full || string.Equals(last.Replace("_", ""), own.Replace("_", ""), StringComparison.OrdinalIgnoreCase);
    }

    private static bool Fits(ProfiledLayer profiled, VectorModel format) =>
        (profiled.VectorSize, profiled.IndexBits, profiled.Residuals, profiled.TileSize) == (format.VectorSize, format.IndexBits, format.Residuals, format.TileSize);

    private static CodebookUse Combine(ImmutableArray<ProfiledLayer> layers)
    {
        double lookups = layers.Sum(static layer => layer.Lookups);
        double Mean(Func<ProfiledLayer, double> value) => layers.Sum(layer => value(layer) * layer.Lookups) / lookups;
        return new CodebookUse(
            string.Join(", ", layers.Select(static layer => layer.Source).Distinct().OrderBy(static source => source, StringComparer.Ordinal)),
            layers.Length,
            lookups,
            Mean(static layer => layer.Hot),
            new EquatableArray<double>([.. Enumerable.Range(0, layers[0].Served.Items.Length).Select(i => Mean(layer => layer.Served.Items[i]))]));
    }
}
