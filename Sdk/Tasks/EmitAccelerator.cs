using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using QuantSdk.Hardware;

namespace QuantSdk.Tasks;

/// <summary>
/// Writes the accelerator of a project: the model, descriptions for other simulators, SystemVerilog, and the harness. A file whose
/// content would not change is left alone; a file that an earlier run wrote and this one does not is removed.
/// </summary>
public sealed class EmitAccelerator : Task
{
    /// <summary>Full path of the compiled assembly.</summary>
    [Required]
    public string AssemblyPath { get; set; } = "";

    /// <summary>Full path of the file with the properties.</summary>
    [Required]
    public string SettingsPath { get; set; } = "";

    /// <summary>Full path of the folder to write to.</summary>
    [Required]
    public string OutputPath { get; set; } = "";

    /// <summary>Full path of the list of what was written, full paths one a line.</summary>
    [Required]
    public string ListPath { get; set; } = "";

    /// <summary>Folder with a help page per error.</summary>
    public string HelpPath { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            Write(Export());
        }
        catch (SettingException exception)
        {
            LogCodedError(exception.Code, null, exception.Message);
        }
        catch (Exception exception) when (exception is FormatException or BadImageFormatException)
        {
            LogCodedError("QSDK2005", AssemblyPath, $"{exception.Message} The generator and the SDK come from different versions: use one version of every QuantSdk package, then rebuild.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogCodedError("QSDK2014", OutputPath, $"The accelerator's files cannot be written: {exception.Message} Set QuantAcceleratorPath to a folder that the build may write, or QuantEmitAccelerator to false.");
        }

        return !Log.HasLoggedErrors;
    }

    private IEnumerable<ExportedFile> Export()
    {
        SettingsFile settings = SettingsFile.Read(SettingsPath);
        IReadOnlyList<ProjectLayer> layers = PlannedLayers.Read(PlanReader.Read(AssemblyPath));
        Accelerator accelerator = AcceleratorSettings.Create(settings, layers);
        Study study = StudySettings.Create(settings, Path.GetFileNameWithoutExtension(AssemblyPath), accelerator, layers);
        return AcceleratorExport.Write(accelerator, study).Concat(AcceleratorRtl.Write(settings, accelerator));
    }

    private void Write(IEnumerable<ExportedFile> files)
    {
        List<string> paths = [];
        foreach (ExportedFile file in files)
        {
            string path = Path.GetFullPath(Path.Combine(OutputPath, file.Path));
            paths.Add(path);
            if (OutputFile.Write(path, file.Text))
            {
                Log.LogMessage(MessageImportance.Normal, "QuantSdk: wrote {0}", path);
            }
        }

        if (File.Exists(ListPath))
        {
            foreach (string stale in File.ReadAllLines(ListPath).Except(paths).Where(File.Exists))
            {
                File.Delete(stale);
                Log.LogMessage(MessageImportance.Normal, "QuantSdk: removed {0}", stale);
            }
        }

        OutputFile.Write(ListPath, string.Join("\n", paths) + "\n");
    }

    /// <summary>Logs an error with its id and its help page.</summary>
    private void LogCodedError(string code, string? file, string message) =>
        Log.LogError(null, code, null, HelpPath.Length == 0 ? null : Path.Combine(HelpPath, code + ".md"), file, 0, 0, 0, 0, message);
}
