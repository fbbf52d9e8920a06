namespace QuantSdk.Generators.Tests.Emission;

/// <summary>Checks of one generated attention layer, free of its type.</summary>
internal interface IAttentionCheck
{
    /// <summary>The plan names the layer, its format, which its name finds, and its bytes.</summary>
    void PlansItsBytes();

    /// <summary>A prompt and then single tokens give what the library's layer of the same format gives.</summary>
    void Computes();

    /// <summary>A full cache and missing codebooks are coded errors.</summary>
    void RefusesWhatDoesNotFit();
}
