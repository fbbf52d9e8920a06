using QuantSdk.Attention;
using QuantSdk.Quantization;
using QuantSdk.Runtime.Tests.Quantization;

namespace QuantSdk.Runtime.Tests.Attention;

/// <summary>The basis of values from calibration and output projection.</summary>
public sealed class ValueBasisTrainerTests
{
    private static readonly BasisCase Case = BasisCase.Create();

    [Fact]
    public void Train_SquaresOfStoredValues_AreThoseOfTheDampedMetric()
    {
        float[] values = Samples.Gaussian(BasisCase.Elements, 4);
        float[] stored = [.. values];
        Case.Basis.Apply(stored);

        for (int head = 0; head < BasisCase.Heads; head++)
        {
            double[,] metric = Case.MetricOf(head);
            double mean = Enumerable.Range(0, BasisCase.Dimension).Average(i => metric[i, i]);
            ReadOnlySpan<float> value = values.AsSpan(head * BasisCase.Dimension, BasisCase.Dimension);
            double expected = BasisCase.Square(metric, value) / mean + 0.3 * SquareOf(value);
            Assert.Equal(1, SquareOf(stored.AsSpan(head * BasisCase.Dimension, BasisCase.Dimension)) / expected, 1e-4);
        }
    }

    [Fact]
    public void Train_StoredValues_AreDecorrelatedAndGroupsAlikeInVariance()
    {
        float[] stored = [.. Case.Values];
        Case.Basis.Apply(stored);
        Calibration moments = new(BasisCase.Elements);
        moments.Add(Centered(stored));
        double[] variances = [.. Enumerable.Range(0, BasisCase.Dimension).Select(i => Math.Log(Moment(i, i)))];
        for (int i = 0; i < BasisCase.Dimension; i++)
        {
            for (int j = 0; j < i; j++)
            {
                Assert.InRange(Moment(i, j) / Math.Sqrt(Moment(i, i) * Moment(j, j)), -1e-3, 1e-3);
            }
        }

        // One shared direction has most of the variance, which no dealing can make up for.
        Assert.True(SpreadOf(variances) < 0.5 * SpreadOf([.. variances.OrderDescending()]));

        double Moment(int i, int j) => moments.Moments[i * BasisCase.Elements + j];
    }

    [Fact]
    public void Train_CodebooksInTheBasis_LowerTheErrorOfTheOutput()
    {
        KeyValueCodebooks plain = CodebookTrainer.Train(BasisCase.Format, Case.Calibration);
        KeyValueCodebooks rebased = CodebookTrainer.Train(BasisCase.Format, Case.Calibration.WithValuesIn(Case.Basis));
        float[] values = Samples.Activations(200, BasisCase.Elements, 8);
        float[] carried = [.. values];
        Case.Basis.Apply(carried);

        float[] quantized = Quantize(carried, rebased);
        Case.Basis.Restore(quantized, BasisCase.Heads);
        double error = ErrorOf(values, quantized), before = ErrorOf(values, Quantize(values, plain));

        Assert.True(error < 0.9 * before, $"{error} is not below 0.9 of {before}");
    }

    [Fact]
    public void Train_Again_GivesTheSameBits() => Assert.Equal(Case.Basis.Matrices, BasisCase.Create().Basis.Matrices);

    [Fact]
    public void Train_ConstantValuesBehindZeros_IsInvertible()
    {
        KeyValueCalibration calibration = new(1, 8);
        calibration.Add(new float[80], new float[80], 0);
        ValueBasis basis = ValueBasisTrainer.Train(BasisCase.Format, calibration, new float[16 * 8], 2);
        float[] values = Samples.Gaussian(8, 1);
        float[] carried = [.. values];

        basis.Apply(carried);
        basis.Restore(carried, 1);

        Assert.All(values.Zip(carried), static pair => Assert.Equal(pair.First, pair.Second, 1e-5f));
    }

