namespace QuantSdk.Gpu;

/// <summary>The shape of a product of half-precision weights.</summary>
/// <param name="OutFeatures">Rows of the weights.</param>
/// <param name="InFeatures">Columns that are multiplied.</param>
/// <param name="Stride">Columns from one row to the next, in weights and activations: a multiple of eight, zeros beyond the columns.</param>
/// <param name="Tokens">Tokens.</param>
internal readonly record struct DenseShape(int OutFeatures, int InFeatures, int Stride, int Tokens);
