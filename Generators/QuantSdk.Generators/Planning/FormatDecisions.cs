using System.Collections.Generic;
using System.Globalization;

namespace QuantSdk.Generators.Planning;

/// <summary>Explains a layer's number format.</summary>
internal static class FormatDecisions
{
    /// <summary>The parameters of a format.</summary>
    public static IEnumerable<PlanDecision> Of(FormatModel format) => format switch
    {
        MantModel mant => OfGroups(mant),
        VectorModel vector => OfVectors(vector),
        LatticeModel lattice => OfLattice(lattice),
        _ => [],
    };

    private static IEnumerable<PlanDecision> OfGroups(MantModel format)
    {
        yield return Number("Format.GroupSize", format.GroupSize, "As annotated: that many weights along the input axis share a scale and a grid.");
        yield return format.WeightBits == 4
            ? Number("Format.WeightBits", 4, "A sign and three bits select a value of ±(a·i + 2^i); a is chosen for each group from 15, integers are the 16th choice.")
            : Number("Format.WeightBits", 8, "Integers: at 8 bits every grid does as well, and integers are the fastest.");
        yield return format.ActivationBits == 8
            ? Number("Format.ActivationBits", 8, "The input is quantized to INT8 group by group, so that both sums of a group are integer products.")
            : Number("Format.ActivationBits", 16, "The input stays in floating point.");
    }

    private static IEnumerable<PlanDecision> OfVectors(VectorModel format)
    {
        yield return Number("Format.VectorSize", format.VectorSize, "v: that many weights along the input axis share an index.");
        yield return Number("Format.IndexBits", format.IndexBits, $"b: a codebook has {LayerPlanner.Text(format.Entries)} entries.");
        yield return Number("Format.Residuals", format.Residuals, "r: a vector is the sum of one entry of each of so many codebooks.");
        yield return format.TileSize == 0
            ? new PlanDecision("Format.Scope", "Tensor", "One set of codebooks serves the whole matrix.")
            : Number("Format.TileSize", format.TileSize, "Every tile of so many rows and columns has its own codebooks.");
        yield return format.RowScales
            ? new PlanDecision("Format.RowScales", "true", "Rows differ in magnitude; a scale for each lets them share entries.")
            : new PlanDecision("Format.RowScales", "false", "The codebooks carry the magnitudes themselves.");
    }

    private static IEnumerable<PlanDecision> OfLattice(LatticeModel format)
    {
        yield return Number("Format.VectorSize", LatticeModel.VectorSize, "E8P packs eight weights into one 16-bit code (QuIP#, section 4).");
        yield return Number("Format.Stages", format.Stages, "Two bits a weight and stage; a second stage stores what the first leaves over.");
        yield return new PlanDecision(
            "Format.Transform", "random Hadamard", "Rotating both axes makes the weights Gaussian, which is what the lattice is made for (QuIP#, section 3).");
    }

    private static PlanDecision Number(string field, int value, string reason) => new(field, value.ToString(CultureInfo.InvariantCulture), reason);
}
