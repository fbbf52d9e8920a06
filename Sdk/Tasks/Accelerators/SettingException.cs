using System;

namespace QuantSdk.Tasks;

/// <summary>A setting is unknown or impossible.</summary>
/// <param name="code">Id of the error.</param>
/// <param name="message">What is wrong, and what would be right.</param>
internal sealed class SettingException(string code, string message) : Exception(message)
{
    /// <summary>Id of the error, which has a help page.</summary>
    public string Code { get; } = code;
}
