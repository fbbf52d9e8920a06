using QuantSdk.Numerics;
using QuantSdk.Quantization;
using QuantSdk.Runtime.Tests.Quantization;

namespace QuantSdk.Runtime.Tests.Vector;

public sealed class CodebookSearchTests
{
    [Theory]
    [InlineData(2, 5)]
    [InlineData(4, 256)]
    [InlineData(8, 1000)]
    [InlineData(16, 64)]
    public void Nearest_RandomEntries_EqualsBruteForce(int size, int entries)
    {
        float[] values = Samples.Gaussian(entries * size, 1);
        EntryTable table = new(entries, size);
        table.Load(values);
        float[] vectors = Samples.Gaussian(50 * size, 2);
        for (int i = 0; i < 50; i++)
        {
            float[] vector = vectors[(i * size)..((i + 1) * size)];
            double best = Enumerable.Range(0, entries).Min(entry => Distance(vector, values, entry));

            int found = table.Nearest(vector, out float score);

            Assert.Equal(best, Distance(vector, values, found), 1e-4);
            Assert.Equal(best, 2 * score + vector.Sum(static x => (double)x * x), 1e-3);
        }
    }

    [Theory]
    [InlineData(2, 5, 32)]
    [InlineData(4, 256, 50)]
    [InlineData(8, 1000, 7)]
    [InlineData(16, 64, 70)]
    public void Find_ManyPoints_EqualsTheSearchOfEach(int size, int entries, int points)
    {
        float[] values = Samples.Gaussian(entries * size, 9);
        values.AsSpan(0, size).CopyTo(values.AsSpan((entries - 1) * size));
        EntryTable table = new(entries, size);
        table.Load(values);
        float[] vectors = Samples.Gaussian(points * size, 10);
        int[] nearest = new int[points];
        float[] scores = new float[points];

        new NearestEntries(values, size).Find(vectors, nearest, scores);

        for (int i = 0; i < points; i++)
        {
            Assert.Equal(table.Nearest(vectors.AsSpan(i * size, size), out float score), nearest[i]);
            Assert.Equal(score, scores[i]);
        }
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(24, 17)]
    [InlineData(64, 63)]
    public void IndexOf_TwoEqualSmallest_GivesTheFirst(int length, int place)
    {
        float[] values = [.. Enumerable.Range(0, length).Select(static i => 1f + i % 3)];
        values[^1] = -2;
        values[place] = -2;

        Assert.Equal(place, SmallestValue.IndexOf(values));
    }

    [Fact]
    public void Encode_WideBeam_FindsTheBestSum()
    {
        float[] books = Samples.Gaussian(2 * 16 * 4, 3);
        float[] factor = [1, 0.3f, 0, 0, 0, 0.8f, 0.1f, 0, 0, 0, 1.2f, 0.4f, 0, 0, 0, 0.6f];
        VectorEncoder encoder = new(16, 4, 2, width: 16);
        encoder.Load(books);
        encoder.SetMetric(factor);
        float[] targets = Samples.Gaussian(20 * 4, 4);
        int[] codes = new int[2];
        for (int i = 0; i < 20; i++)
        {
            float[] target = targets[(4 * i)..(4 * i + 4)];
            float best = float.PositiveInfinity;
            for (int pair = 0; pair < 256; pair++)
            {
                best = MathF.Min(best, encoder.Distance(target, [pair / 16, pair % 16]));
            }

            Assert.Equal(best, encoder.Encode(target, codes), 1e-4f);
            Assert.Equal(best, encoder.Distance(target, codes), 1e-4f);
        }
    }

    [Fact]
    public void Fit_Clusters_BeatsRandomEntries()
    {
        float[] points = Samples.Gaussian(2000 * 4, 5);
        float[] weights = [.. Enumerable.Repeat(1f, 2000)];
        float[] fitted = new float[64 * 4];
        new KMeans(points, weights, 4, new ParallelOptions()).Fit(fitted, 8, new Random(1));

        Assert.True(TotalError(points, fitted) < 0.85 * TotalError(points, points[..(64 * 4)]));
    }

