using QuantSdk.Checkpoints;
using QuantSdk.Layers;
using QuantSdk.Quantization;

namespace QuantSdk.Attention;

/// <summary>
/// An invertible matrix for every key-value head. Values are stored as rows multiplied by it, and attention outputs, which are linear in values, come back as rows multiplied by its
/// inverse, so that without quantization nothing changes. A basis trained for a model makes the error of quantization small where the output projection amplifies it.
/// </summary>
/// <remarks>
/// Whoever owns the model may fold the matrices into its weights instead, at no cost at run time: with W_v the rows of the value projection that make one head, its
/// rows become matrixᵀ W_v; with W_o the columns of the output projection that read one query head, its columns become W_o inverseᵀ, the inverse being that of the query head's
/// key-value head.
/// </remarks>
public sealed class ValueBasis
{
    // As many rows as the product keeps sums of in registers.
    private const int TokensPerBlock = 4;

    /// <summary>Wraps matrices. The arrays are not copied and must not change afterwards.</summary>
    /// <param name="heads">Key-value heads.</param>
    /// <param name="headDimension">Elements of a head.</param>
    /// <param name="matrices">[head, element of a value, element stored]: what a stored element takes of each element of a value.</param>
    /// <param name="inverses">[head, element stored, element of a value]: the inverses of the matrices.</param>
    /// <exception cref="ArgumentException">QSDK4108, or an array has another length.</exception>
    public ValueBasis(int heads, int headDimension, float[] matrices, float[] inverses)
    {
        new KeyValueShape(1, heads, headDimension, 1).Check();
        long expected = (long)heads * headDimension * headDimension;
        StorageCheck.Length(matrices.Length, expected, nameof(matrices));
        StorageCheck.Length(inverses.Length, expected, nameof(inverses));
        Heads = heads;
        HeadDimension = headDimension;
        Matrices = matrices;
        Inverses = inverses;
    }

    /// <summary>Key-value heads.</summary>
    public int Heads { get; }

    /// <summary>Elements of a head.</summary>
    public int HeadDimension { get; }

    /// <summary>The matrices, [head, element of a value, element stored].</summary>
    public float[] Matrices { get; }

    /// <summary>Their inverses, [head, element stored, element of a value].</summary>
    public float[] Inverses { get; }

    /// <summary>Bytes of the matrices and their inverses.</summary>
    public long Bytes => (long)(Matrices.Length + Inverses.Length) * sizeof(float);

    /// <summary>The matrices as tensors <c>value_basis</c> and <c>value_basis_inverse</c>, shaped as <see cref="Matrices"/> and <see cref="Inverses"/>.</summary>
    public IReadOnlyList<StoredTensor> ToTensors() =>
    [
        StoredTensor.FromSingles("value_basis", Matrices, Heads, HeadDimension, HeadDimension),
        StoredTensor.FromSingles("value_basis_inverse", Inverses, Heads, HeadDimension, HeadDimension),
    ];

    /// <summary>Loads the basis that <see cref="Save"/> stored.</summary>
    /// <param name="source">An open checkpoint.</param>
    /// <param name="name">The layer's name, for example <c>model.layers.0.self_attn</c>.</param>
    /// <param name="heads">Key-value heads.</param>
    /// <param name="headDimension">Elements of a head.</param>
    /// <exception cref="QuantFormatException">A tensor is missing, has another shape, or holds a number that is not finite.</exception>
    public static ValueBasis Load(ITensorSource source, string name, int heads, int headDimension)
    {
        LayerTensors tensors = new(source, name);
        ReadOnlySpan<long> shape = [heads, headDimension, headDimension];
        return new ValueBasis(heads, headDimension, tensors.Singles("value_basis", shape), tensors.Singles("value_basis_inverse", shape));
    }

    /// <summary>Adds the basis to a checkpoint.</summary>
    /// <param name="writer">The checkpoint under construction.</param>
    /// <param name="name">The layer's name.</param>
    public void Save(SafetensorsWriter writer, string name)
    {
        foreach (StoredTensor tensor in ToTensors())
        {
            writer.Add(tensor with { Name = $"{name}.{tensor.Name}" });
        }
    }

    /// <summary>Carries values into the basis: what a cache is to store. The bits depend on the values alone, not on the machine or on how many tokens come together.</summary>
    /// <param name="values">tokens x key-value heads x head dimension values; they are changed in place.</param>
    /// <exception cref="ArgumentException">QSDK4104: the length is no whole number of tokens.</exception>
    public void Apply(Span<float> values) => Multiply(values, Heads, Matrices, nameof(values));

    /// <summary>Brings attention outputs back from the basis, likewise.</summary>
    /// <param name="outputs">tokens x query heads x head dimension values; they are changed in place.</param>
    /// <param name="queryHeads">Query heads, a multiple of the key-value heads.</param>
    /// <exception cref="ArgumentException">QSDK4104: the length is no whole number of tokens; QSDK4109: the key-value heads cannot be shared evenly.</exception>
    public void Restore(Span<float> outputs, int queryHeads)
    {
        CheckQueryHeads(queryHeads);
        Multiply(outputs, queryHeads, Inverses, nameof(outputs));
    }

    /// <summary>Throws where the basis is of another shape.</summary>
    internal void Check(int heads, int headDimension)
    {
        if (heads != Heads || headDimension != HeadDimension)
        {
            throw AttentionErrors.Basis($"the basis is for {Heads} heads of {HeadDimension}; the values have {heads} heads of {headDimension}");
        }
    }

    private void CheckQueryHeads(int queryHeads)
    {
        if (queryHeads <= 0 || queryHeads % Heads != 0)
        {
            throw AttentionErrors.Basis($"{queryHeads} query heads cannot share {Heads} key-value heads evenly");
        }
    }

    private void Multiply(Span<float> rows, int rowHeads, float[] matrices, string name)
    {
        int width = rowHeads * HeadDimension;
        int tokens = rows.Length / width;
        if (rows.Length != tokens * width)
        {
            throw AttentionErrors.Length(name, rows.Length, (long)tokens * width, "the shape of the basis");
        }

        int square = HeadDimension * HeadDimension;
        Span<float> block = stackalloc float[TokensPerBlock * HeadDimension];
        Span<float> products = stackalloc float[TokensPerBlock * HeadDimension];
        for (int head = 0; head < rowHeads; head++)
        {
            ReadOnlySpan<float> matrix = matrices.AsSpan(head / (rowHeads / Heads) * square, square);
            for (int token = 0; token < tokens; token += TokensPerBlock)
            {
                int count = Math.Min(TokensPerBlock, tokens - token);
                Span<float> place = rows[(token * width + head * HeadDimension)..];
                MultiplyBlock(place, width, matrix, block[..(count * HeadDimension)], products[..(count * HeadDimension)]);
            }
        }
    }

    /// <summary>Multiplies the rows of one head of a few tokens, which lie a token's width apart, by a matrix.</summary>
    private void MultiplyBlock(Span<float> rows, int width, ReadOnlySpan<float> matrix, Span<float> block, Span<float> products)
    {
        int count = block.Length / HeadDimension;
        for (int i = 0; i < count; i++)
        {
            rows.Slice(i * width, HeadDimension).CopyTo(block[(i * HeadDimension)..]);
        }

        DenseProduct.MultiplyRows(block, matrix, products, count, HeadDimension);
        for (int i = 0; i < count; i++)
        {
            products.Slice(i * HeadDimension, HeadDimension).CopyTo(rows[(i * width)..]);
        }
    }
}
