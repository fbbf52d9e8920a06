using QuantSdk.Generators.Planning;

namespace QuantSdk.Generators.Emission;

/// <summary>Writes the run-time types and values of a number format.</summary>
internal static class FormatEmitter
{
    /// <summary>The type of the format.</summary>
    public static string FormatType(FormatModel format) => "global::QuantSdk.Numerics." + Kind(format) + "Format";

    /// <summary>The type of weights in the format.</summary>
    public static string WeightsType(FormatModel format) => "global::QuantSdk.Layers." + Kind(format) + "Weights";

    /// <summary>An expression that makes the format.</summary>
    public static string Expression(FormatModel format) => format switch
    {
        MantModel mant => "global::QuantSdk.Numerics.WeightFormats.Mant("
            + $"groupSize: {Text.Number(mant.GroupSize)}, weightBits: {Text.Number(mant.WeightBits)}, activationBits: {Text.Number(mant.ActivationBits)})",
        VectorModel vector => Vector(vector),
        LatticeModel lattice => $"new({Text.Literal(lattice.Name)}, {Text.Number(lattice.Stages)})",
        _ => "null!",
    };

    private static string Vector(VectorModel format)
    {
        string scope = format.TileSize == 0 ? "Tensor" : "Tile";
        string tileSize = format.TileSize == 0 ? "" : $", TileSize: {Text.Number(format.TileSize)}";
        return $"new({Text.Literal(format.Name)}, VectorSize: {Text.Number(format.VectorSize)}, IndexBits: {Text.Number(format.IndexBits)}, "
            + $"Residuals: {Text.Number(format.Residuals)}, global::QuantSdk.CodebookScope.{scope}{tileSize}, RowScales: {Text.Flag(format.RowScales)})";
    }

    private static string Kind(FormatModel format) => format switch
    {
        MantModel => "Group",
        VectorModel => "Vector",
        _ => "Lattice",
    };
}
