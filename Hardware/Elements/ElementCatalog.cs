using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>Synthesised processing elements, as published.</summary>
/// <remarks>
/// The M-ANT group's tables are FreePDK45/Nangate at 1.1 V and 500 MHz. Their clock and activity may differ between runs: the MANT element's dynamic power is
/// high beside its own version without fusion. BitFusion's rows are those of its <c>systolic_array_synth.csv</c>.
/// </remarks>
public static class ElementCatalog
{
    private const string Tsmc28 = "TSMC 28 nm HPC+, 0.8 V";
    private const string Nangate = "FreePDK45/Nangate, 1.1 V";
    private const string MantGroup = "M-ANT group, synthesis results of its later simulator";
    private const string BitFusionSynthesis = "BitFusion, systolic_array_synth.csv";

    /// <summary>M-ANT's element: 8 x 8, two 4 x 8 or four 2 x 8 a cycle, with the shift-accumulate lane.</summary>
    public static ProcessingElement Mant { get; } = new()
    {
        Name = "MANT 8/4/2",
        Kind = ElementKind.MultiplyAndShift,
        HighBits = 8,
        LowActivationBits = 8,
        LowWeightBits = 2,
        AreaSquareMicrons = 2062.03,
        DynamicMicrowatts = 433.56,
        LeakageMicrowatts = 40.20,
        Technology = Nangate,
        Source = MantGroup,
    };

    /// <summary>ANT's 4-bit element.</summary>
    public static ProcessingElement Ant4 { get; } = new()
    {
        Name = "ANT 4-bit",
        Kind = ElementKind.Fixed,
        HighBits = 4,
        LowActivationBits = 4,
        LowWeightBits = 4,
        AreaSquareMicrons = 323.19,
        DynamicMicrowatts = 156.7,
        LeakageMicrowatts = 5.92,
        Technology = Nangate,
        Source = MantGroup,
    };

    /// <summary>The 8/4 fusion element that ANT and OliVe share.</summary>
    public static ProcessingElement AntFusion { get; } = new()
    {
        Name = "ANT/OliVe fusion 8/4",
        Kind = ElementKind.Fusion,
        HighBits = 8,
        LowActivationBits = 4,
        LowWeightBits = 4,
        AreaSquareMicrons = 727.78,
        DynamicMicrowatts = 244.31,
        LeakageMicrowatts = 13.23,
        Technology = Nangate,
        Source = MantGroup,
    };

    /// <summary>Tender's 4-bit element with a 32-bit accumulator.</summary>
    public static ProcessingElement Tender4 { get; } = new()
    {
        Name = "Tender 4-bit acc32",
        Kind = ElementKind.Fixed,
        HighBits = 4,
        LowActivationBits = 4,
        LowWeightBits = 4,
        AreaSquareMicrons = 371.60,
        DynamicMicrowatts = 75.7,
        LeakageMicrowatts = 7.47,
        Technology = Nangate,
        Source = MantGroup,
    };

    /// <summary>Tender's 4-bit element with a 16-bit accumulator.</summary>
    public static ProcessingElement Tender4Short { get; } = Tender4 with
    {
        Name = "Tender 4-bit acc16",
        AreaSquareMicrons = 229.03,
        DynamicMicrowatts = 78.5,
        LeakageMicrowatts = 4.84,
    };

    /// <summary>Tender's 8/4 fusion element with a rescale unit of its own.</summary>
    public static ProcessingElement TenderFusion { get; } = AntFusion with
    {
        Name = "Tender fusion 8/4",
        AreaSquareMicrons = 815.02,
        DynamicMicrowatts = 287.6,
        LeakageMicrowatts = 15.5,
    };

    /// <summary>BitFusion's 8/2 fusion element.</summary>
    public static ProcessingElement BitFusion { get; } = new()
    {
        Name = "BitFusion 8/2",
        Kind = ElementKind.Fusion,
        HighBits = 8,
        LowActivationBits = 2,
        LowWeightBits = 2,
        AreaSquareMicrons = 1733.1,
        DynamicMicrowatts = 279.960,
        LeakageMicrowatts = 64.314,
        Technology = "45 nm",
        Source = BitFusionSynthesis,
    };

    /// <summary>A plain 8 x 8 multiply-accumulate without fusion.</summary>
    public static ProcessingElement Int8 { get; } = new()
    {
        Name = "INT8",
        Kind = ElementKind.Fixed,
        HighBits = 8,
        LowActivationBits = 8,
        LowWeightBits = 8,
        AreaSquareMicrons = 578.82,
        DynamicMicrowatts = 64.9,
        LeakageMicrowatts = 10.5,
        Technology = Nangate,
        Source = MantGroup,
    };

    /// <summary>M-ANT's element without fusion: 8 x 8 with the shift lane.</summary>
    public static ProcessingElement MantWithoutFusion { get; } = Mant with
    {
        Name = "MANT 8x8 without fusion",
        LowWeightBits = 8,
        AreaSquareMicrons = 835.51,
        DynamicMicrowatts = 93.5,
        LeakageMicrowatts = 15.7,
    };

    /// <summary>M-ANT's element at 28 nm.</summary>
    public static ProcessingElement Mant28 { get; } = Mant with
    {
        Name = "MANT 8/4/2, 28 nm",
        AreaSquareMicrons = 787.63,
        DynamicMicrowatts = 78.29,
        LeakageMicrowatts = 0.394,
        Technology = Tsmc28,
    };

    /// <summary>The fusion element that ANT and OliVe share, at 28 nm.</summary>
    public static ProcessingElement AntFusion28 { get; } = AntFusion with
    {
        Name = "ANT/OliVe fusion 8/4, 28 nm",
        AreaSquareMicrons = 279.20,
        DynamicMicrowatts = 51.07,
        LeakageMicrowatts = 0.141,
        Technology = Tsmc28,
    };

    /// <summary>The ANT simulator's 8/4 element: the power of BitFusion's 8/2 element under another name, and no area.</summary>
    public static ProcessingElement AntSimulator8 { get; } = BitFusion with
    {
        Name = "ANT simulator 8/4",
        LowActivationBits = 4,
        LowWeightBits = 4,
        AreaSquareMicrons = 1,
        Source = "ANT simulator, systolic_array_synth.csv",
    };

    /// <summary>The ANT simulator's 6-bit element, for BiScaled.</summary>
    public static ProcessingElement AntSimulator6 { get; } = AntSimulator8 with
    {
        Name = "ANT simulator 6/6",
        Kind = ElementKind.Fixed,
        HighBits = 6,
        LowActivationBits = 6,
        LowWeightBits = 6,
        DynamicMicrowatts = 123.882,
        LeakageMicrowatts = 28.458,
    };

    /// <summary>Four of ANT's 4-bit elements that make one 8 x 8 element; 16 make one 16 x 16.</summary>
    public static ProcessingElement AntComposed { get; } = Ant4.Compose(4, 8);

    /// <summary>Four of Tender's 4-bit elements that make one 8 x 8 element.</summary>
    public static ProcessingElement TenderComposed { get; } = Tender4.Compose(4, 8);

    /// <summary>All elements.</summary>
    public static IReadOnlyList<ProcessingElement> All { get; } =
    [
        Mant, MantWithoutFusion, Int8, AntFusion, AntComposed, Ant4, TenderFusion, TenderComposed, Tender4, Tender4Short, BitFusion,
        Mant28, AntFusion28, AntSimulator8, AntSimulator6,
    ];
}
