using System.Text;
using System.Text.Json;
using QuantSdk.Numerics;

namespace QuantSdk.Checkpoints;

/// <summary>Writes the parameters of a <see cref="WeightFormat"/>: all of them, grids included, so that no preset is needed to read it back.</summary>
internal static class FormatWriter
{
    /// <summary>The kind of <see cref="GroupFormat"/>.</summary>
    public const string GroupKind = "group";

    /// <summary>The kind of <see cref="VectorFormat"/>.</summary>
    public const string VectorKind = "vector";

    /// <summary>The kind of <see cref="LatticeFormat"/>.</summary>
    public const string LatticeKind = "lattice";

    /// <summary>The kind of <see cref="HalfFormat"/>.</summary>
    public const string HalfKind = "half";

    /// <summary>The name of <see cref="CodebookScope.Tensor"/>.</summary>
    public const string TensorScope = "tensor";

    /// <summary>The name of <see cref="CodebookScope.Tile"/>.</summary>
    public const string TileScope = "tile";

    /// <summary>The parameters as text; equal texts mean equal formats.</summary>
    public static string ToJson(WeightFormat format)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            Write(writer, format);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the parameters as an object.</summary>
    public static void Write(Utf8JsonWriter writer, WeightFormat format)
    {
        writer.WriteStartObject();
        switch (format)
        {
            case GroupFormat group:
                WriteGroup(writer, group);
                break;
            case VectorFormat vector:
                WriteVector(writer, vector);
                break;
            case LatticeFormat lattice:
                writer.WriteString("kind", LatticeKind);
                writer.WriteNumber("stages", lattice.Stages);
                break;
            case HalfFormat:
                writer.WriteString("kind", HalfKind);
                break;
            default:
                throw new ArgumentException($"A format of type {format.GetType().Name} cannot be stored.", nameof(format));
        }

        writer.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter writer, GroupFormat format)
    {
        writer.WriteString("kind", GroupKind);
        writer.WriteNumber("bits", format.Bits);
        writer.WriteNumber("group_size", format.GroupSize);
        writer.WriteNumber("activation_bits", format.ActivationBits);
        writer.WriteString("family", format.Family.Name);
        writer.WriteStartArray("grids");
        foreach (Grid grid in format.Family.Grids)
        {
            writer.WriteStartObject();
            writer.WriteString("name", grid.Name);
            writer.WriteStartArray("values");
            foreach (float value in grid.Values)
            {
                writer.WriteNumberValue(value);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteVector(Utf8JsonWriter writer, VectorFormat format)
    {
        writer.WriteString("kind", VectorKind);
        writer.WriteNumber("vector_size", format.VectorSize);
        writer.WriteNumber("index_bits", format.IndexBits);
        writer.WriteNumber("residuals", format.Residuals);
        writer.WriteString("scope", format.Scope == CodebookScope.Tensor ? TensorScope : TileScope);
        writer.WriteNumber("tile_size", format.TileSize);
        writer.WriteBoolean("row_scales", format.RowScales);
    }
}
