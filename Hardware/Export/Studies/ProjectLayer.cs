namespace QuantSdk.Hardware;

/// <summary>A linear layer that a project declares.</summary>
public sealed record ProjectLayer
{
    /// <summary>Full name of the class.</summary>
    public required string Name { get; init; }

    /// <summary>Input features: the reduction.</summary>
    public required int InFeatures { get; init; }

    /// <summary>Output features.</summary>
    public required int OutFeatures { get; init; }

    /// <summary>Name of the layer's format, such as <c>MANT4-g64</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Elements of a group; 0 where the format has none that an accelerator knows, as with codebooks.</summary>
    public int GroupSize { get; init; }

    /// <summary>Width of a weight in a group, in bits.</summary>
    public int WeightBits { get; init; } = 4;

    /// <summary>Width of an activation, in bits.</summary>
    public int ActivationBits { get; init; } = 8;

    /// <summary>The product of the layer.</summary>
    /// <param name="tokens">Rows of activations.</param>
    /// <param name="accelerator">
    /// The accelerator. One with M-ANT's elements computes in the layer's own groups; any other, and any layer of codebooks, takes the
    /// accelerator's formats, for no accelerator here decodes vectors.
    /// </param>
    public Gemm ToGemm(long tokens, Accelerator accelerator)
    {
        Gemm gemm = new() { Name = Name, Role = GemmRole.Linear, M = tokens, K = InFeatures, N = OutFeatures };
        return GroupSize == 0 || accelerator.Element.Kind != ElementKind.MultiplyAndShift
            ? gemm
            : gemm with
            {
                Left = OperandFormat.Grouped(ActivationBits, GroupSize),
                Right = WeightBits == MantBits ? OperandFormat.Mant(GroupSize) : OperandFormat.Grouped(WeightBits, GroupSize),
            };
    }

    private const int MantBits = 4;
}
