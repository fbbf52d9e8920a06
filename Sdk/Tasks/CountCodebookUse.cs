using System;
using System.IO;
using System.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using QuantSdk.Tasks.Profiles;

namespace QuantSdk.Tasks;

/// <summary>
/// Counts how often the codes of quantized checkpoints use each entry of their codebooks, and writes a line per layer for the generator,
/// which plans the tiers of the codebook cache by it (VQ-LLM, section V). A file whose content would not change is left alone.
/// </summary>
public sealed class CountCodebookUse : Task
{
    /// <summary>The checkpoints; metadata <c>Layers</c> pairs their layers with classes.</summary>
    [Required]
    public ITaskItem[] Profiles { get; set; } = [];

    /// <summary>Full path of the file to write.</summary>
    [Required]
    public string OutputPath { get; set; } = "";

    /// <summary>Folder with a help page per error.</summary>
    public string HelpPath { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        StringBuilder text = new();
        foreach (ITaskItem profile in Profiles)
        {
            Count(profile, text);
        }

        return !Log.HasLoggedErrors && Write(text.ToString());
    }

    private void Count(ITaskItem profile, StringBuilder text)
    {
        string path = profile.GetMetadata("FullPath");
        try
        {
            LayerClasses classes = LayerClasses.Read(profile.GetMetadata("Layers"));
            using TensorFile file = TensorFile.Open(path);
            int before = text.Length;
            foreach (VectorLayer layer in VectorLayers.Find(file))
            {
                UseText.Append(text, Path.GetFileName(path), classes.Find(layer.Name), layer, EntryUse.Of(layer, file.Read(layer.Codes)));
            }

            if (text.Length == before)
            {
                Log.LogWarning(
                    null, "QSDK2020", null, Help("QSDK2020"), path, 0, 0, 0, 0,
                    "The profile has no vector-quantized layer whose codes can be counted. Save the quantized layers with this version of QuantSdk, or remove the item.");
            }
        }
        catch (SettingException exception)
        {
            LogCodedError(exception.Code, path, exception.Message);
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            LogCodedError("QSDK2017", path, $"The profile cannot be read: {exception.Message} A QuantProfile is a safetensors file with quantized layers of the project.");
        }
    }

    private bool Write(string text)
    {
        try
        {
            if (OutputFile.Write(OutputPath, text))
            {
                Log.LogMessage(MessageImportance.Normal, "QuantSdk: wrote {0}", OutputPath);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogCodedError("QSDK2019", OutputPath, $"The counts of the profile cannot be written: {exception.Message}");
        }

        return !Log.HasLoggedErrors;
    }

    private string? Help(string code) => HelpPath.Length == 0 ? null : Path.Combine(HelpPath, code + ".md");

    /// <summary>Logs an error with its id and its help page.</summary>
    private void LogCodedError(string code, string file, string message) => Log.LogError(null, code, null, Help(code), file, 0, 0, 0, 0, message);
}
