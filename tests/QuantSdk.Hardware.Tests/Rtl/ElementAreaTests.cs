using QuantSdk.Hardware.Rtl.Synthesis;
using QuantSdk.Hardware.Tests.Rtl.Infrastructure;

namespace QuantSdk.Hardware.Tests.Rtl;

/// <summary>The area of the MANT element relative to INT8 and ANT elements, on the open library, beside the published ratios.</summary>
public sealed class ElementAreaTests
{
    [Fact]
    public void Elements_OnTheOpenLibrary_HaveTheStatedRatios()
    {
        RtlTools.NeedLiberty();
        IReadOnlyList<ElementArea> areas = ElementAreas.Measure(LibertyFiles.FindInstalled()!);
        (ElementArea integer, ElementArea ant, ElementArea antWide, ElementArea codes, ElementArea mant) = (areas[0], areas[1], areas[2], areas[3], areas[4]);

        // A shift path on top of an 8 x 8 multiplier: published 1.44 with two sums of 16 bits.
        Assert.Equal(1.443, mant.PublishedRatioTo(integer)!.Value, 0.001);
        Assert.InRange(mant.RatioTo(integer), 1.05, 1.35);

        // Against the 4 x 4 element: published 2.59.
        Assert.Equal(2.585, mant.PublishedRatioTo(ant)!.Value, 0.001);
        Assert.InRange(mant.RatioTo(ant), 2.2, 3.0);

        // For codes alone a 3-bit multiplier and a shifter are smaller than an 8 x 8 multiplier, and larger than ANT's shifted 3-bit product.
        Assert.Null(codes.PublishedRatioTo(integer));
        Assert.InRange(codes.RatioTo(integer), 0.55, 0.8);
        Assert.InRange(codes.RatioTo(antWide), 1.1, 1.5);
        Assert.InRange(codes.RatioTo(ant), 1.3, 1.8);
    }

    [Fact]
    public void Measure_OfAMissingLibrary_SaysWhatYosysSaid()
    {
        RtlTools.NeedYosys();
        SynthesisException error = Assert.Throws<SynthesisException>(static () => ElementAreas.Measure("no-such.lib"));
        Assert.Contains("no-such.lib", error.Message);
    }
}
