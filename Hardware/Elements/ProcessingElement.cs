using System;

namespace QuantSdk.Hardware;

/// <summary>One processing element of an array: what it multiplies, and what it costs.</summary>
/// <remarks>Area and power are those of one element after synthesis; <see cref="Source"/> says whose.</remarks>
public sealed record ProcessingElement
{
    /// <summary>Name in tables, such as <c>MANT 8/4/2</c>.</summary>
    public required string Name { get; init; }

    /// <summary>How it multiplies.</summary>
    public required ElementKind Kind { get; init; }

    /// <summary>Widest operand, in bits, that takes one pass; a wider one takes several.</summary>
    public required int HighBits { get; init; }

    /// <summary>Narrowest activation, in bits, that still gains throughput.</summary>
    public required int LowActivationBits { get; init; }

    /// <summary>Narrowest weight, in bits, that still gains throughput.</summary>
    public required int LowWeightBits { get; init; }

    /// <summary>Partial sums that it passes on: two for <see cref="ElementKind.MultiplyAndShift"/>, else one.</summary>
    public int PartialSumWidths => Kind == ElementKind.MultiplyAndShift ? 2 : 1;

    /// <summary>Area in µm².</summary>
    public required double AreaSquareMicrons { get; init; }

    /// <summary>Dynamic power in µW at <see cref="MeasuredHertz"/>.</summary>
    public required double DynamicMicrowatts { get; init; }

    /// <summary>Leakage in µW.</summary>
    public required double LeakageMicrowatts { get; init; }

    /// <summary>Clock, in Hz, that the powers hold for.</summary>
    public double MeasuredHertz { get; init; } = 500e6;

    /// <summary>Process of the figures, such as <c>45 nm</c>.</summary>
    public required string Technology { get; init; }

    /// <summary>Whose figures these are.</summary>
    public required string Source { get; init; }

    /// <summary>Dynamic energy of one busy cycle, in pJ.</summary>
    public double DynamicPicojoules => DynamicMicrowatts * PicojoulesPerMicrojoule / MeasuredHertz;

    /// <summary>Leakage of one cycle, in pJ.</summary>
    public double LeakagePicojoules => LeakageMicrowatts * PicojoulesPerMicrojoule / MeasuredHertz;

    private const double PicojoulesPerMicrojoule = 1e6;

    /// <summary>How many rows of activations of this width one physical row serves, or a fraction where several passes are needed.</summary>
    /// <param name="bits">Width of the activations.</param>
    public LaneFactor ActivationLanes(int bits) => LaneFactor.Of(HighBits, LowActivationBits, bits);

    /// <summary>How many columns of weights of this width one physical column serves, or a fraction where several passes are needed.</summary>
    /// <param name="bits">Width of the weights.</param>
    public LaneFactor WeightLanes(int bits) => LaneFactor.Of(HighBits, LowWeightBits, bits);

    /// <summary>An element made of several equal ones, for example four 4-bit elements that make one 8-bit element.</summary>
    /// <param name="count">How many.</param>
    /// <param name="highBits">Widest operand of the whole.</param>
    public ProcessingElement Compose(int count, int highBits)
    {
        if (count < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "An element is made of at least one.");
        }

        return this with
        {
            Name = $"{count} x {Name}",
            Kind = ElementKind.Fusion,
            HighBits = highBits,
            AreaSquareMicrons = count * AreaSquareMicrons,
            DynamicMicrowatts = count * DynamicMicrowatts,
            LeakageMicrowatts = count * LeakageMicrowatts,
        };
    }
}
