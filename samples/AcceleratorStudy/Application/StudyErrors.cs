namespace AcceleratorStudy;

/// <summary>The ids of this sample's error messages; README.md beside it lists them.</summary>
internal static class StudyErrors
{
    /// <summary>An option cannot be understood.</summary>
    public const string Option = "QSDK9101";

    /// <summary>A model's configuration lacks a size or is malformed.</summary>
    public const string Configuration = "QSDK9102";

    /// <summary>A file cannot be read or written.</summary>
    public const string FileAccess = "QSDK9103";

    /// <summary>The elements cannot be synthesised: Yosys or a liberty library is missing, or Yosys refuses the library.</summary>
    public const string Synthesis = "QSDK9104";
}
