using QuantSdk.Numerics;

namespace QuantSdk.Runtime.Tests.Cpu;

public class Int8ActivationsTests
{
    [Fact]
    public void Quantize_KnownValues_RoundsHalfToEven()
    {
        sbyte[] values = new sbyte[4];
        float[] scales = new float[1];

        Int8Activations.Quantize([127f, 2.5f, -3.5f, -127f], 4, values, scales);

        Assert.Equal([127, 2, -4, -127], values);
        Assert.Equal(1f, scales[0]);
    }

    [Fact]
    public void Quantize_ZeroGroup_HasScaleOne()
    {
        sbyte[] values = [5, 5, 5, 5];
        float[] scales = new float[2];

        Int8Activations.Quantize([0f, 0f, 254f, -1f], 2, values, scales);

        Assert.Equal([0, 0, 127, 0], values);
        Assert.Equal([1f, 2f], scales);
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.NegativeInfinity)]
    public void Quantize_GroupWithoutFiniteValue_HasScaleNaN(float poison)
    {
        sbyte[] values = new sbyte[4];
        float[] scales = new float[2];

        Int8Activations.Quantize([poison, 1f, 127f, 3f], 2, values, scales);

        Assert.Equal([0, 0, 127, 3], values);
        Assert.True(float.IsNaN(scales[0]));
        Assert.Equal(1f, scales[1]);
    }

    [Fact]
    public void Quantize_Subnormals_StaysInRange()
    {
        sbyte[] values = new sbyte[2];
        float[] scales = new float[1];

        Int8Activations.Quantize([190 * float.Epsilon, -190 * float.Epsilon], 2, values, scales);

        Assert.Equal([127, -127], values);
    }
}
