namespace QuantSdk.Generators.Planning;

/// <summary>How decoded weights reach the lane that multiplies them (VQ-LLM, section VI-B).</summary>
internal enum GpuFusion
{
    /// <summary>Through shared memory.</summary>
    Shared,

    /// <summary>By shuffles within mini-warps.</summary>
    Shuffle,

    /// <summary>They stay in the lane that decoded them: the zero-shuffle layout of vectors along the input axis.</summary>
    Register,
}
