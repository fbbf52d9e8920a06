using System.IO;

namespace QuantSdk.Hardware;

/// <summary>The JSON schemas of the files that describe an accelerator and a study. They are written beside those files, so that editors find them.</summary>
public static class AcceleratorSchemas
{
    /// <summary>File name of the schema of <c>accelerator.json</c>.</summary>
    public const string AcceleratorFile = "accelerator.schema.json";

    /// <summary>File name of the schema of <c>study.json</c>.</summary>
    public const string StudyFile = "study.schema.json";

    /// <summary>Text of a schema.</summary>
    /// <param name="file">Its file name.</param>
    public static string Read(string file)
    {
        using Stream stream = typeof(AcceleratorSchemas).Assembly.GetManifestResourceStream(file)
            ?? throw new FileNotFoundException($"There is no schema '{file}'.", file);
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
