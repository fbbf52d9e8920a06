using System.Buffers.Binary;
using QuantSdk.Checkpoints;
using QuantSdk.Numerics;
using QuantSdk.Quantization;

namespace QuantSdk.Runtime.Tests.Quantization;

public sealed class CalibrationTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 5)]
    [InlineData(33, 64)]
    [InlineData(70, 300)]
    [InlineData(128, 1000)]
    public void Add_AnyShape_SumsOuterProducts(int features, int tokens)
    {
        float[] activations = Samples.Activations(tokens, features, 3);
        Calibration calibration = new(features);

        calibration.Add(activations);

        Assert.Equal(tokens, calibration.Tokens);
        for (int i = 0; i < features; i++)
        {
            for (int j = 0; j < features; j++)
            {
                double expected = 0;
                double magnitude = 0;
                for (int token = 0; token < tokens; token++)
                {
                    double product = (double)activations[token * features + i] * activations[token * features + j];
                    expected += product;
                    magnitude += Math.Abs(product);
                }

                // 64 single-precision additions in a row lose at most 64 half-ulps of the sum of magnitudes.
                Assert.Equal(expected, calibration.Moments[i * features + j], magnitude * 64 * Math.Pow(2, -24));
            }
        }
    }

    [Fact]
    public void Add_AnyDegreeOfParallelism_GivesTheSameBits()
    {
        float[] activations = Samples.Activations(500, 100, 4);
        Calibration one = new(100);
        Calibration three = new(100);

        one.Add(activations, 1);
        three.Add(activations, 3);

        Assert.Equal(one.Moments, three.Moments);
    }

    [Fact]
    public void Add_SeveralTimes_SumsUp()
    {
        float[] activations = Samples.Activations(512, 40, 5);
        Calibration whole = new(40);
        Calibration parts = new(40);

        whole.Add(activations);
        parts.Add(activations.AsSpan(0, 256 * 40));
        Assert.Equal(256, parts.Tokens);
        Assert.NotEqual(whole.Moments[1], parts.Moments[1]);
        parts.Add(activations.AsSpan(256 * 40));

        Assert.Equal(whole.Moments, parts.Moments);
    }

    [Fact]
    public void Add_BadActivations_Throws()
    {
        Calibration calibration = new(4);

        Assert.Throws<ArgumentException>(() => calibration.Add(new float[6]));
        Assert.Throws<ArgumentException>(() => calibration.Add([1, 2, float.NaN, 4]));
        Assert.Throws<ArgumentException>(() => calibration.Add([1, 2, float.NegativeInfinity, 4]));
        Assert.Equal(0, calibration.Tokens);
    }

    [Fact]
    public void Add_WhereKernelsRoundToIntegers_CountsTokensAsTheKernelSeesThem()
    {
        float[] activations = Samples.Activations(300, 96, 9);
        float[] rounded = Decoded(activations, 32);
        Calibration expected = new(96), calibration = new(96, 32);

        expected.Add(rounded);
        calibration.Add(activations);

        Assert.Equal(expected.Moments, calibration.Moments);
        Assert.NotEqual(rounded, activations);
    }

    [Fact]
    public void Add_WithReference_RoundsTheActivationsAlone()
    {
        float[] activations = Samples.Activations(40, 64, 10), reference = Samples.Activations(40, 64, 11);
        Calibration expected = new(64), calibration = new(64, 64);

        expected.Add(Decoded(activations, 64), reference);
        calibration.Add((ReadOnlyMemory<float>)activations, reference);

        Assert.Equal(expected.Moments, calibration.Moments);
        Assert.Equal(expected.CrossMoments, calibration.CrossMoments);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(64, -1)]
    [InlineData(96, 64)]
    public void Create_FeaturesThatGroupsDoNotDivide_Throws(int features, int integerGroup) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Calibration(features, integerGroup));

    [Theory]
    [InlineData(37, 0)]
    [InlineData(64, 32)]
    public void Load_SavedCalibration_GoesOnWithTheSameBits(int features, int integerGroup)
    {
        float[] activations = Samples.Activations(100, features, 6);
        Calibration calibration = new(features, integerGroup);
        calibration.Add(activations);
        using MemoryStream stream = new();

        calibration.Save(stream);
        stream.Position = 0;
        Calibration loaded = Calibration.Load(stream, "calibration");

        Assert.Equal(calibration.Tokens, loaded.Tokens);
        Assert.Equal(calibration.Moments, loaded.Moments);
        calibration.Add(activations);
        loaded.Add(activations);
        Assert.Equal(calibration.Moments, loaded.Moments);
    }

    [Fact]
    public void Load_DamagedFile_ThrowsQuantFormatException()
    {
        using MemoryStream stream = new();
        Samples.Calibration(5, 7).Save(stream);
        byte[] good = stream.ToArray();

        AssertDamaged(good[..10]);
        AssertDamaged(good[..^1]);
        AssertDamaged([.. good, 0]);
        AssertDamaged([.. "another file"u8, .. good[12..]]);
        AssertDamaged(WithInteger(good, 8, int.MaxValue));
        AssertDamaged(WithInteger(good, 8, -1));
        AssertDamaged(WithInteger(good, 12, -1));
        AssertDamaged(WithInteger(good, 16, -1));
        AssertDamaged(WithInteger(good, 16, 2));
        AssertDamaged(WithInteger(good, good.Length - 4, 0x7FF80000));
    }

    /// <summary>What groups of activations decode to behind INT8.</summary>
    private static float[] Decoded(float[] activations, int groupSize)
    {
        sbyte[] integers = new sbyte[activations.Length];
        float[] scales = new float[activations.Length / groupSize];
        Int8Activations.Quantize(activations, groupSize, integers, scales);
        return [.. integers.Select((integer, i) => scales[i / groupSize] * integer)];
    }

    private static byte[] WithInteger(byte[] file, int offset, int value)
    {
        byte[] copy = [.. file];
        BinaryPrimitives.WriteInt32LittleEndian(copy.AsSpan(offset), value);
        return copy;
    }

    private static void AssertDamaged(byte[] file)
    {
        using MemoryStream stream = new(file);
        QuantFormatException error = Assert.Throws<QuantFormatException>(() => Calibration.Load(stream, "damaged.bin"));
        Assert.Equal(CheckpointErrors.DamagedCalibration, error.Id);
        Assert.Contains("damaged.bin", error.Message);
    }
}