    [Fact]
    public void Train_ArgumentsThatDoNotFit_AreRefused()
    {
        float[] notFinite = [.. Case.Projection];
        notFinite[^1] = float.PositiveInfinity;

        Assert.StartsWith("QSDK4102", Refusal(KeyValueFormats.Coupled(16, 4), Case.Calibration, Case.Projection, BasisCase.QueryHeads));
        Assert.StartsWith("QSDK4104", Refusal(BasisCase.Format, Case.Calibration, Case.Projection[1..], BasisCase.QueryHeads));
        Assert.StartsWith("QSDK4104", Refusal(BasisCase.Format, Case.Calibration, [], BasisCase.QueryHeads));
        Assert.StartsWith("QSDK4109", Refusal(BasisCase.Format, Case.Calibration, Case.Projection, 3));
        Assert.Contains("infinity", Refusal(BasisCase.Format, Case.Calibration, notFinite, BasisCase.QueryHeads));
        Assert.Contains("no token", Refusal(BasisCase.Format, new KeyValueCalibration(BasisCase.Heads, BasisCase.Dimension), Case.Projection, BasisCase.QueryHeads));
    }

    [Fact]
    public void WithValuesIn_Weights_OfKeysStayAndOfValuesAreLeftOut()
    {
        float[] weights = [.. Samples.Gaussian(2 * BasisCase.Elements, 6).Select(Math.Abs)];
        KeyValueCalibration calibration = new(BasisCase.Heads, BasisCase.Dimension);
        calibration.Add(Case.Values.AsSpan(0, weights.Length), Case.Values.AsSpan(0, weights.Length), 7, weights, weights);

        KeyValueSample carried = Assert.Single(calibration.WithValuesIn(Case.Basis).Samples);
        float[] expected = Case.Values[..weights.Length];
        Case.Basis.Apply(expected);

        Assert.Equal(expected, carried.Values);
        Assert.Equal(weights, carried.KeyWeights);
        Assert.Empty(carried.ValueWeights);
        Assert.Equal((2, 7), (carried.Tokens, carried.Position));
        Assert.StartsWith("QSDK4109", Assert.Throws<ArgumentException>(static () => new KeyValueCalibration(1, 8).WithValuesIn(Case.Basis)).Message);
    }

    private static string Refusal(CoupledKeyValueFormat format, KeyValueCalibration calibration, float[] projection, int queryHeads) =>
        Assert.ThrowsAny<ArgumentException>(() => ValueBasisTrainer.Train(format, calibration, projection, queryHeads)).Message;

    /// <summary>The nearest entries of every channel group.</summary>
    private static float[] Quantize(float[] values, KeyValueCodebooks books)
    {
        int size = books.Format.VectorSize;
        float[] quantized = new float[values.Length];
        for (int first = 0; first < values.Length; first += size)
        {
            float[] vector = values[first..(first + size)];
            int group = first % BasisCase.Elements / size;
            float[] nearest = Enumerable.Range(group * books.Format.Entries, books.Format.Entries)
                .Select(entry => books.Values.AsSpan(entry * size, size).ToArray().Select(static value => (float)value).ToArray())
                .MinBy(entry => entry.Zip(vector, static (e, v) => (e - v) * (e - v)).Sum())!;
            nearest.CopyTo(quantized, first);
        }

        return quantized;
    }

    private static double ErrorOf(float[] values, float[] quantized)
    {
        double[][,] metrics = [.. Enumerable.Range(0, BasisCase.Heads).Select(Case.MetricOf)];
        float[] difference = [.. values.Zip(quantized, static (value, other) => value - other)];
        return Enumerable.Range(0, values.Length / BasisCase.Dimension)
            .Sum(row => BasisCase.Square(metrics[row % BasisCase.Heads], difference.AsSpan(row * BasisCase.Dimension, BasisCase.Dimension)));
    }

    private static float[] Centered(float[] rows)
    {
        float[] centered = [.. rows];
        for (int i = 0; i < BasisCase.Elements; i++)
        {
            float mean = Enumerable.Range(0, rows.Length / BasisCase.Elements).Average(token => rows[token * BasisCase.Elements + i]);
            for (int place = i; place < rows.Length; place += BasisCase.Elements)
            {
                centered[place] -= mean;
            }
        }

        return centered;
    }

    /// <summary>How far the groups' products of variances lie apart, as a logarithm.</summary>
    private static double SpreadOf(double[] logarithms)
    {
        double[] products = [.. logarithms.Chunk(BasisCase.Format.VectorSize).Select(static group => group.Sum())];
        return products.Max() - products.Min();
    }

    private static double SquareOf(ReadOnlySpan<float> vector)
    {
        double sum = 0;
        foreach (float value in vector)
        {
            sum += (double)value * value;
        }

        return sum;
    }
}
