using QuantSdk.Gpu;

namespace QuantSdk.Generators.Tests.Gpu;

public sealed class AttentionMathTests
{
    [Theory]
    [InlineData(0f)]
    [InlineData(1f)]
    [InlineData(-0.3333333f)]
    [InlineData(1234.567f)]
    [InlineData(-65000.3f)]
    public void SplitWord_Number_LosesNoMoreThanTwoHalvesDo(float number) =>
        Assert.InRange(AttentionMath.JoinedHalves(AttentionMath.SplitWord(number)) - number, -MathF.Abs(number) * 2.4e-7f, MathF.Abs(number) * 2.4e-7f);

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void SplitWord_NoNumber_StaysNone(float number) => Assert.True(float.IsNaN(AttentionMath.JoinedHalves(AttentionMath.SplitWord(number))));
}
