using System;
using System.Linq;

namespace QuantSdk.Hardware;

/// <summary>A study as JSON, for the harness and for people who change it.</summary>
public static class StudyJson
{
    private const int SchemaVersion = 1;

    /// <summary>Writes a study.</summary>
    public static string Write(Study study)
    {
        JsonWriter json = new();
        json.BeginObject().Member("$schema", AcceleratorSchemas.StudyFile).Member("schemaVersion", SchemaVersion).Member("name", study.Name);
        WorkloadOptions options = study.Options;
        json.Member("phase", JsonMembers.EnumText(options.Phase)).Member("sequenceLength", options.SequenceLength).Member("batch", options.Batch);
        json.Member("causalFactor", options.CausalFactor).Member("includeAttention", options.IncludeAttention).Member("includeHead", options.IncludeHead);
        json.BeginArray("baselines");
        foreach (string baseline in study.Baselines)
        {
            json.Member(null, baseline);
        }

        json.EndArray().Member("baselineSize", study.BaselineSize.ToString());
        json.BeginArray("layers");
        foreach (ProjectLayer layer in study.Layers)
        {
            json.BeginObject().Member("name", layer.Name).Member("inFeatures", layer.InFeatures).Member("outFeatures", layer.OutFeatures);
            json.Member("format", layer.Format).Member("groupSize", layer.GroupSize);
            json.Member("weightBits", layer.WeightBits).Member("activationBits", layer.ActivationBits).EndObject();
        }

        json.EndArray();
        WriteTransformer(json, study.Transformer);
        return json.EndObject().ToString();
    }

    /// <summary>Reads a study.</summary>
    /// <exception cref="FormatException">The text is no study; the message names the member.</exception>
    public static Study Read(string text)
    {
        JsonMembers json = JsonMembers.Parse(text, SchemaVersion);
        string size = json.String("baselineSize");
        return new()
        {
            Name = json.String("name"),
            Options = new()
            {
                Phase = json.Enumerated<InferencePhase>("phase"),
                SequenceLength = json.Integer("sequenceLength"),
                Batch = json.Integer("batch"),
                CausalFactor = json.Number("causalFactor"),
                IncludeAttention = json.Flag("includeAttention"),
                IncludeHead = json.Flag("includeHead"),
            },
            Baselines = json.Strings("baselines"),
            BaselineSize = BaselineSize.TryParse(size, out BaselineSize parsed) ? parsed : throw new FormatException($"'baselineSize' is '{size}'."),
            Layers = [.. json.Objects("layers").Select(ReadLayer)],
            Transformer = json.OptionalObject("transformer") is JsonMembers shape ? ReadTransformer(shape) : null,
        };
    }

    private static ProjectLayer ReadLayer(JsonMembers json) => new()
    {
        Name = json.String("name"),
        InFeatures = json.Integer("inFeatures"),
        OutFeatures = json.Integer("outFeatures"),
        Format = json.String("format"),
        GroupSize = json.Integer("groupSize"),
        WeightBits = json.Integer("weightBits"),
        ActivationBits = json.Integer("activationBits"),
    };

    private static void WriteTransformer(JsonWriter json, TransformerShape? shape)
    {
        if (shape is null)
        {
            json.Null("transformer");
            return;
        }

        json.BeginObject("transformer").Member("name", shape.Name).Member("layers", shape.Layers).Member("hiddenSize", shape.HiddenSize);
        json.Member("intermediateSize", shape.IntermediateSize).Member("queryHeads", shape.QueryHeads).Member("keyValueHeads", shape.KeyValueHeads);
        json.Member("headDim", shape.HeadDim).Member("vocabularySize", shape.VocabularySize).Member("gatedFeedForward", shape.GatedFeedForward);
        json.EndObject();
    }

    private static TransformerShape ReadTransformer(JsonMembers json) => new()
    {
        Name = json.String("name"),
        Layers = json.Integer("layers"),
        HiddenSize = json.Integer("hiddenSize"),
        IntermediateSize = json.Integer("intermediateSize"),
        QueryHeads = json.Integer("queryHeads"),
        KeyValueHeads = json.Integer("keyValueHeads"),
        HeadDim = json.Integer("headDim"),
        VocabularySize = json.Integer("vocabularySize"),
        GatedFeedForward = json.Flag("gatedFeedForward"),
    };
}
