using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using QuantSdk.Hardware;

namespace QuantSdk.Tasks;

/// <summary>Turns the properties into what is run on the accelerator.</summary>
internal static class StudySettings
{
    private const int LongestSequence = 1 << 24;
    private const int LargestBatch = 1 << 16;

    /// <summary>Makes the study.</summary>
    /// <param name="settings">The properties.</param>
    /// <param name="project">Name of the project.</param>
    /// <param name="accelerator">The accelerator, which is not compared with itself.</param>
    /// <param name="layers">The project's layers.</param>
    /// <exception cref="SettingException">A setting is unknown or impossible.</exception>
    public static Study Create(SettingsFile settings, string project, Accelerator accelerator, IReadOnlyList<ProjectLayer> layers)
    {
        string size = settings.Text("QuantAcceleratorBaselineSize");
        if (!BaselineSize.TryParse(size.Length == 0 ? "count" : size, out BaselineSize baselineSize))
        {
            throw new SettingException("QSDK2009", $"QuantAcceleratorBaselineSize is '{size}'. It is 'count', 'area', or a factor from 0.01 to 100.");
        }

        TransformerShape? transformer = Transformer(settings.Text("QuantAcceleratorModel"));
        return new()
        {
            Name = transformer?.Name ?? project,
            Layers = transformer is null ? layers : [],
            Transformer = transformer,
            Options = new()
            {
                Phase = settings.Word("QuantAcceleratorPhase", "prefill", "decode") == "decode" ? InferencePhase.Decode : InferencePhase.Prefill,
                SequenceLength = settings.Integer("QuantAcceleratorSequenceLength", 1, LongestSequence) ?? 2048,
                Batch = settings.Integer("QuantAcceleratorBatch", 1, LargestBatch) ?? 1,
                CausalFactor = settings.Number("QuantAcceleratorCausalFactor", 1) ?? 1,
            },
            Baselines = Baselines(settings, accelerator),
            BaselineSize = baselineSize,
        };
    }

    private static IReadOnlyList<string> Baselines(SettingsFile settings, Accelerator accelerator)
    {
        IReadOnlyList<string>? asked = settings.Words("QuantAcceleratorBaselines");
        if (asked is null)
        {
            return [.. AcceleratorCatalog.All.Select(static preset => preset.Name).Where(name => name != accelerator.Name)];
        }

        return asked.Count == 1 && string.Equals(asked[0], "none", StringComparison.OrdinalIgnoreCase)
            ? []
            : [.. asked.Select(static name => AcceleratorSettings.Preset("QuantAcceleratorBaselines", name).Name)];
    }

    /// <summary>A transformer by name, or from a <c>config.json</c>.</summary>
    private static TransformerShape? Transformer(string model)
    {
        if (model.Length == 0)
        {
            return null;
        }

        if (TransformerCatalog.Find(model) is TransformerShape known)
        {
            return known;
        }

        try
        {
            return HuggingFaceConfig.Read(File.ReadAllText(model), Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(model))!));
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SettingException("QSDK2013", $"QuantAcceleratorModel is '{model}', which is neither a readable config.json ({exception.Message}) nor one of: {string.Join(", ", TransformerCatalog.All.Select(static shape => shape.Name))}.");
        }
    }
}
