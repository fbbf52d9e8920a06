namespace QuantSdk.Hardware;

/// <summary>A systolic-array accelerator: everything that simulation, export and RTL read.</summary>
public sealed record Accelerator
{
    /// <summary>Name in tables and file names.</summary>
    public required string Name { get; init; }

    /// <summary>Processing element.</summary>
    public required ProcessingElement Element { get; init; }

    /// <summary>Size of the array.</summary>
    public required ArrayShape Array { get; init; }

    /// <summary>Which operand stays.</summary>
    public Dataflow Dataflow { get; init; } = Dataflow.OutputStationary;

    /// <summary>Buffers.</summary>
    public required BufferSet Buffers { get; init; }

    /// <summary>Memory.</summary>
    public required DramInterface Dram { get; init; }

    /// <summary>Formats of the tensors.</summary>
    public required OperandSet Operands { get; init; }

    /// <summary>Unit that finishes groups; <see langword="null"/> where there are no groups.</summary>
    public PostUnit? PostUnit { get; init; }

    /// <summary>Real-time quantization unit; <see langword="null"/> where keys and values are not quantized.</summary>
    public QuantizationUnit? QuantizationUnit { get; init; }

    /// <summary>Clock in Hz.</summary>
    public double FrequencyHertz { get; init; } = 500e6;

    /// <summary>Why the settings are what they are, for reports.</summary>
    public string Rationale { get; init; } = "";

    /// <summary>Area of elements, post-units and quantization units, in mm².</summary>
    public double CoreSquareMillimetres =>
        ((Array.Elements * Element.AreaSquareMicrons)
            + (Array.Columns * ((PostUnit?.AreaPerColumnSquareMicrons ?? 0) + (QuantizationUnit?.AreaPerColumnSquareMicrons ?? 0)))) / SquareMicronsPerSquareMillimetre;

    private const double SquareMicronsPerSquareMillimetre = 1e6;
}
