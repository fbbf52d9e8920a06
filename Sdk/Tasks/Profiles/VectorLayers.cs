using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace QuantSdk.Tasks.Profiles;

/// <summary>
/// Finds the vector-quantized layers of a checkpoint: those that the run time saved, which describe themselves in the file's metadata, and
/// those of AQLM, whose codes have the shape [rows, vectors, codebooks].
/// </summary>
internal static class VectorLayers
{
    private const string DescriptionPrefix = "quantsdk.layer.";
    private const string CodesName = ".codes";
    private const string CodebooksName = ".codebooks";

    // Far above every layer that fits an array, and far below what products of them need.
    private const long MaximumFeatures = 1L << 31;

    /// <summary>The layers in the order of their names.</summary>
    /// <exception cref="FormatException">A layer contradicts itself or the file.</exception>
    public static IReadOnlyList<VectorLayer> Find(TensorFile file)
    {
        List<VectorLayer> layers = [];
        foreach (KeyValuePair<string, TensorEntry> codes in file.Tensors.Where(static tensor => tensor.Key.EndsWith(CodesName, StringComparison.Ordinal)))
        {
            string name = codes.Key.Substring(0, codes.Key.Length - CodesName.Length);
            if (!file.Tensors.TryGetValue(name + CodebooksName, out TensorEntry codebooks))
            {
                continue;
            }

            VectorLayer? layer = file.Metadata.TryGetValue(DescriptionPrefix + name, out string description)
                ? Described(name, description, codes.Value)
                : OfShape(name, codes.Value, codebooks);
            if (layer is not null)
            {
                Check(layer, codebooks);
                layers.Add(layer);
            }
        }

        return [.. layers.OrderBy(static layer => layer.Name, StringComparer.Ordinal)];
    }

    private static VectorLayer? Described(string name, string description, TensorEntry codes)
    {
        XElement root = JsonTree.Parse($"The description of the layer '{name}'", Encoding.UTF8.GetBytes(description));
        XElement? format = root.Element("format");
        if ((string?)format?.Element("kind") != "vector")
        {
            return null;
        }

        int Member(string member, int limit) => (int)Math.Min(TensorFile.Number(format.Element(member), member), limit + 1L);
        long rows = TensorFile.Number(root.Element("out_features"), "out_features");
        long columns = TensorFile.Number(root.Element("in_features"), "in_features");
        int vectorSize = Member("vector_size", 16);
        int bits = Member("index_bits", 16);
        int tileSize = (string?)format.Element("scope") == "tile" ? Member("tile_size", 1 << 24) : 0;
        bool isSound = rows is > 0 and < MaximumFeatures && columns is > 0 and < MaximumFeatures
            && vectorSize is > 0 and <= 16 && columns % vectorSize == 0 && tileSize <= 1 << 24 && tileSize % vectorSize == 0;
        return isSound
            ? new VectorLayer(name, rows, columns / vectorSize, vectorSize, bits, Member("residuals", 4), tileSize, bits, codes)
            : throw new FormatException($"The layer '{name}' has sizes that are impossible.");
    }

    /// <summary>A layer as AQLM stores it; null for tensors of another meaning.</summary>
    private static VectorLayer? OfShape(string name, TensorEntry codes, TensorEntry codebooks)
    {
        if (codes.Shape.Count != 3 || codes.Type is not ("I8" or "I16") || codebooks.Shape.Count != 4 || codebooks.Shape[2] != 1)
        {
            return null;
        }

        int bits = 0;
        while (bits < 16 && 1L << bits < codebooks.Shape[1])
        {
            bits++;
        }

        bool isSound = codes.Shape.Take(2).All(static length => length is > 0 and < MaximumFeatures) && 1L << bits == codebooks.Shape[1]
            && codes.Shape[2] is > 0 and <= 64 && codebooks.Shape[0] == codes.Shape[2] && codebooks.Shape[3] is > 0 and <= 1024;
        return isSound
            ? new VectorLayer(name, codes.Shape[0], codes.Shape[1], (int)codebooks.Shape[3], bits, (int)codes.Shape[2], 0, codes.Type == "I8" ? 8 : 16, codes)
            : null;
    }

    private static void Check(VectorLayer layer, TensorEntry codebooks)
    {
        // Every number of entries that is counted is thereby one that the file holds.
        bool fits = layer.IndexBits is > 0 and <= 16 && layer.Residuals > 0 && layer.IndexBits <= layer.CodeBits
            && layer.OutFeatures * layer.VectorsPerRow < 1L << 40
            && layer.CodeBytes == layer.Codes.Length
            && layer.Books * layer.Entries * layer.VectorSize * 2 == codebooks.Length;
        if (!fits)
        {
            throw new FormatException($"The tensors of the layer '{layer.Name}' do not fit its sizes.");
        }
    }
}
