using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace QuantSdk.Tasks;

/// <summary>
/// Writes what the build decided for each layer, as JSON and as a page for people. The plans come from the compiled assembly's
/// metadata. A file whose content would not change is left alone, so that its time says when a decision last changed.
/// </summary>
public sealed class WritePlanReport : Task
{
    /// <summary>Full path of the compiled assembly.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>Full path of the JSON report.</summary>
    [Required]
    public string JsonPath { get; set; } = "";

    /// <summary>Full path of the readable report.</summary>
    [Required]
    public string TextPath { get; set; } = "";

    /// <summary>Folder with a help page per error.</summary>
    public string HelpPath { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            IReadOnlyList<StoredPlan> plans = PlanReader.Read(AssemblyPath);
            string assembly = Path.GetFileNameWithoutExtension(AssemblyPath);
            WriteWhereDifferent(JsonPath, PlanJson.Write(assembly, plans));
            WriteWhereDifferent(TextPath, PlanText.Write(assembly, plans));
        }
        catch (Exception exception) when (exception is FormatException or BadImageFormatException)
        {
            LogCodedError("QSDK2005", AssemblyPath, $"{exception.Message} The generator and the SDK come from different versions: use one version of every QuantSdk package, then rebuild.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogCodedError("QSDK2006", JsonPath, $"The plan report cannot be written: {exception.Message} Set QuantReportPath to a folder that the build may write, or QuantReport to false.");
        }

        return !Log.HasLoggedErrors;
    }

    private void WriteWhereDifferent(string path, string content)
    {
        if (OutputFile.Write(path, content))
        {
            Log.LogMessage(MessageImportance.Normal, "QuantSdk: wrote {0}", path);
        }
    }

    /// <summary>Logs an error with its id and its help page.</summary>
    private void LogCodedError(string code, string file, string message) =>
        Log.LogError(null, code, null, HelpPath.Length == 0 ? null : Path.Combine(HelpPath, code + ".md"), file, 0, 0, 0, 0, message);
}