    [Fact]
    public void Fit_ManyPoints_GainsByItsIterationsOnASample()
    {
        float[] points = Samples.Gaussian(8192 * 4, 15);
        float[] weights = [.. Enumerable.Repeat(1f, 8192)];
        float[] few = new float[64 * 4], many = new float[64 * 4];
        new KMeans(points, weights, 4, new ParallelOptions()).Fit(few, 4, new Random(1));
        new KMeans(points, weights, 4, new ParallelOptions()).Fit(many, 12, new Random(1));

        Assert.InRange(TotalError(points, many) / TotalError(points, few), 0.9, 0.995);
    }

    [Fact]
    public void Fit_ManyPoints_IgnoresThoseWithoutWeight()
    {
        float[] points = Samples.Gaussian(8192 * 4, 16);
        float[] weights = new float[8192];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = points[i * 4] > 0 ? 1 : 0;
        }

        float[] entries = new float[64 * 4];
        new KMeans(points, weights, 4, new ParallelOptions()).Fit(entries, 12, new Random(1));

        Assert.All(Enumerable.Range(0, 64), entry => Assert.True(entries[entry * 4] > 0));
    }

    [Fact]
    public void Run_JointFit_ReachesTheLeastSquaresOptimum()
    {
        float[] weights = Samples.Gaussian(32 * 32, 6);
        QuantizationOptions options = new() { Calibration = Samples.Calibration(32, 7) };
        LayerObjective objective = LayerObjective.Create(weights, 32, 32, options.Calibration.Moments, options);
        VectorFormat format = new("test", 4, 3, 2, CodebookScope.Tensor);
        VectorSolution solution = new(format, objective, [.. Enumerable.Repeat(1f, 32)]);
        CodebookStart.Run(solution, 0, new ParallelOptions());
        new CodebookFit(solution).Run(200, CancellationToken.None);
        double optimum = Error(solution);

        // At the optimum of a quadratic form no small change of an entry lowers it.
        for (int i = 0; i < solution.Codebooks.Length; i += 5)
        {
            foreach (float step in (float[])[0.02f, -0.02f])
            {
                solution.Codebooks[i] += step;
                Assert.True(Error(solution) > optimum * 0.99999);
                solution.Codebooks[i] -= step;
            }
        }
    }

    [Fact]
    public void Compute_PositiveDefiniteMatrix_GivesItsUpperFactor()
    {
        const int Size = 12;
        Calibration calibration = Samples.Calibration(Size, 8);
        float[] factor = UpperFactor.Compute(calibration.Moments, Size, 1)!;
        for (int row = 0; row < Size; row++)
        {
            for (int column = 0; column < Size; column++)
            {
                double product = Enumerable.Range(0, Size).Sum(k => (double)factor[row * Size + k] * factor[column * Size + k]);
                Assert.Equal(1, product / calibration.Moments[row * Size + column], 1e-3);
                Assert.True(column >= row || factor[row * Size + column] == 0);
            }
        }
    }

    private static double Error(VectorSolution solution)
    {
        float[] decoded = new float[solution.Objective.Weights.Length];
        solution.Decode(decoded);
        return solution.Objective.RelativeError(decoded);
    }

    private static double TotalError(float[] points, float[] entries) =>
        Enumerable.Range(0, points.Length / 4).Sum(i => Enumerable.Range(0, entries.Length / 4).Min(entry => Distance(points[(4 * i)..(4 * i + 4)], entries, entry)));

    private static double Distance(float[] vector, float[] entries, int entry)
    {
        double sum = 0;
        for (int i = 0; i < vector.Length; i++)
        {
            double difference = vector[i] - entries[entry * vector.Length + i];
            sum += difference * difference;
        }

        return sum;
    }
}
