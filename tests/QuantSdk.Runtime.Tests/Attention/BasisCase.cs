using QuantSdk.Attention;
using QuantSdk.Quantization;
using QuantSdk.Runtime.Tests.Quantization;

namespace QuantSdk.Runtime.Tests.Attention;

/// <summary>Correlated values with an output projection that weighs their directions very differently, and the basis trained for both.</summary>
internal sealed record BasisCase(KeyValueCalibration Calibration, float[] Values, float[] Projection, ValueBasis Basis)
{
    public const int Heads = 2;
    public const int QueryHeads = 4;
    public const int Dimension = 24;
    public const int Elements = Heads * Dimension;
    private const int Hidden = 96;
    private const int Tokens = 1500;

    public static readonly CoupledKeyValueFormat Format = KeyValueFormats.Coupled(4, 6);

    public static BasisCase Create()
    {
        float[] values = Samples.Activations(Tokens, Elements, 1);
        KeyValueCalibration calibration = new(Heads, Dimension);
        calibration.Add(Samples.Activations(Tokens, Elements, 2), values, 0);
        float[] projection = Samples.Activations(Hidden, QueryHeads * Dimension, 3);
        return new BasisCase(calibration, values, projection, ValueBasisTrainer.Train(Format, calibration, projection, QueryHeads));
    }

    /// <summary>M of one key-value head: the sum of W_oᵀ W_o over its query heads.</summary>
    public double[,] MetricOf(int head)
    {
        double[,] metric = new double[Dimension, Dimension];
        int share = QueryHeads / Heads;
        for (int row = 0; row < Hidden * share; row++)
        {
            ReadOnlySpan<float> weights = Projection.AsSpan((row / share * QueryHeads + head * share + row % share) * Dimension, Dimension);
            for (int i = 0; i < Dimension; i++)
            {
                for (int j = 0; j < Dimension; j++)
                {
                    metric[i, j] += (double)weights[i] * weights[j];
                }
            }
        }

        return metric;
    }

    /// <summary>The square of a vector's length in a metric.</summary>
    public static double Square(double[,] metric, ReadOnlySpan<float> vector)
    {
        double sum = 0;
        for (int i = 0; i < Dimension; i++)
        {
            for (int j = 0; j < Dimension; j++)
            {
                sum += vector[i] * metric[i, j] * vector[j];
            }
        }

        return sum;
    }
}
