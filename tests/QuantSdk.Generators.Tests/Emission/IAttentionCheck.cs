namespace QuantSdk.Generators.Tests.Emission;

/// <summary>The checks of a generated attention layer, without its type.</summary>
internal interface IAttentionCheck
{
    /// <summary>Append, decode and prefill are those of the run time in the same format.</summary>
    void Computes();

    /// <summary>Codebooks of another format and caches of another layer are refused.</summary>
    void RefusesOthers();

    /// <summary>The plan names the layer, its format, its kernel and the bytes of its cache.</summary>
    void PlansItsBytes();
}
