namespace TinyLlama;

/// <summary>The parts of a decoder layer, in their order. The linear layers of a part read the same input.</summary>
internal enum LayerStage
{
    /// <summary>Query, key and value on the normalized residual stream, then attention.</summary>
    Attend,

    /// <summary>The output projection on what was attended to.</summary>
    Output,

    /// <summary>Gate and up on the normalized residual stream, then the activation.</summary>
    Activate,

    /// <summary>The down projection on the activations.</summary>
    Down,
}
