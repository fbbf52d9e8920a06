namespace QuantSdk.Generators.Planning;

/// <summary>How the parts of an output that several groups compute become one number.</summary>
internal enum GpuReduction
{
    /// <summary>One group computes all of it.</summary>
    None,

    /// <summary>Atomic additions in the second-level cache, to an output that was zeroed before.</summary>
    Atomic,

    /// <summary>The parts are stored, and a second kernel adds them in a fixed order.</summary>
    SecondPass,
}
