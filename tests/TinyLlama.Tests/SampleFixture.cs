using System.Text.Json;

namespace TinyLlama.Tests;

/// <summary>The shipped checkpoint and its reference values, read once.</summary>
public sealed class SampleFixture
{
    /// <summary>The weights.</summary>
    internal LlamaWeights Weights { get; } = LlamaCheckpoint.Load(SampleOptions.ShippedModel);

    /// <summary>The model in single precision.</summary>
    internal LlamaModel CreateDense() => new(Weights, LlamaModel.CreateDense);

    /// <summary>A property of reference.json.</summary>
    internal JsonElement Reference(string property)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SampleOptions.ShippedModel, "reference.json")));
        return json.RootElement.GetProperty(property).Clone();
    }

    /// <summary>A list of token ids of reference.json.</summary>
    internal int[] ReferenceTokens(string property) => [.. Reference(property).EnumerateArray().Select(static id => id.GetInt32())];
}
