using System.Collections.Generic;

namespace QuantSdk.Hardware;

/// <summary>Shapes of well-known decoder-only transformers, from their published <c>config.json</c>.</summary>
public static class TransformerCatalog
{
    /// <summary>All shapes.</summary>
    public static IReadOnlyList<TransformerShape> All { get; } =
    [
        Llama("Llama-7B", 32, 4096, 11008, 32, 32, 32000),
        Llama("Llama-13B", 40, 5120, 13824, 40, 40, 32000),
        Llama("Llama-30B", 60, 6656, 17920, 52, 52, 32000),
        Llama("Llama-65B", 80, 8192, 22016, 64, 64, 32000),
        Llama("Llama-2-7B", 32, 4096, 11008, 32, 32, 32000),
        Llama("Llama-2-13B", 40, 5120, 13824, 40, 40, 32000),
        Llama("Llama-2-70B", 80, 8192, 28672, 64, 8, 32000),
        Llama("Llama-3-8B", 32, 4096, 14336, 32, 8, 128256),
        Llama("Llama-3-70B", 80, 8192, 28672, 64, 8, 128256),
        Opt("OPT-1.3B", 24, 2048, 32),
        Opt("OPT-2.7B", 32, 2560, 32),
        Opt("OPT-6.7B", 32, 4096, 32),
        Opt("OPT-13B", 40, 5120, 40),
        Opt("OPT-30B", 48, 7168, 56),
        Opt("OPT-66B", 64, 9216, 72),
    ];

    /// <summary>The shape of that name, whatever its case; <see langword="null"/> if there is none.</summary>
    /// <param name="name">Name, such as <c>Llama-2-7B</c>.</param>
    public static TransformerShape? Find(string name)
    {
        foreach (TransformerShape shape in All)
        {
            if (string.Equals(shape.Name, name, System.StringComparison.OrdinalIgnoreCase))
            {
                return shape;
            }
        }

        return null;
    }

    private static TransformerShape Llama(string name, int layers, int hidden, int intermediate, int heads, int keyValueHeads, int vocabulary) => new()
    {
        Name = name,
        Layers = layers,
        HiddenSize = hidden,
        IntermediateSize = intermediate,
        QueryHeads = heads,
        KeyValueHeads = keyValueHeads,
        HeadDim = hidden / heads,
        VocabularySize = vocabulary,
    };

    private static TransformerShape Opt(string name, int layers, int hidden, int heads) => new()
    {
        Name = name,
        Layers = layers,
        HiddenSize = hidden,
        IntermediateSize = 4 * hidden,
        QueryHeads = heads,
        KeyValueHeads = heads,
        HeadDim = hidden / heads,
        VocabularySize = 50272,
        GatedFeedForward = false,
    };
}
