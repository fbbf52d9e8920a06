using ILGPU;

namespace QuantSdk.Gpu;

/// <summary>The signature of every emitted decode kernel, so that one launcher serves all of them. A kernel leaves unused what its format lacks.</summary>
/// <param name="cache">The cache.</param>
/// <param name="call">The token of every sequence that the kernel appends before it attends; without tokens it appends none.</param>
/// <param name="keyBooks">Codebooks of the keys in half precision, [head, entry, channel group, element].</param>
/// <param name="valueBooks">Codebooks of the values, likewise.</param>
/// <param name="cosines">Cosines of the rotary embedding, [pair, position], then [position, pair].</param>
/// <param name="sines">Sines, likewise.</param>
/// <param name="queries">sequences x query heads x head dimension values, before the rotary embedding.</param>
/// <param name="partials">Receives the weighted values of each split where there are several: [sequence, query head, split, element].</param>
/// <param name="statistics">Receives the largest score and the sum of weights of each split: [sequence, query head, split, 2].</param>
/// <param name="outputs">Receives sequences x query heads x head dimension values where there is one split.</param>
/// <param name="positions">Positions of the rotary embedding; 0 for models without one.</param>
/// <param name="transforms">1 where keys are stored in the basis of a Hadamard transform, to which queries are brought; else 0.</param>
/// <param name="splits">Groups that share the tokens of a head.</param>
public delegate void AttentionBody(
    CacheViews cache,
    StoreCall call,
    ArrayView<int> keyBooks,
    ArrayView<int> valueBooks,
    ArrayView<float> cosines,
    ArrayView<float> sines,
    ArrayView<float> queries,
    ArrayView<float> partials,
    ArrayView<float> statistics,
    ArrayView<float> outputs,
    int positions,
    int transforms,
    int splits);
