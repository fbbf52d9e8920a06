namespace QuantSdk.Generators.Planning;

/// <summary>Where a kernel looks entries up.</summary>
internal enum GpuCodebookPlacement
{
    /// <summary>The format has no codebook that is looked up.</summary>
    None,

    /// <summary>Device memory, through the caches.</summary>
    Global,

    /// <summary>Shared memory, copied once per group.</summary>
    Shared,
}
