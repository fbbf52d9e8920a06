namespace QuantSdk.Generators.Tests.Emission;

/// <summary>The checks of a generated layer, without its type.</summary>
internal interface ILayerCheck
{
    /// <summary>Forward, for one token and for a batch, is the product with the dequantized weights.</summary>
    void Computes();

    /// <summary>What is saved loads again, to the last bit.</summary>
    void RoundTrips();

    /// <summary>Weights of another shape or format are refused.</summary>
    void RefusesOthers();

    /// <summary>The plan's bytes are the weights' bytes, and it names layer and format.</summary>
    void PlansItsBytes();
}
