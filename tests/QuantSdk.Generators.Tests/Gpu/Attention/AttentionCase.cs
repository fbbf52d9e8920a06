using QuantSdk.Attention;
using QuantSdk.Generators.Planning;
using QuantSdk.Tests.Shared;

namespace QuantSdk.Generators.Tests.Gpu;

/// <summary>An attention layer of some format in a small shape, with what overrides the planner.</summary>
/// <param name="Format">The cache's format.</param>
/// <param name="QueryHeads">Query heads.</param>
/// <param name="Heads">Key-value heads.</param>
/// <param name="Dimension">Elements of a head.</param>
/// <param name="MaximumLength">Tokens that a sequence can hold.</param>
/// <param name="Options">What overrides the planner.</param>
/// <param name="IsTurned">Whether there is a rotary embedding; a head of odd dimension has none.</param>
internal sealed record AttentionCase(
    KeyValueFormat Format, int QueryHeads, int Heads, int Dimension, int MaximumLength, GpuAttentionOptions Options, bool IsTurned = true)
{
    /// <summary>A name for test reports.</summary>
    public string Name => string.Concat(
        $"{Format.Name} {QueryHeads}-{Heads}x{Dimension} {Options.ThreadsPerGroup}",
        Options.Dataflow is { } dataflow ? $" {dataflow}" : "",
        Options.Placement is { } placement ? $" {placement}" : "",
        Options.HeadsPerPass is { } heads ? $" heads {heads}" : "",
        Options.TensorCores is { } tensors ? $" tensors {tensors}" : "",
        Options.Rung is { } rung ? $" {rung}" : "",
        Options.RegisterEntries is { } registers ? $" registers {registers}" : "",
        Options.SharedEntries is { } shared ? $" shared {shared}" : "",
        Options.SplitFactor is { } parts ? $" parts {parts}" : "",
        Options.Fusion is { } fusion ? $" {fusion}" : "",
        Options.Reduction is { } reduction ? $" {reduction}" : "",
        IsTurned ? "" : " unturned");

    /// <summary>The rotary embedding.</summary>
    public RotaryEmbedding? Rotary => !IsTurned || Dimension % 2 != 0
        ? null
        : new RotaryEmbedding([.. Enumerable.Range(0, Dimension / 2).Select(i => MathF.Pow(10000, -2f * i / Dimension))], MaximumLength);

    /// <summary>The format as the planner sees it.</summary>
    public CacheModel Model => ModelOf(Format);

    /// <summary>Lengths around which blocks, windows and the whole cache end.</summary>
    public int[] Lengths
    {
        get
        {
            int unit = Format is MantKeyValueFormat mant ? mant.GroupSize : 32;
            return [0, 1, unit - 1, unit, Math.Min(unit + 1, MaximumLength), MaximumLength];
        }
    }

    /// <summary>Random codebooks of the case's format, or null.</summary>
    public KeyValueCodebooks? Codebooks(int seed)
    {
        if (Format is not CoupledKeyValueFormat coupled)
        {
            return null;
        }

        int count = Heads * Dimension * coupled.Entries;
        return new KeyValueCodebooks(coupled, Heads, Dimension, Halves(count, seed), Halves(count, seed + 1));
    }

    /// <summary>Random keys, values or, with query heads, queries.</summary>
    public float[] Random(int tokens, int heads, int seed) => RandomActivations.Create(tokens * heads * Dimension, seed);

    /// <summary>Emits the case's layer.</summary>
    public AttentionTestLayer Emit() => new(new AttentionModel("Demo", default, "Layer", QueryHeads, Heads, Dimension, Model, EmitGpu: true, "h200"), Options);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>The planner's model of a format.</summary>
    public static CacheModel ModelOf(KeyValueFormat format) => format switch
    {
        IntegerKeyValueFormat integer => new IntegerCacheModel(integer.Bits, integer.GroupSize, integer.TransformsKeys),
        CoupledKeyValueFormat coupled => new CoupledCacheModel(coupled.VectorSize, coupled.IndexBits, coupled.RotatesKeysFirst),
        MantKeyValueFormat mant => new MantCacheModel(mant.GroupSize, TableOf(mant), mant.TransformsKeys),
        _ => new HalfCacheModel(),
    };

    /// <summary>The generator's name of a table. One that no attribute can name, a calibrated one, has the kernel of the default: kernels read the types from the cache.</summary>
    private static string TableOf(MantKeyValueFormat format) =>
        format.Types == MantTypeTable.Eight ? "Eight" : format.Types == MantTypeTable.Fitted ? "Fitted" : "Three";

    private static Half[] Halves(int count, int seed) => [.. RandomActivations.Create(count, seed).Select(static value => (Half)value)];
}
