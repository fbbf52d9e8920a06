using System.Text.Json;
using QuantSdk.Numerics;

namespace QuantSdk.Checkpoints;

/// <summary>Reads the parameters of a <see cref="WeightFormat"/>; <see cref="FormatWriter"/> is the other direction.</summary>
internal static class FormatReader
{
    /// <summary>Reads a format.</summary>
    /// <param name="name">The format's name.</param>
    /// <param name="section">Its parameters.</param>
    /// <returns>The preset of that name where every parameter agrees with it, else a new format.</returns>
    /// <exception cref="QuantFormatException">A parameter is missing or out of range.</exception>
    public static WeightFormat Read(string name, JsonSection section)
    {
        if (name.Length == 0)
        {
            throw section.Error("kind", "belongs to a format without a name");
        }

        string kind = section.Text("kind");
        WeightFormat format = kind switch
        {
            FormatWriter.GroupKind => ReadGroup(name, section),
            FormatWriter.VectorKind => ReadVector(name, section),
            FormatWriter.LatticeKind => new LatticeFormat(name, section.Integer("stages", 1, 2)),
            FormatWriter.HalfKind => new HalfFormat(name),
            _ => throw section.Error(
                "kind",
                $"is '{kind}'; known are '{FormatWriter.GroupKind}', '{FormatWriter.VectorKind}', '{FormatWriter.LatticeKind}' and '{FormatWriter.HalfKind}'"),
        };
        return WeightFormats.TryFind(name, out WeightFormat? preset) && FormatWriter.ToJson(preset) == FormatWriter.ToJson(format) ? preset : format;
    }

    private static GroupFormat ReadGroup(string name, JsonSection section)
    {
        int bits = OneOf(section, "bits", 2, 3, 4, 8);
        int groupSize = OneOf(section, "group_size", 32, 64, 128);
        int activationBits = OneOf(section, "activation_bits", 8, 16);
        Grid[] grids = [.. section.Items("grids").Select(item => ReadGrid(section.AsSection("grids", item), bits))];
        if (grids.Length is 0 or > 256)
        {
            throw section.Error("grids", $"has {grids.Length} grids; a format has 1 to 256");
        }

        return new GroupFormat(name, bits, groupSize, new GridFamily(section.Text("family"), [.. grids]), activationBits);
    }

    private static Grid ReadGrid(JsonSection section, int bits)
    {
        float[] values = [.. section.Items("values").Select(item => (float)section.AsNumber("values", item))];
        if (values.Length > 1 << bits || !values.All(float.IsFinite))
        {
            throw section.Error("values", $"must hold at most {1 << bits} single-precision numbers");
        }

        try
        {
            return new Grid(section.Text("name"), values);
        }
        catch (ArgumentException exception)
        {
            throw section.Error("values", $"make no grid: {exception.Message}");
        }
    }

    private static VectorFormat ReadVector(string name, JsonSection section)
    {
        int vectorSize = OneOf(section, "vector_size", 2, 4, 8, 16);
        string scope = section.Text("scope");
        CodebookScope codebookScope = scope switch
        {
            FormatWriter.TensorScope => CodebookScope.Tensor,
            FormatWriter.TileScope => CodebookScope.Tile,
            _ => throw section.Error("scope", $"is '{scope}'; known are '{FormatWriter.TensorScope}' and '{FormatWriter.TileScope}'"),
        };
        int tileSize = section.Integer("tile_size", vectorSize, 1 << 24);
        if (tileSize % vectorSize != 0)
        {
            throw section.Error("tile_size", $"is {tileSize}, no multiple of the vector size {vectorSize}");
        }

        int indexBits = section.Integer("index_bits", 1, 16);
        int residuals = section.Integer("residuals", 1, 4);
        return new VectorFormat(name, vectorSize, indexBits, residuals, codebookScope, tileSize, section.Flag("row_scales", false));
    }

    private static int OneOf(JsonSection section, string name, params ReadOnlySpan<int> allowed)
    {
        int value = section.Integer(name, int.MinValue, int.MaxValue);
        return allowed.Contains(value) ? value : throw section.Error(name, $"is {value}; allowed are {string.Join(", ", allowed.ToArray())}");
    }
}
