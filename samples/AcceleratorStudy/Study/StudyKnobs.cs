using QuantSdk.Hardware;

namespace AcceleratorStudy;

/// <summary>Everything that the comparison depends on and that the paper's public parts leave open.</summary>
internal sealed record StudyKnobs
{
    /// <summary>Model.</summary>
    public TransformerShape Model { get; init; } = TransformerCatalog.Find("Llama-2-7B")!;

    /// <summary>What M-ANT is compared with.</summary>
    public Accelerator Baseline { get; init; } = AcceleratorCatalog.Tender;

    /// <summary>Sequence lengths; the claim's mean and maximum are taken over them.</summary>
    public IReadOnlyList<int> Lengths { get; init; } = LengthRange(1024, 32768);

    /// <summary>Rows and columns of M-ANT's array; 16 in the configuration files of the same group's later simulator.</summary>
    public int Side { get; init; } = 16;

    /// <summary>Elements of the baseline for each of M-ANT's; 1 in those files, and the ratio of the elements' areas for arrays of equal area.</summary>
    public double IsoArea { get; init; } = 1;

    /// <summary>Elements of M-ANT's groups.</summary>
    public int GroupSize { get; init; } = 64;

    /// <summary>Width of the baseline's attention, in bits; 16 where the cache is not quantized.</summary>
    public int AttentionBits { get; init; } = 16;

    /// <summary>Width of the baseline's linear layers, in bits.</summary>
    public int LinearBits { get; init; } = 8;

    /// <summary>Share of the attention that is computed in prefill: 0.5 under a causal mask.</summary>
    public double CausalFactor { get; init; } = 0.5;

    /// <summary>Which operand stays in both arrays.</summary>
    public Dataflow Dataflow { get; init; } = Dataflow.OutputStationary;

    /// <summary>Phase of inference.</summary>
    public InferencePhase Phase { get; init; } = InferencePhase.Prefill;

    /// <summary>Sequences at once.</summary>
    public int Batch { get; init; } = 1;

    /// <summary>Whether to count as the ANT simulator does.</summary>
    public bool Quirks { get; init; }

    /// <summary>Whether each fold waits until the array is filled and drained.</summary>
    public bool CountFill { get; init; }

    /// <summary>Lengths from one to another, each twice the one before.</summary>
    public static IReadOnlyList<int> LengthRange(int first, int last)
    {
        List<int> lengths = [];
        for (long length = first; length <= last; length *= 2)
        {
            lengths.Add((int)length);
        }

        return lengths;
    }

    /// <summary>M-ANT's accelerator under these knobs.</summary>
    public Accelerator CreateMant()
    {
        Accelerator mant = AcceleratorCatalog.Mant;
        return mant with
        {
            Array = new(Side, Side),
            Dataflow = Dataflow,
            Operands = AcceleratorCatalog.MantOperands(GroupSize),
            QuantizationUnit = mant.QuantizationUnit! with { GroupSize = GroupSize },
        };
    }

    /// <summary>The baseline under these knobs.</summary>
    public Accelerator CreateBaseline()
    {
        OperandFormat attention = OperandFormat.Plain(AttentionBits);
        OperandFormat linear = OperandFormat.Plain(LinearBits);
        return AreaBudget.Scale(Baseline, (long)Side * Side, IsoArea) with
        {
            Dataflow = Dataflow,
            Operands = Baseline.Operands with
            {
                Weights = linear,
                Activations = linear,
                Queries = attention,
                Keys = attention,
                Probabilities = attention,
                Values = attention,
            },
        };
    }

    /// <summary>The knobs for another baseline: its own widths.</summary>
    public StudyKnobs Against(Accelerator baseline) => this with
    {
        Baseline = baseline,
        AttentionBits = baseline.Operands.Keys.Bits,
        LinearBits = baseline.Operands.Weights.Bits,
    };

    /// <summary>How the simulators count.</summary>
    public SimulationOptions CreateOptions() => new() { Compatibility = Quirks ? Compatibility.AntSimulator : Compatibility.Corrected, CountFill = CountFill };
}
