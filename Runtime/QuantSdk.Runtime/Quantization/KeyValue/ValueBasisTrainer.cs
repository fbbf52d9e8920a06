using System.Numerics.Tensors;
using QuantSdk.Attention;

namespace QuantSdk.Quantization;

/// <summary>
/// Trains the basis that values of coupled quantization are stored in. With M = Σ W_oᵀ W_o over the query heads that share a key-value head, S = M^(1/2) and the principal axes of S v,
/// squared error of what is stored is error of the attention block's output, and axes are decorrelated. They are dealt to the channel groups so that
/// every group has nearly the same product of variances. Results are the same on every machine and at every degree of parallelism.
/// </summary>
public static class ValueBasisTrainer
{
    // Added to every eigenvalue of M as a share of their mean: bounds the inverse where the output projection passes on little. 1.0 was worse.
    private const double Damping = 0.3;

    // As a share of the mean variance: an axis without variance must not decide by itself which group has the smallest product.
    private const double SmallestVariance = 1e-12;

    /// <summary>Trains the basis of one layer.</summary>
    /// <param name="format">The format of the cache, whose vector size is the size of a channel group.</param>
    /// <param name="calibration">Values of the layer; better a hundred times as many tokens as a head has elements. Their weights are not used.</param>
    /// <param name="outputProjection">The projection behind the attention: hidden size x (query heads x head dimension) values, row-major and finite.</param>
    /// <param name="queryHeads">Query heads, a multiple of the key-value heads.</param>
    /// <param name="progress">Receives the share done.</param>
    /// <param name="cancellationToken">Stops the work between two heads.</param>
    /// <exception cref="ArgumentException">
    /// QSDK4102, 4104 or 4109: the format, the projection's length or the query heads do not fit; the projection is not finite; or there is no token.
    /// </exception>
    public static ValueBasis Train(
        CoupledKeyValueFormat format,
        KeyValueCalibration calibration,
        ReadOnlySpan<float> outputProjection,
        int queryHeads,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        format.Check(calibration.HeadDimension);
        Check(calibration, outputProjection, queryHeads);
        int heads = calibration.Heads;
        int dimension = calibration.HeadDimension;
        double[][] metrics = new double[heads][];
        for (int head = 0; head < heads; head++)
        {
            metrics[head] = MetricOf(outputProjection, head, queryHeads / heads, queryHeads, dimension);
        }

        int square = dimension * dimension;
        float[] matrices = new float[heads * square];
        float[] inverses = new float[heads * square];
        ParallelWork.For(
            heads,
            -1,
            progress,
            head => Train(
                metrics[head],
                CovarianceOf(calibration, head),
                dimension,
                format.VectorSize,
                matrices.AsSpan(head * square, square),
                inverses.AsSpan(head * square, square)),
            cancellationToken);
        return new ValueBasis(heads, dimension, matrices, inverses);
    }

    private static void Check(KeyValueCalibration calibration, ReadOnlySpan<float> outputProjection, int queryHeads)
    {
        if (queryHeads <= 0 || queryHeads % calibration.Heads != 0)
        {
            throw AttentionErrors.Basis($"{queryHeads} query heads cannot share {calibration.Heads} key-value heads evenly");
        }

        int width = queryHeads * calibration.HeadDimension;
        int rows = Math.Max(1, outputProjection.Length / width);
        if (outputProjection.Length != rows * width)
        {
            throw AttentionErrors.Length(nameof(outputProjection), outputProjection.Length, (long)rows * width, "the shape of the layer");
        }

        if (!float.IsFinite(TensorPrimitives.MaxMagnitude(outputProjection)))
        {
            throw new ArgumentException("The output projection holds a NaN or an infinity.", nameof(outputProjection));
        }

        if (calibration.Tokens == 0)
        {
            throw new ArgumentException("The calibration holds no token; principal axes need some.", nameof(calibration));
        }
    }

    /// <summary>M of a key-value head.</summary>
    private static double[] MetricOf(ReadOnlySpan<float> projection, int head, int share, int queryHeads, int dimension)
    {
        int width = queryHeads * dimension;
        float[] columns = new float[projection.Length / queryHeads];
        Calibration moments = new(dimension);
        for (int query = head * share; query < (head + 1) * share; query++)
        {
            for (int row = 0; row < projection.Length / width; row++)
            {
                projection.Slice(row * width + query * dimension, dimension).CopyTo(columns.AsSpan(row * dimension));
            }

            moments.Add(columns);
        }

        return moments.Moments.ToArray();
    }

