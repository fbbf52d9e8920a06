using System.Numerics.Tensors;

namespace QuantSdk.Quantization;

/// <summary>Weighted k-means (Lloyd) from a k-means++ start; the same for every degree of parallelism.</summary>
internal sealed class KMeans
{
    private const int PointsPerTask = 1024;

    // Where points are many, all iterations but the last few run on every fourth of them: entries are nearly in place before all points count.
    private const int SampleStep = 4;
    private const int SampledPointsPerEntry = 32;
    private const int WholeIterations = 4;

    /// <summary>Distance evaluations beyond which the start is a weighted random sample: k-means++ visits every point once per entry.</summary>
    private const long LargestCarefulStart = 1L << 31;

    private readonly float[] points;
    private readonly float[] weights;
    private readonly int vectorSize;
    private readonly int count;
    private readonly ParallelOptions parallel;
    private readonly float[] distances;

    /// <summary>Prepares the clustering.</summary>
    /// <param name="points">count x vectorSize values.</param>
    /// <param name="weights">A weight per point, not negative.</param>
    /// <param name="vectorSize">Elements of a point.</param>
    /// <param name="parallel">Threads and cancellation.</param>
    public KMeans(float[] points, float[] weights, int vectorSize, ParallelOptions parallel)
    {
        this.points = points;
        this.weights = weights;
        this.vectorSize = vectorSize;
        this.parallel = parallel;
        count = weights.Length;
        Assignments = new int[count];
        distances = new float[count];
    }

    /// <summary>The entry of each point.</summary>
    public int[] Assignments { get; }

    /// <summary>Finds a codebook.</summary>
    /// <param name="entries">Receives the entries, entry after entry.</param>
    /// <param name="iterations">Lloyd iterations.</param>
    /// <param name="random">The source of the start's random choices.</param>
    public void Fit(Span<float> entries, int iterations, Random random)
    {
        int number = entries.Length / vectorSize;
        if (number >= count)
        {
            entries.Clear();
            points.CopyTo(entries);
            for (int i = 0; i < count; i++)
            {
                Assignments[i] = i;
            }

            return;
        }

        if (iterations > WholeIterations && count / SampleStep >= SampledPointsPerEntry * number)
        {
            Sample().Fit(entries, iterations, random);
            iterations = WholeIterations;
        }
        else if ((long)count * number * vectorSize <= LargestCarefulStart)
        {
            StartCarefully(entries, random);
        }
        else
        {
            StartRandomly(entries, random);
        }

        float[] current = entries.ToArray();
        for (int iteration = 0; iteration < iterations; iteration++)
        {
            Assign(current);
            Update(current);
        }

        Assign(current);
        current.CopyTo(entries);
    }

    /// <summary>The clustering of every fourth point.</summary>
    private KMeans Sample()
    {
        int number = count / SampleStep;
        float[] chosen = new float[number * vectorSize];
        float[] chosenWeights = new float[number];
        for (int i = 0; i < number; i++)
        {
            points.AsSpan(i * SampleStep * vectorSize, vectorSize).CopyTo(chosen.AsSpan(i * vectorSize));
            chosenWeights[i] = weights[i * SampleStep];
        }

        return new KMeans(chosen, chosenWeights, vectorSize, parallel);
    }

    /// <summary>k-means++: every next entry is a point drawn with a probability proportional to its weighted squared distance.</summary>
    private void StartCarefully(Span<float> entries, Random random)
    {
        EntryTable table = new(count, vectorSize);
        table.Load(points);
        float[] scores = new float[table.PaddedEntries];
        WeightedDraw draw = new(weights);
        int chosen = draw.Next(random);
        for (int entry = 0; entry < entries.Length / vectorSize; entry++)
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            Span<float> point = points.AsSpan(chosen * vectorSize, vectorSize);
            point.CopyTo(entries[(entry * vectorSize)..]);
            table.Scores(point, scores);
            float offset = 0;
            foreach (float value in point)
            {
                offset += value * value / 2;
            }

            draw.Lower(scores, offset, entry == 0);
            chosen = draw.Next(random);
        }
    }

    private void StartRandomly(Span<float> entries, Random random)
    {
        for (int entry = 0; entry < entries.Length / vectorSize; entry++)
        {
            points.AsSpan(random.Next(count) * vectorSize, vectorSize).CopyTo(entries[(entry * vectorSize)..]);
        }
    }

    private void Assign(float[] entries)
    {
        NearestEntries search = new(entries, vectorSize);
        Parallel.For(0, (count + PointsPerTask - 1) / PointsPerTask, parallel, task =>
        {
            int first = task * PointsPerTask;
            int number = Math.Min(PointsPerTask, count - first);
            search.Find(points.AsSpan(first * vectorSize, number * vectorSize), Assignments.AsSpan(first, number), distances.AsSpan(first, number));
            for (int i = first; i < first + number; i++)
            {
                distances[i] *= 2;
                foreach (float value in points.AsSpan(i * vectorSize, vectorSize))
                {
                    distances[i] += value * value;
                }
            }
        });
    }

    /// <summary>Moves every entry to the mean of its points, and entries without points to the points that are served worst.</summary>
    private void Update(float[] entries)
    {
        double[] sums = new double[entries.Length];
        double[] mass = new double[entries.Length / vectorSize];
        for (int i = 0; i < count; i++)
        {
            int entry = Assignments[i];
            mass[entry] += weights[i];
            for (int k = 0; k < vectorSize; k++)
            {
                sums[entry * vectorSize + k] += (double)weights[i] * points[i * vectorSize + k];
            }
        }

        TensorPrimitives.Multiply(distances, weights, distances);
        for (int entry = 0; entry < mass.Length; entry++)
        {
            if (mass[entry] > 0)
            {
                for (int k = 0; k < vectorSize; k++)
                {
                    entries[entry * vectorSize + k] = (float)(sums[entry * vectorSize + k] / mass[entry]);
                }

                continue;
            }

            int worst = TensorPrimitives.IndexOfMax(distances);
            points.AsSpan(worst * vectorSize, vectorSize).CopyTo(entries.AsSpan(entry * vectorSize));
            distances[worst] = 0;
        }
    }
}
