using System.Collections;
using Microsoft.Build.Framework;

namespace QuantSdk.Sdk.Tests.Tasks;

/// <summary>A build that keeps the errors and warnings of a task.</summary>
internal sealed class RecordingEngine : IBuildEngine
{
    /// <summary>Codes of what was logged, with the message.</summary>
    public List<(string Code, string Message)> Logged { get; } = [];

    /// <inheritdoc/>
    public bool ContinueOnError => false;

    /// <inheritdoc/>
    public int LineNumberOfTaskNode => 0;

    /// <inheritdoc/>
    public int ColumnNumberOfTaskNode => 0;

    /// <inheritdoc/>
    public string ProjectFileOfTaskNode => "";

    /// <inheritdoc/>
    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    /// <inheritdoc/>
    public void LogErrorEvent(BuildErrorEventArgs e) => Logged.Add((e.Code, e.Message ?? ""));

    /// <inheritdoc/>
    public void LogWarningEvent(BuildWarningEventArgs e) => Logged.Add((e.Code, e.Message ?? ""));

    /// <inheritdoc/>
    public void LogMessageEvent(BuildMessageEventArgs e)
    {
    }

    /// <inheritdoc/>
    public void LogCustomEvent(CustomBuildEventArgs e)
    {
    }
}
