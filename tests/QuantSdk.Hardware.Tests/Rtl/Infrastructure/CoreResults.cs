namespace QuantSdk.Hardware.Tests.Rtl.Infrastructure;

/// <summary>What <c>mant_core</c> made of a layer: one value per output feature, group and token.</summary>
/// <param name="layer">The layer.</param>
internal sealed class CoreResults(CoreLayer layer)
{
    private readonly int count = layer.OutFeatures * layer.Groups * layer.Tokens;

    /// <summary>Groups that were finished.</summary>
    public int Count => count;

    /// <summary>psum1.</summary>
    public int[] First { get; } = new int[layer.OutFeatures * layer.Groups * layer.Tokens];

    /// <summary>psum2.</summary>
    public int[] Second { get; } = new int[layer.OutFeatures * layer.Groups * layer.Tokens];

    /// <summary>a·psum1 + psum2.</summary>
    public int[] Totals { get; } = new int[layer.OutFeatures * layer.Groups * layer.Tokens];

    /// <summary>The fixed-point output after the group.</summary>
    public long[] Accumulators { get; } = new long[layer.OutFeatures * layer.Groups * layer.Tokens];

    /// <summary>Whether the post-unit raised its fault.</summary>
    public bool[] Faults { get; } = new bool[layer.OutFeatures * layer.Groups * layer.Tokens];

    /// <summary>Where a group's values are.</summary>
    public int IndexOf(int row, int group, int token) => (row * layer.Groups + group) * layer.Tokens + token;
}
