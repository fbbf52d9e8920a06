using System.Numerics.Tensors;
using QuantSdk.Numerics;

namespace QuantSdk.Quantization;

/// <summary>
/// What a quantizer needs to know of a layer's inputs: the second moments H = Σ x xᵀ over calibration tokens. The paper's objective
/// (M-ANT: mean squared error of a group's partial output), GPTQ's error feedback and the weighting of k-means all follow from H,
/// so that the activations themselves need not be kept.
/// </summary>
/// <remarks>Not for use by several threads at once while tokens are added; the work itself runs on several cores.</remarks>
public sealed class Calibration
{
    private readonly int integerGroup;
    private readonly double[] moments;
    private double[]? cross;
    private MomentPanel? panel;
    private MomentPanel? referencePanel;

    // Layers with the same inputs are quantized side by side: whoever finds the copy missing makes it, the same one, and only then says that it is there.
    private volatile bool symmetric = true;

    /// <summary>Creates an empty calibration.</summary>
    /// <param name="features">Input features of the layer.</param>
    /// <param name="integerGroup">
    /// Activations that share a scale where the layer's kernel rounds tokens to INT8, as <see cref="WeightFormat.IntegerActivationGroup"/> says: they count as the kernel
    /// will see them, so that rounding of weights makes up for part of theirs. 0: tokens count as they are.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">There is no feature, or the features are no whole number of groups.</exception>
    public Calibration(int features, int integerGroup = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(features);
        if (integerGroup < 0 || (integerGroup > 0 && features % integerGroup != 0))
        {
            throw new ArgumentOutOfRangeException(nameof(integerGroup), integerGroup, $"{features} features are no whole number of groups of {integerGroup}.");
        }

        Features = features;
        this.integerGroup = integerGroup;
        moments = new double[(long)features * features];
    }

    /// <summary>Input features.</summary>
    public int Features { get; }

    /// <summary>Tokens seen.</summary>
    public int Tokens { get; private set; }

    /// <summary>H, features x features, row-major and symmetric.</summary>
    public ReadOnlySpan<double> Moments
    {
        get
        {
            Symmetrize();
            return moments;
        }
    }

    /// <summary>
    /// C = Σ r xᵀ, features x features, row-major, where r is what the unquantized model feeds the layer and x what it is fed behind layers
    /// that are quantized already; empty where no reference was added.
    /// </summary>
    public ReadOnlySpan<double> CrossMoments => cross;

    /// <summary>Adds the inputs of some tokens.</summary>
    /// <param name="activations">tokens x features values, row-major, all finite.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core. The sums do not depend on it.</param>
    /// <exception cref="ArgumentException">The length is no whole number of tokens, or a value is not finite.</exception>
    /// <exception cref="InvalidOperationException">Earlier tokens have a reference.</exception>
    public void Add(ReadOnlySpan<float> activations, int maxDegreeOfParallelism = -1)
    {
        RequireReference(false);
        Check(activations);
        AddMoments(activations, [], maxDegreeOfParallelism);
    }

    /// <summary>
    /// Adds the inputs of some tokens behind quantized layers beside the inputs that the unquantized model has there. The quantizer then
    /// fits the layer's outputs to those of the unquantized model, so that it makes up for errors of earlier layers.
    /// </summary>
    /// <param name="activations">tokens x features values, row-major, all finite: what the layer will be fed.</param>
    /// <param name="reference">The same tokens in the unquantized model.</param>
    /// <param name="maxDegreeOfParallelism">Threads to use at most; -1 for every core. The sums do not depend on it.</param>
    /// <exception cref="ArgumentException">The lengths differ or are no whole number of tokens, or a value is not finite.</exception>
    /// <exception cref="InvalidOperationException">Earlier tokens have no reference.</exception>
    public void Add(ReadOnlyMemory<float> activations, ReadOnlyMemory<float> reference, int maxDegreeOfParallelism = -1)
    {
        RequireReference(true);
        if (activations.Length != reference.Length || (!reference.IsEmpty && !float.IsFinite(TensorPrimitives.MaxMagnitude(reference.Span))))
        {
            throw new ArgumentException($"The reference needs {activations.Length} finite values, one for each activation.", nameof(reference));
        }

        Check(activations.Span);
        cross ??= new double[(long)Features * Features];
        AddMoments(activations.Span, reference.Span, maxDegreeOfParallelism);
    }

    private void RequireReference(bool wanted)
    {
        if (Tokens > 0 && (cross is not null) != wanted)
        {
            throw new InvalidOperationException("Either all tokens of a calibration have a reference or none has.");
        }
    }

    private void Check(ReadOnlySpan<float> activations)
    {
        if (activations.Length % Features != 0)
        {
            throw new ArgumentException($"{activations.Length} values are no whole number of tokens of {Features} features.", nameof(activations));
        }

        if (!activations.IsEmpty && !float.IsFinite(TensorPrimitives.MaxMagnitude(activations)))
        {
            throw new ArgumentException("An activation is not finite; one such token would spoil every moment.", nameof(activations));
        }
    }

    /// <summary>Adds to H and, where there is a reference, to C.</summary>
    private void AddMoments(ReadOnlySpan<float> activations, ReadOnlySpan<float> reference, int maxDegreeOfParallelism)
    {
        symmetric = false;
        panel ??= new MomentPanel(Features);
        referencePanel ??= cross is null ? null : new MomentPanel(Features);
        int step = MomentPanel.Tokens * Features;
        for (int first = 0; first < activations.Length; first += step)
        {
            int length = Math.Min(step, activations.Length - first);
            panel.Load(activations.Slice(first, length), integerGroup, maxDegreeOfParallelism);
            referencePanel?.Load(reference.Slice(first, length), 0, maxDegreeOfParallelism);
            MomentPanel.Add(panel, moments, referencePanel, cross, maxDegreeOfParallelism);
        }

        Tokens += activations.Length / Features;
    }

    /// <summary>Writes the calibration, so that a later run need not repeat the model's forward passes. Reading gives the same bits.</summary>
    /// <param name="stream">A writable stream.</param>
    /// <exception cref="InvalidOperationException">The tokens have a reference, which depends on the format of the layers before.</exception>
    public void Save(Stream stream)
    {
        if (cross is not null)
        {
            throw new InvalidOperationException("A calibration with a reference belongs to one run of quantizing and is not stored.");
        }

        CalibrationFile.Write(stream, new CalibrationHeader(Features, Tokens, integerGroup), Moments);
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <param name="stream">A readable stream.</param>
    /// <param name="file">The file's name for error messages.</param>
    /// <exception cref="Checkpoints.QuantFormatException">The stream holds no calibration, or a damaged one.</exception>
    public static Calibration Load(Stream stream, string file)
    {
        CalibrationHeader header = CalibrationFile.ReadHeader(stream, file);
        Calibration calibration = new(header.Features, header.IntegerGroup) { Tokens = header.Tokens, symmetric = false };
        CalibrationFile.ReadTriangle(stream, file, header.Features, calibration.moments);
        return calibration;
    }

    /// <summary>Copies the upper triangle, which is the part that sums are kept in, to the lower one.</summary>
    private void Symmetrize()
    {
        if (symmetric)
        {
            return;
        }

        for (int row = 1; row < Features; row++)
        {
            for (int column = 0; column < row; column++)
            {
                moments[(long)row * Features + column] = moments[(long)column * Features + row];
            }
        }

        symmetric = true;
    }
}
