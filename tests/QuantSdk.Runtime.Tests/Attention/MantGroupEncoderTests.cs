using QuantSdk.Attention;
using QuantSdk.Runtime.Tests.Quantization;

namespace QuantSdk.Runtime.Tests.Attention;

/// <summary>M-ANT's real-time quantization against its definition in float64.</summary>
public sealed class MantGroupEncoderTests
{
    [Theory]
    [InlineData(32)]
    [InlineData(64)]
    [InlineData(128)]
    public void Encode_RandomGroups_TakesTheNearestValues(int size)
    {
        byte[] codes = new byte[size / 2];
        for (int trial = 0; trial < 200; trial++)
        {
            float[] group = [.. Samples.Gaussian(size, trial).Select(x => MathF.ScaleB(MathF.Pow(MathF.Abs(x), 1 + trial % 4) * MathF.Sign(x), trial % 26 - 20))];
            float scale = (float)MantGroupEncoder.Encode(group, MantTypeTable.Eight, codes, out byte type);

            Assert.Equal((double)(float)(Half)(group.Max(MathF.Abs) / MantType.MagnitudeOf(type, 7)), scale);
            for (int i = 0; i < size; i++)
            {
                int code = codes[i / 2] >> (4 * (i % 2)) & 15;
                double best = Enumerable.Range(0, 16).Min(other => Math.Abs((double)scale * MantType.ValueOf(type, other) - group[i]));
                Assert.Equal(best, Math.Abs((double)scale * MantType.ValueOf(type, code) - group[i]));
            }
        }
    }

    [Fact]
    public void Encode_RandomGroups_TakesTheTypeOfTheVariance()
    {
        byte[] codes = new byte[32];
        int[] seen = new int[256];
        for (int trial = 0; trial < 400; trial++)
        {
            float[] group = [.. Samples.Gaussian(64, trial).Select(x => MathF.Pow(MathF.Abs(x), 0.2f + trial % 16 * 0.15f) * MathF.Sign(x))];
            double largest = group.Max(MathF.Abs);
            double mean = group.Average(x => x / largest);
            double variance = group.Sum(x => Math.Pow(x / largest - mean, 2)) / 63;
            MantGroupEncoder.Encode(group, MantTypeTable.Three, codes, out byte type);
            seen[type]++;

            // Eight bits move the variance a little: groups beside a threshold may go either way.
            byte expected = variance < 0.05 ? (byte)0 : variance < 0.25 ? (byte)25 : MantType.Integer;
            Assert.True(type == expected || Math.Abs(variance - 0.05) < 0.002 || Math.Abs(variance - 0.25) < 0.004, $"{variance} gave {type}.");
        }

        Assert.All((byte[])[0, 25, MantType.Integer], type => Assert.True(seen[type] > 20));
    }

    [Fact]
    public void Encode_Zeros_DecodesToZeros()
    {
        byte[] codes = new byte[32];
        Assert.Equal((Half)0f, MantGroupEncoder.Encode(new float[64], MantTypeTable.Three, codes, out _));
    }

    [Theory]
    [InlineData(1e30f)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NaN)]
    public void Encode_WhatNoScaleCanHold_StoresNaN(float value)
    {
        byte[] codes = [.. Enumerable.Repeat((byte)0xFF, 16)];
        float[] group = Samples.Gaussian(32, 1);
        group[7] = value;
        Assert.True(Half.IsNaN(MantGroupEncoder.Encode(group, MantTypeTable.Fitted, codes, out byte type)));
        Assert.Equal(MantType.Integer, type);
        Assert.All(codes, static code => Assert.Equal(0, code));
    }

    [Fact]
    public void Window_ValuesThatGrow_StayWithinAUnitOfTheLastExponent()
    {
        const int Size = 32;
        sbyte[] codes = new sbyte[Size];
        sbyte[] exponents = [SharedExponent.Smallest];
        float[] values = [.. Samples.Gaussian(Size, 3).Select((x, i) => x * MathF.ScaleB(1, i / 4))];
        for (int i = 0; i < Size; i++)
        {
            MantWindow.Append(codes, exponents, Size, i, [values[i]]);
            float[] decoded = new float[Size];
            MantWindow.Decode(codes, exponents[0], decoded);
            float unit = SharedExponent.PowerOf(exponents[0]);
            Assert.Equal(SharedExponent.Of(values[..(i + 1)].Max(MathF.Abs)), exponents[0]);

            // Half a unit for the last rounding, and half of what the earlier ones, each in a finer unit, could add.
            Assert.All(Enumerable.Range(0, i + 1), k => Assert.InRange(MathF.Abs(decoded[k] - values[k]), 0, unit));
        }
    }

    [Theory]
    [InlineData(127f, 0)]
    [InlineData(127.00001f, 1)]
    [InlineData(63.5f, -1)]
    [InlineData(0f, -126)]
    [InlineData(float.MaxValue, 122)]
    public void SharedExponent_Magnitude_IsTheSmallestThatFits(float magnitude, int expected)
    {
        Assert.Equal(expected, SharedExponent.Of(magnitude));
        Assert.True(magnitude <= 127f * SharedExponent.PowerOf(expected));
    }
}
