using QuantSdk.Hardware;

namespace AcceleratorStudy.Tests;

/// <summary>The numbers that the study and its README state.</summary>
public sealed class StudyTests
{
    private static readonly IReadOnlyList<Sweep> Sweeps = SweepCatalog.Run(new());

    [Fact]
    public void Reference_Settings_ReproduceTheClaim()
    {
        StudyCurve curve = StudyCurve.Run(new());

        Assert.Equal(1, curve.MeanSpeed / Claim.MeanSpeed, Claim.Tolerance);
        Assert.Equal(1, curve.MaxSpeed / Claim.MaxSpeed, Claim.Tolerance);
        Assert.Equal(1, curve.MeanEnergy / Claim.MeanEnergy, Claim.Tolerance);
        Assert.Equal(1, curve.MaxEnergy / Claim.MaxEnergy, Claim.Tolerance);
    }

    [Fact]
    public void IsoArea_WithFourAntElements_ReproducesTheSpeedToo()
    {
        // 32 x 32 elements of M-ANT against 40 x 40 groups of four ANT elements, which fill the same area, without a mask.
        StudyCurve curve = StudyCurve.Run(new StudyKnobs().Against(AcceleratorCatalog.Ant) with
        {
            Side = 32,
            IsoArea = 1.595,
            CausalFactor = 1,
            Lengths = StudyKnobs.LengthRange(2048, 65536),
        });

        Assert.Equal(1, curve.MeanSpeed / Claim.MeanSpeed, Claim.Tolerance);
        Assert.Equal(1, curve.MaxSpeed / Claim.MaxSpeed, Claim.Tolerance);
        Assert.False(Claim.HoldsForEnergy(curve));
    }

    [Theory]
    [InlineData("baseline", "INT8", 2.00, 2.00)]
    [InlineData("attention bits of the baseline", "8", 2.00, 2.00)]
    [InlineData("linear bits of the baseline", "4", 1.66, 3.49)]
    [InlineData("linear bits of the baseline", "16", 8.00, 8.00)]
    [InlineData("iso-area factor", "1.39", 2.21, 3.28)]
    [InlineData("iso-area factor", "2.83", 1.12, 1.65)]
    [InlineData("lengths", "1K..8K", 2.42, 2.85)]
    [InlineData("lengths", "2K..128K", 3.89, 6.36)]
    [InlineData("causal factor", "1", 3.48, 5.42)]
    [InlineData("decode, batch", "1", 2.27, 2.85)]
    [InlineData("filling and draining", "each fold", 3.00, 4.54)]
    public void Sweep_OfAKnob_GivesWhatTheReadmeSays(string knob, string setting, double mean, double max)
    {
        StudyCurve curve = Sweeps.Single(sweep => sweep.Knob == knob).Points.Single(point => point.Setting == setting).Curve;

        Assert.Equal(mean, curve.MeanSpeed, 0.01);
        Assert.Equal(max, curve.MaxSpeed, 0.01);
    }

    [Fact]
    public void Sweeps_OfAllKnobs_MarkTheReferenceOnce() => Assert.All(
        Sweeps.Where(static sweep => sweep.Knob != "decode, batch"),
        static sweep => Assert.Single(sweep.Points, static point => point.IsReference));

    [Fact]
    public void Speed_OfAnyLength_LiesBetweenLinearAndAttention() => Assert.All(
        StudyCurve.Run(new()).Cells, static cell => Assert.InRange(cell.Speed, cell.LinearSpeed, cell.AttentionSpeed));
}