    /// <summary>The covariance of a head's values, times the number of tokens.</summary>
    private static double[] CovarianceOf(KeyValueCalibration calibration, int head)
    {
        int dimension = calibration.HeadDimension;
        int width = calibration.Heads * dimension;
        float[] rows = new float[calibration.Tokens * dimension];
        int place = 0;
        foreach (KeyValueSample sample in calibration.Samples)
        {
            for (int token = 0; token < sample.Tokens; token++, place += dimension)
            {
                sample.Values.AsSpan(token * width + head * dimension, dimension).CopyTo(rows.AsSpan(place));
            }
        }

        Center(rows, dimension);
        Calibration moments = new(dimension);
        moments.Add(rows, 1);
        return moments.Moments.ToArray();
    }

    private static void Center(float[] rows, int dimension)
    {
        double[] mean = new double[dimension];
        int tokens = rows.Length / dimension;
        for (int i = 0; i < rows.Length; i++)
        {
            mean[i % dimension] += (double)rows[i] / tokens;
        }

        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] -= (float)mean[i % dimension];
        }
    }

    private static void Train(double[] metric, double[] covariance, int dimension, int groupSize, Span<float> matrix, Span<float> inverse)
    {
        SymmetricEigen output = SymmetricEigen.Decompose(metric, dimension);

        // In units of the mean, stored values are about as large as values; a projection of zeros leaves them as they are up to a factor.
        double mean = output.Values.Average();
        double unit = mean > 0 ? mean : 1;
        double Root(double eigenvalue) => Math.Sqrt(Math.Max(eigenvalue, 0) / unit + Damping);
        double[] root = output.Map(Root);
        double[] inverseRoot = output.Map(eigenvalue => 1 / Root(eigenvalue));
        SymmetricEigen principal = SymmetricEigen.Decompose(Multiply(Multiply(root, covariance, dimension), root, dimension), dimension);
        int[] order = Deal(principal.Values, groupSize);

        // Eigenvectors are rows, so that row k of these is what axis k takes of a value and gives back to it.
        double[] taken = Multiply(principal.Vectors, root, dimension);
        double[] given = Multiply(principal.Vectors, inverseRoot, dimension);
        for (int axis = 0; axis < dimension; axis++)
        {
            for (int element = 0; element < dimension; element++)
            {
                matrix[element * dimension + axis] = (float)taken[order[axis] * dimension + element];
                inverse[axis * dimension + element] = (float)given[order[axis] * dimension + element];
            }
        }
    }

    /// <summary>The axis of every place: from the largest variance on, each axis goes to the group with the fewest axes, of those to the one with the smallest product of variances.</summary>
    private static int[] Deal(double[] variances, int groupSize)
    {
        int groups = variances.Length / groupSize;
        double mean = variances.Average();
        int[] order = new int[variances.Length];
        int[] counts = new int[groups];
        double[] products = new double[groups];
        products.AsSpan().Fill(1);
        foreach (int axis in Enumerable.Range(0, variances.Length).OrderByDescending(axis => variances[axis]))
        {
            int target = 0;
            for (int group = 1; group < groups; group++)
            {
                bool isBehind = counts[group] < counts[target] || (counts[group] == counts[target] && products[group] < products[target]);
                target = isBehind ? group : target;
            }

            order[target * groupSize + counts[target]++] = axis;
            products[target] *= mean > 0 ? Math.Max(variances[axis] / mean, SmallestVariance) : 1;
        }

        return order;
    }

    private static double[] Multiply(double[] left, double[] right, int size)
    {
        double[] product = new double[size * size];
        for (int row = 0; row < size; row++)
        {
            Span<double> target = product.AsSpan(row * size, size);
            for (int k = 0; k < size; k++)
            {
                TensorPrimitives.MultiplyAdd(right.AsSpan(k * size, size), left[row * size + k], target, target);
            }
        }

        return product;
    }
}
